/** Opens a ledger in Node: the one in the package, one in another folder, at a web address, or handed over. */
import { readCompiledFile } from "../../load/compiled.ts";
import { LEDGER_FOLDER } from "../paths.ts";
import { type Ledger, ledgerOver, type ReadFile } from "./ledger.ts";
import { addressOf, fromAddress, fromFiles, type LedgerFiles } from "./read.ts";

/**
 * Opens the ledger that ships with the package, or the one whose compiled files are in a folder, at a web address, or in an
 * object. Rejects with DataError if it cannot be read.
 */
export async function openLedger(from: string | URL | LedgerFiles = LEDGER_FOLDER): Promise<Ledger> {
  return ledgerOver(readerOf(from));
}

function readerOf(from: string | URL | LedgerFiles): ReadFile {
  if (typeof from === "string" && !/^(https?|file):/.test(from)) return fromFolder(from);
  if (typeof from !== "string" && !(from instanceof URL)) return fromFiles(from);
  const address = addressOf(from);
  return address.protocol === "file:" ? fromFolder(address) : fromAddress(address);
}

function fromFolder(folder: string | URL): ReadFile {
  return async (name) => readCompiledFile(folder, name);
}
