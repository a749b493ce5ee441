/**
 * The seal of a compiled ledger: a file with the SHA-256 of every other, written last. Each file is checked when it is read, so one
 * that was changed, cut short or taken from another build is found. A bundle knows the seal of the ledger that it was built with.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Complaint, DataError } from "../errors.ts";

declare const ENTENTE_SEAL: string | undefined;

export const SEAL = "hashes.json";

/** The compiled ledger is damaged or of another build: it has to be made anew. */
export class DamagedLedger extends DataError {
  readonly isDamagedLedger = true;
}

/** Whether an error says that the compiled ledger has to be made anew; every bundle has a class of its own. */
export const isDamagedLedger = (error: object): boolean => "isDamagedLedger" in error;

/** Writes the seal of all files of a compiled ledger that are now in the folder. */
export function seal(folder: string): void {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== SEAL);
  const hashes = Object.fromEntries(files.sort().map((file) => [file, sha256(readFileSync(join(folder, file)))]));
  writeFileSync(join(folder, SEAL), `${JSON.stringify(hashes, null, 1)}\n`);
}

/** What a bundle has to know of the seal in a folder. */
export const sealOf = (folder: string): string => sha256(readFileSync(join(folder, SEAL)));

/** The bytes of a file of the compiled ledger. Throws DamagedLedger if the file is not there, or not the one that was written. */
export function sealedBytes(folder: string, file: string): Buffer {
  const path = join(folder, file);
  if (!existsSync(path)) throw damaged(MISSING, file);
  const bytes = readFileSync(path);
  if (sha256(bytes) !== sealIn(folder)[file]) throw damaged(OTHER, file);
  return bytes;
}

function sealIn(folder: string): Readonly<Record<string, string>> {
  const path = join(folder, SEAL);
  if (!existsSync(path)) throw damaged(MISSING, SEAL);
  const bytes = readFileSync(path);
  if (typeof ENTENTE_SEAL !== "undefined" && sha256(bytes) !== ENTENTE_SEAL) throw damaged(FOREIGN, SEAL);
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw damaged(OTHER, SEAL);
  }
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

type Said = Omit<Complaint, "where">;

const AGAIN = "run: npm run prepare; an installed package is installed again";

const MISSING: Said = { what: "the compiled ledger is missing", why: "it is made from data/ when the project is prepared", todo: AGAIN };
const OTHER: Said = {
  what: "the compiled ledger is damaged",
  why: "the file is not the one that was written: its SHA-256 is another",
  todo: AGAIN,
};
const FOREIGN: Said = {
  what: "the compiled ledger is of another build",
  why: "this program was built with another ledger, whose hashes it knows",
  todo: AGAIN,
};

const damaged = (said: Said, where: string): DamagedLedger => new DamagedLedger([{ ...said, where }]);
