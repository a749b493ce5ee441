/** The compiled ledger on disk: one JSON file for each part, made by `prepare`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DataError } from "../errors.ts";
import { compiledIndex } from "../ledger/ledger.ts";
import type { LedgerData } from "../model/ledger.ts";
import type { Names } from "../model/names.ts";
import { addPart, ledgerOfParts, PARTS, type Part, type PartData, type PartsGiven, partOf } from "../model/parts.ts";

/** Writes each part of a checked ledger as JSON. Returns their sizes in bytes. */
export function writeCompiled(ledger: LedgerData, folder: string): Record<Part, number> {
  mkdirSync(folder, { recursive: true });
  const sizes = {} as Record<Part, number>;
  for (const part of PARTS) {
    const text = JSON.stringify(partOf({ ...ledger, byState: compiledIndex(ledger.instruments) }, part));
    writeFileSync(join(folder, `${part}.json`), text);
    sizes[part] = Buffer.byteLength(text);
  }
  return sizes;
}

/** Writes the names in other languages, one file for each language; they are not parts of the ledger. */
export function writeNames(names: Readonly<Record<string, Names>>, folder: string): void {
  for (const [language, said] of Object.entries(names)) writeFileSync(join(folder, `names-${language}.json`), JSON.stringify(said));
}

/** The ledger with the given parts. Throws a DataError if it was not compiled. */
export function readCompiled(folder: string, needs: readonly Part[]): LedgerData {
  const parts: PartsGiven = {};
  for (const part of new Set<Part>(["core", ...needs])) {
    const file = join(folder, `${part}.json`);
    if (!existsSync(file)) {
      throw new DataError([
        {
          what: "the compiled ledger is missing",
          where: `${part}.json`,
          why: "it is made from data/ when the project is prepared",
          todo: "run: npm run prepare",
        },
      ]);
    }
    addPart(parts, part, JSON.parse(readFileSync(file, "utf8")) as PartData);
  }
  return ledgerOfParts(parts);
}
