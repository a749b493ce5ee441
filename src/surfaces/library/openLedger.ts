/** Opens a ledger in Node: the one in the package, one in another folder, in an archive, at a web address, or handed over. */
import { openArchive } from "../../load/archive.ts";
import { type Archive, readCompiledFile } from "../../load/compiled.ts";
import type { Part } from "../../model/parts.ts";
import { LEDGER_FOLDER } from "../paths.ts";
import { type Ledger, ledgerOver, type ReadFile } from "./ledger.ts";
import { addressOf, fromAddress, fromFiles, type LedgerFiles } from "./read.ts";

/** The path of an archive: a whole version of the ledger in one file. */
export interface ArchiveFile {
  readonly file: string;
}

/**
 * Opens the ledger that ships with the package, or the one whose compiled files are in a folder, at a web address, or in an
 * object, or a whole version in one file, whose hash is checked. Rejects with DataError if it cannot be read or is damaged, and
 * with InputError if the file is no archive.
 */
export async function openLedger(from: string | URL | ArchiveFile | LedgerFiles = LEDGER_FOLDER): Promise<Ledger> {
  return ledgerOver(readerOf(from));
}

function readerOf(from: string | URL | ArchiveFile | LedgerFiles): ReadFile {
  if (typeof from === "string" && !/^(https?|file):/.test(from)) return fromFolder(from);
  if (typeof from !== "string" && !(from instanceof URL)) return isArchive(from) ? fromArchive(openArchive(from.file)) : fromFiles(from);
  const address = addressOf(from);
  return address.protocol === "file:" ? fromFolder(address) : fromAddress(address);
}

function isArchive(from: ArchiveFile | LedgerFiles): from is ArchiveFile {
  return typeof from["file"] === "string";
}

function fromFolder(folder: string | URL): ReadFile {
  return async (name) => readCompiledFile(folder, name);
}

function fromArchive({ part, names }: Archive): ReadFile {
  return async (name) => (name.startsWith("names-") ? (names(name.slice("names-".length)) ?? {}) : part(name as Part));
}
