/** A ledger's folder read for its complaints alone: what `ledger check` shows. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Complaint, InputError } from "../errors.ts";
import { readLedgerFolder } from "./ledgerFolder.ts";

/** Every complaint about the folder, and how many files were read. Throws InputError if it is no folder. */
export function checkFolder(folder: string): { complaints: readonly Complaint[]; files: number } {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError({
      what: `no folder "${folder}"`,
      where: "folder",
      why: "a ledger is a folder with instruments/, states/ and so on",
      todo: "name the folder, or run it from a checkout",
    });
  }
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(yaml|csv)$/.test(file) && statSync(join(folder, file)).isFile(),
  );
  return { complaints: readLedgerFolder(folder, folder.replace(/\/+$/, "")).complaints, files: files.length };
}
