/** Opens a ledger in a browser: one at a web address, or one handed over as an object. */
import { InputError } from "../../errors.ts";
import { type Ledger, ledgerOver } from "./ledger.ts";
import { addressOf, fromAddress, fromFiles, type LedgerFiles } from "./read.ts";

/**
 * Opens the ledger whose compiled files are at an address, which may be relative to the page, or in an object. Rejects with
 * InputError without either, with DataError if a file cannot be read.
 */
export async function openLedger(from?: string | URL | LedgerFiles): Promise<Ledger> {
  if (from === undefined)
    throw new InputError({
      what: "no ledger is named",
      where: "openLedger",
      why: "in a browser the package has no disk to read its ledger from",
      todo: 'serve the folder dist/ledger of the package and write openLedger("/ledger/")',
    });
  if (typeof from !== "string" && !(from instanceof URL)) return ledgerOver(fromFiles(from));
  return ledgerOver(fromAddress(addressOf(from, (globalThis as { readonly location?: { readonly href: string } }).location?.href)));
}
