/** A ledger's folder read for its complaints alone: what `ledger check` shows. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Complaint, InputError } from "../errors.ts";
import type { ReadClaims } from "./claimsFile.ts";
import { readLedgerFolder } from "./ledgerFolder.ts";

/** Every complaint about the folder, how many files were read, and its texts of claims. Throws InputError if it is no folder. */
export function checkFolder(folder: string): { complaints: readonly Complaint[]; files: number; claims: readonly ReadClaims[] } {
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
  const { complaints, claims } = readLedgerFolder(folder, folder.replace(/\/+$/, ""));
  return { complaints, files: files.length, claims };
}
