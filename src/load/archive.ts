/**
 * Archives: a whole published ledger in one JSON file, so that an answer of this year can be checked in ten. The first line is the
 * head: kind, format, version and hash, and the SHA-256 of everything after that line. Then come the ledger's data, the names in
 * other languages, and the texts of the files from which the ledger's hash is made. Opening an archive checks both hashes.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { DataError, InputError } from "../errors.ts";
import { anyOf, nearest } from "../ledger/nearest.ts";
import { COLLECTIONS } from "../model/collections.ts";
import type { LedgerData, LedgerVersion } from "../model/ledger.ts";
import type { Names } from "../model/names.ts";
import { type Part, type PartData, partOf } from "../model/parts.ts";
import type { Archive } from "./compiled.ts";
import { hashOfTexts } from "./folder/files.ts";

const KIND = "entente-ledger";
/**
 * The number of the format that is written. Raise it with every change of the model after which an operation cannot read older
 * data, and add the step from the older format to `STEPS`: an archive stays answerable.
 */
export const ARCHIVE_FORMAT = 1;

type Data = Record<string, unknown>;
/** For each older format, the change that makes the next one of its data. */
const STEPS: Readonly<Record<number, (data: Data) => Data>> = Object.freeze({});

interface Head {
  readonly kind: string;
  readonly format: number;
  readonly ledger: LedgerVersion;
  readonly sha256: string;
}

interface Body {
  readonly data: Data;
  readonly names: Readonly<Record<string, Names>>;
  readonly files: Readonly<Record<string, string>>;
}

/** The file name of a version's archive. */
export const archiveName = ({ version }: LedgerVersion): string => `ledger-${version}.json.gz`;

/** The bytes of an archive, compressed with gzip. The same ledger always gives the same bytes. */
export function archiveBytes(ledger: LedgerData, names: Body["names"], files: Body["files"]): Buffer {
  const body = JSON.stringify({ data: ledger, names, files }).slice(1);
  const head = JSON.stringify({ kind: KIND, format: ARCHIVE_FORMAT, ledger: ledger.ledger, sha256: sha256(body) });
  const packed = gzipSync(`${head.slice(0, -1)},\n${body}`, { level: 9 });
  packed[OPERATING_SYSTEM] = UNSAID;
  return packed;
}

/** The byte of gzip's header that names the operating system; unsaid, so that every system writes the same bytes. */
const OPERATING_SYSTEM = 9;
const UNSAID = 255;

/**
 * Opens an archive, compressed or not. Throws InputError if there is no such file or it is of another kind or a newer format, and
 * DataError if it is damaged or its contents are not those of its hash.
 */
export function openArchive(file: string): Archive {
  const text = textOf(file);
  const end = text.indexOf("\n");
  const head = headOf(file, text, end);
  const body = text.slice(end + 1);
  if (sha256(body) !== head.sha256)
    throw damaged(file, "its contents are not those for which its SHA-256 was written", "the file was changed or cut short");
  const { data, names, files } = JSON.parse(`{${body}`) as Body;
  const hash = hashOfTexts(files);
  if (hash !== head.ledger.hash || (data["ledger"] as LedgerVersion | undefined)?.hash !== hash)
    throw damaged(file, `it is labelled ${head.ledger.hash}, and its files have the hash ${hash}`, "a hash names one state of the ledger");
  const ledger = current(data, head.format) as unknown as LedgerData;
  return Object.freeze({
    ledger: head.ledger,
    part: (part: Part): PartData => structuredClone(partOf(ledger, part)),
    names: (language: string) => names[language] ?? null,
    files,
  });
}

/** The data in the format that this program reads. Lists that a later ledger has, and this one has not, are empty. */
function current(data: Data, format: number): Data {
  let now = data;
  for (let step = format; step < ARCHIVE_FORMAT; step += 1) now = STEPS[step]?.(now) ?? now;
  const none = Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []]));
  return { ...now, records: { ...none, ...(now["records"] as object) } };
}

const GZIP = Buffer.from([0x1f, 0x8b]);

function textOf(file: string): string {
  if (!existsSync(file)) throw missing(file);
  if (statSync(file).isDirectory()) throw folderGiven(file);
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, 2).equals(GZIP)) return bytes.toString("utf8");
  try {
    return gunzipSync(bytes).toString("utf8");
  } catch (error) {
    throw damaged(
      file,
      `it cannot be unpacked: ${error instanceof Error ? error.message : String(error)}`,
      "the file is cut short or was changed",
    );
  }
}

/** The head in the first line. */
function headOf(file: string, text: string, end: number): Head {
  const first = text.slice(0, Math.max(0, end)).replace(/,$/, "}");
  let head: Partial<Head> | null = null;
  try {
    head = JSON.parse(first) as Partial<Head> | null;
  } catch {
    // no head: told below
  }
  if (head?.kind !== KIND || typeof head.format !== "number" || head.ledger === undefined || head.sha256 === undefined)
    throw otherFile(file, text);
  if (head.format > ARCHIVE_FORMAT || (head.format < ARCHIVE_FORMAT && STEPS[head.format] === undefined))
    throw new InputError({
      what: `ledger ${head.ledger.version} is in format ${head.format}`,
      where: file,
      why: `this program reads formats up to ${ARCHIVE_FORMAT}`,
      todo: "use the Entente that wrote the file, or a later one; the CSV tables of its data package can be read without any program",
    });
  return head as Head;
}

function missing(file: string): InputError {
  const folder = dirname(file);
  const here = existsSync(folder) && statSync(folder).isDirectory() ? archivesIn(folder) : [];
  const close = nearest(basename(file), here, 2).map((one) => join(folder, one));
  return new InputError({
    what: "there is no such file",
    where: file,
    why: "--ledger names an archive: a file ledger-VERSION.json.gz, as ledger export and a built site have it",
    todo: close.length > 0 ? `write ${anyOf(close)}` : "write one with: entente ledger export --out DIR --format json",
  });
}

function folderGiven(folder: string): InputError {
  const here = archivesIn(folder).map((one) => join(folder, one));
  return new InputError({
    what: "this is a folder",
    where: folder,
    why: "--ledger names one file",
    todo: here.length > 0 ? `write --ledger ${anyOf(here)}` : "name a file ledger-VERSION.json.gz; this folder holds none",
  });
}

/** The archives in a folder, the oldest version first. */
export function archivesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((one) => /^ledger-\d+\.\d+\.\d+\.json(\.gz)?$/.test(one))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

/** The complaint about a file of another kind, which says what it is if that is known. */
function otherFile(file: string, text: string): InputError {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/^\s*\{\s*"\$schema":\s*"[^"]*datapackage/, "the descriptor of a data package; its archive stands beside it"],
    [
      /^\{"version":"[^"]*","hash":"[^"]*","verifiedThrough"/,
      "the short form of a version, kept for comparison: it holds hashes and no facts",
    ],
    [/^\s*\{/, "JSON of another kind"],
  ];
  const kind = kinds.find(([pattern]) => pattern.test(text.slice(0, 1000)))?.[1];
  return new InputError({
    what: `this is no archive of the ledger${kind === undefined ? "" : `, but ${kind}`}`,
    where: file,
    why: `an archive begins with {"kind":"${KIND}"`,
    todo: "name a file ledger-VERSION.json.gz, as ledger export and a built site have it",
  });
}

function damaged(file: string, what: string, why: string): DataError {
  return new DataError([{ what: `the archive is damaged: ${what}`, where: file, why, todo: "take the file again from where you got it" }]);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
