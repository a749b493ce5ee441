/**
 * Checks a ledger's folder, for `ledger check`. A file that was found good before, from the same text and by the same code, is not
 * read again: its digest says what other files need to know of it. So a check costs what the changed files cost, and the answer is
 * that of a check of the whole, which a test compares.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Complaint, InputError } from "../errors.ts";
import { byVersion } from "../ledger/versions/byVersion.ts";
import type { LedgerData } from "../model/ledger.ts";
import { checkLedger } from "./checks/checkLedger.ts";
import { claimsSettled } from "./checks/claimsSettled.ts";
import { closelyRead } from "./checks/closely.ts";
import { digestsOf, type FileDigest, namedIn } from "./checks/digest.ts";
import { knownIds } from "./checks/ids.ts";
import type { ReadClaims } from "./claimsFile.ts";
import type { KnownLines } from "./factLines.ts";
import { type FolderFiles, folderFiles, only } from "./folder/files.ts";
import { type ReadLedger, readLedgerFiles } from "./ledgerFolder.ts";
import { type ReadNames, readNames } from "./namesFolder.ts";
import { NO_CACHE, type ParseCache } from "./parseCache.ts";
import { versionComplaints } from "./versionFile.ts";

/** Results of earlier checks. */
export interface CheckCaches {
  /** Digests of files, and what was proved of the folder. */
  readonly checked: ParseCache;
  /** The values of files. It is large, and opened only if many files have to be read. */
  readonly parsed: () => ParseCache;
}

const NO_CACHES: CheckCaches = Object.freeze({ checked: NO_CACHE, parsed: () => NO_CACHE });

export interface FolderCheck {
  readonly complaints: readonly Complaint[];
  /** Names in other languages that are missing. */
  readonly gaps: readonly Complaint[];
  readonly files: number;
  readonly names: ReadNames["names"];
  /** The whole ledger as it was read. */
  readonly whole: () => ReadLedger;
  /** The lines of an instrument's facts by its file. */
  readonly linesOf: (file: string) => KnownLines | undefined;
  /** The texts of claims, if their questions have to be asked of the ledger; null if nothing changed by which one can fail. */
  readonly claims: ClaimsToAsk | null;
}

export interface ClaimsToAsk {
  readonly texts: readonly ReadClaims[];
  /** As much of the ledger as could be read. */
  readonly data: LedgerData;
  /** Remembers that every question was asked and was good. */
  readonly settle: () => void;
}

/**
 * Everything wrong in the folder, but for the questions of its claims; `shown` is its name in complaints. Throws InputError if it is
 * not a folder.
 */
export function checkFolder(folder: string, caches: CheckCaches = NO_CACHES, shown = folder.replace(/\/+$/, "")): FolderCheck {
  const count = countFiles(folder);
  const files = folderFiles(folder, shown);
  const { read, digests, complaints } = checkChanged(files, caches);
  let all = read.files === files.names.length ? read : undefined;
  const whole = () => (all ??= readChosen(files, new Set(files.names), caches));
  if (complaints.length === 0) complaints.push(...checkVersions(files, digests, read.ledger, whole, caches.checked));
  const { names, gaps, complaints: misnamed } = readNames(folder, shown, namedIn(digests.values()), caches.checked);
  const settled = claimsSettled(files, digests, caches.checked);
  caches.checked.save();
  return {
    complaints: [...complaints, ...misnamed],
    gaps,
    files: count,
    names,
    whole,
    linesOf: (file) => digests.get(file)?.lines,
    claims: settled.already ? null : { texts: whole().claims, data: whole().ledger, settle: settled.settle },
  };
}

interface ReadChosen extends ReadLedger {
  readonly files: number;
  /** Files without a complaint about their form. */
  readonly sound: ReadonlySet<string>;
}

/** Reads the files that changed, and those that have to be read because of them; returns the digests of all. */
function checkChanged(files: FolderFiles, caches: CheckCaches) {
  const { checked } = caches;
  const kept = new Map<string, FileDigest>();
  for (const file of files.names) {
    const digest = file === HEAD ? undefined : (checked.read(file, files.textOf(file)) as FileDigest | undefined);
    if (digest !== undefined) kept.set(file, digest);
  }
  const changed = new Set(files.names.filter((file) => !kept.has(file)));
  const first = readChosen(files, changed, caches);
  const fresh = digestsOf(first);
  const digests = new Map(files.names.map((file) => [file, kept.get(file) ?? fresh(file)]));
  const known = knownIds([...digests.values()].map(({ defines }) => defines));
  const closely = closelyRead(digests, known, changed);
  const read = closely.size === changed.size ? first : readChosen(files, closely, caches);
  const { complaints, faulty } = checkLedger(known, read.located);
  for (const file of changed)
    if (file !== HEAD && read.sound.has(file) && !faulty.has(file)) checked.keep(file, files.textOf(file), digests.get(file));
  return { read, digests, complaints: [...read.complaints, ...complaints] };
}

/** The file that is always read: it names the ledger's version. */
const HEAD = "ledger.yaml";
/** Maximum number of files that are sooner parsed than looked up among the values of all. */
const FEW = 20;

function readChosen(files: FolderFiles, chosen: ReadonlySet<string>, { parsed }: CheckCaches): ReadChosen {
  const whole = chosen.size === files.names.length;
  const cache = whole || chosen.size > FEW ? parsed() : NO_CACHE;
  const sound = new Set<string>();
  const read = readLedgerFiles(only(files, chosen), {
    read(file, text) {
      const value = cache.read(file, text);
      if (value !== undefined) sound.add(file);
      return value;
    },
    keep(file, text, value) {
      sound.add(file);
      cache.keep(file, text, value);
    },
    save: () => {},
  });
  if (whole) cache.save();
  return { ...read, sound, files: chosen.size };
}

/** Complaints about published versions. The facts of one are compared with the ledger's only if its hash is the ledger's. */
function checkVersions(
  files: FolderFiles,
  digests: ReadonlyMap<string, FileDigest>,
  { ledger: { version, hash } }: LedgerData,
  whole: () => ReadLedger,
  checked: ParseCache,
): Complaint[] {
  const key = (file: string) => `${file}, compared with a ledger`;
  const doubted = [...digests].flatMap(([file, { version: kept }]) => {
    if (kept === undefined) return [];
    if (byVersion(kept.version, version) > 0) return [file];
    return checked.read(key(file), files.textOf(file)) !== hash && kept.hash === hash ? [file] : [];
  });
  if (doubted.length === 0) return [];
  const complaints = versionComplaints(whole().ledger, files.shown);
  if (complaints.length === 0) for (const file of doubted) checked.keep(key(file), files.textOf(file), hash);
  return complaints;
}

/** The number of data files in a folder. */
function countFiles(folder: string): number {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError({
      what: `no folder "${folder}"`,
      where: "folder",
      why: "a ledger is a folder with instruments/, states/ and so on",
      todo: "name the folder, or run it from a checkout",
    });
  }
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((file) => /\.(yaml|csv)$/.test(file) && statSync(join(folder, file)).isFile()).length;
}
