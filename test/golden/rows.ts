/** The golden rows, and the compiled ledger as the context of the operations that answer them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import { indexLedger } from "../../src/ledger/ledger.ts";
import type { Context } from "../../src/operations/operation.ts";
import { ledgerData } from "../ledgers.ts";

const folder = (path: string) => new URL(path, import.meta.url).pathname;

export const context: Context = { ledger: indexLedger(ledgerData(["core", "coverage", "gaps"])) };

/** Rows of one file of `test/cases`, each with the title of its test. A misspelt key fails at once. */
export function rowsOf<T extends z.ZodType>(file: string, row: T, sentence: (row: z.output<T>) => string): [string, z.output<T>][] {
  const rows = z.array(row).parse(parse(readFileSync(folder(`../cases/${file}`), "utf8")));
  return rows.map((one) => [sentence(one), one]);
}

/** A full date; a year alone is refused, because the day is part of the fact. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const known = z.union([z.boolean(), z.literal("unknown")]);
