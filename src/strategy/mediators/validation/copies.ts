/** Capabilities and contiguity in the user's own copies of datasets, where there are any. */
import { InputError } from "../../../errors.ts";
import { type Capabilities, capabilitiesIn, capabilityColumns } from "../../../model/capabilities.ts";
import { coded } from "../../../model/complaints.ts";
import type { OwnColumns, OwnCopy, OwnTables } from "../../../model/ownTables.ts";

/** Codes are the Correlates of War numbers of states. */
export interface Contiguity extends OwnCopy {
  /** Whether two states adjoined by land or by at most 400 miles of water in the year, or in the last year that the copy covers. */
  readonly adjoin: (a: number, b: number, year: number) => boolean;
}

export interface Copies {
  readonly capabilities: Capabilities | null;
  readonly contiguity: Contiguity | null;
}

export const NO_COPIES: Copies = Object.freeze({ capabilities: null, contiguity: null });

/** The columns that are read; of contiguity either file will do. */
export const COPY_COLUMNS: OwnColumns = Object.freeze({
  ...capabilityColumns(["cinc"]),
  contiguity_spells: ["ccode1", "ccode2", "start", "end"],
  contiguity_years: ["ccode1", "ccode2", "year"],
});

/** The copies among the tables. Throws InputError if there is none. */
export function copiesIn(tables: OwnTables): Copies {
  const copies = { capabilities: capabilitiesIn(tables), contiguity: contiguityIn(tables) };
  if (copies.capabilities !== null || copies.contiguity !== null) return copies;
  throw new InputError({
    ...coded("no-state-copies", { folder: tables.folder }),
    what: "no capabilities and no contiguity in the folder",
    where: tables.folder,
    why: "of the user's own copies only those of capabilities and of contiguity are read here",
    todo: "put a copy of either into the folder, or leave --data out",
  });
}

function contiguityIn({ copies, rows }: OwnTables): Contiguity | null {
  const [copy, read] = copies.contiguity_spells
    ? [copies.contiguity_spells, rows.contiguity_spells]
    : [copies.contiguity_years, rows.contiguity_years];
  if (copy === undefined || read === undefined) return null;
  const spells = new Map<string, { readonly first: number; readonly last: number }[]>();
  const key = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  for (const { ccode1, ccode2, year, start, end } of read) {
    const pair = key(Number(ccode1), Number(ccode2));
    const spell = { first: yearOf(start ?? year), last: yearOf(end ?? year) };
    const known = spells.get(pair);
    if (known === undefined) spells.set(pair, [spell]);
    else known.push(spell);
  }
  const [, lastYear] = copy.covers;
  return {
    ...copy,
    adjoin: (a, b, year) => {
      const read = Math.min(year, lastYear);
      return (spells.get(key(a, b)) ?? []).some(({ first, last }) => first <= read && read <= last);
    },
  };
}

/** The year of a day or a year. */
const yearOf = (cell: unknown): number => Number(String(cell).slice(0, 4));
