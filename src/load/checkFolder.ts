/** Checks a ledger's folder, for `ledger check`. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Complaint, InputError } from "../errors.ts";
import type { LedgerData } from "../model/ledger.ts";
import type { ReadClaims } from "./claimsFile.ts";
import { readLedgerFolder } from "./ledgerFolder.ts";
import { readNames } from "./namesFolder.ts";
import { NO_CACHE, type ParseCache } from "./parseCache.ts";

/** The folder's complaints, missing names, number of files, and texts of claims. Throws InputError if it is not a folder. */
export function checkFolder(
  folder: string,
  cache: ParseCache = NO_CACHE,
): {
  complaints: readonly Complaint[];
  gaps: readonly Complaint[];
  files: number;
  claims: readonly ReadClaims[];
  /** As much of the ledger as could be read. */
  data: LedgerData;
} {
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
  const shown = folder.replace(/\/+$/, "");
  const { ledger, complaints, claims } = readLedgerFolder(folder, shown, cache);
  const names = readNames(folder, shown, ledger, cache);
  return { complaints: [...complaints, ...names.complaints], gaps: names.gaps, files: files.length, claims, data: ledger };
}
