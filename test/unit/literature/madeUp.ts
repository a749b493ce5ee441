/** Made-up tables and a made-up ledger for tests of recomputations: states 901, 902, 903 from 1900 to 1910. */
import { type Sources, sourcesOf } from "../../../src/dataset/literature/sources.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import type { DatasetId } from "../../../src/model/datasetIds.ts";
import type { OwnRow, OwnTables } from "../../../src/model/ownTables.ts";
import { ledgerOf } from "../dataset/madeUp.ts";

/** A table's rows, from the names of its columns and the cells of each row. */
export function rowsFrom(names: string, ...cells: readonly (readonly OwnRow[string][])[]): OwnRow[] {
  const columns = names.split(" ");
  return cells.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}

const CODES = [901, 902, 903];
export const MEMBERS: OwnRow[] = Array.from({ length: 11 }, (_, index) => 1900 + index).flatMap((year) =>
  CODES.map((ccode) => ({ ccode, year })),
);

/** Sources over the tables; the members of the system are there unless others are given. */
export function sourcesWith(rows: Partial<Record<DatasetId, readonly OwnRow[]>>, ledger: Ledger = ledgerOf([])): Sources {
  const tables: OwnTables = { folder: "copies", copies: {}, rows: { cow_state_years: MEMBERS, ...rows } };
  return sourcesOf(ledger, tables);
}

/** Pledges of defence of the first state to the second, in each of the years. */
export function defence(...pledges: readonly (readonly [from: number, to: number, first: number, last: number])[]): OwnRow[] {
  return pledges.flatMap(([ccode1, ccode2, first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => ({
      ...{ ccode1, ccode2, year: first + index },
      ...{ defence: true, offence: false, neutrality: false, nonaggression: false, consultation: false },
    })),
  );
}
