/** The compiled ledger on disk: one JSON file for each part, made by `prepare`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DataError } from "../errors.ts";
import { compiledIndex } from "../ledger/ledger.ts";
import type { LedgerData } from "../model/ledger.ts";
import type { Names } from "../model/names.ts";
import { addPart, ledgerOfParts, PARTS, type Part, type PartData, type PartsGiven, partOf } from "../model/parts.ts";

/** Writes each part of a checked ledger as JSON; returns their sizes in bytes. */
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

/** Names in other languages, a file for each: no parts of the ledger, read only by who reads that language. */
export function writeNames(names: Readonly<Record<string, Names>>, folder: string): void {
  for (const [language, said] of Object.entries(names)) writeFileSync(join(folder, `names-${language}.json`), JSON.stringify(said));
}

/** Reads the parts that are needed. Throws a DataError where the ledger was not compiled. */
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
