/**
 * Fields of instruments and states that are not in the part "core": "law" has those that only a crisis or a page on one treaty
 * reads, "notes" those that only a page on one state reads.
 */
import type { Version } from "./clauses.ts";
import type { Instrument, Obligation, OpenQuestion, Reading } from "./instruments.ts";
import type { Seat, State, StatePeriod } from "./states.ts";

export type Row = Readonly<Record<string, unknown>>;

/** The fields of a row, and of the rows in its lists, that are in another part. */
export interface Moved {
  readonly fields?: readonly string[];
  readonly lists?: Readonly<Record<string, Moved>>;
}

/** Moved fields of rows of one type, so that the table cannot name a field that the type does not have. */
function moved<T>(given: { readonly fields?: readonly (keyof T & string)[]; readonly lists?: { readonly [K in keyof T]?: Moved } }): Moved {
  return given as Moved;
}

/** Moved fields, by the part that has them and the part's list in the ledger. */
export const MOVED: { readonly [part: string]: { readonly states?: Moved; readonly instruments?: Moved } } = Object.freeze({
  law: {
    states: moved<State>({ fields: ["homeland"] }),
    instruments: moved<Instrument>({
      fields: ["note", "cites", "term", "codes", "modifiers", "interpretations", "disputes"],
      lists: {
        obligations: moved<Obligation>({
          fields: ["note"],
          lists: { versions: moved<Version>({ fields: ["enemy", "own-parties", "conduct", "area", "requires", "except", "owed"] }) },
        }),
        // set and add stay: whether a reading undoes a promise is part of a count.
        open: moved<OpenQuestion>({ lists: { readings: moved<Reading>({ fields: ["ref"] }) } }),
      },
    }),
  },
  notes: {
    states: moved<State>({
      lists: { periods: moved<StatePeriod>({ fields: ["note"] }), seats: moved<Seat>({ fields: ["note", "ref"] }) },
    }),
  },
});

/** The rows with their moved fields alone. */
export function pick(rows: readonly Row[], moved: Moved): Row[] {
  const { fields = [] } = moved;
  return rows.map((row) => ({ ...entriesOf(row, (key) => fields.includes(key)), ...inLists(row, moved, pick) }));
}

/** The rows without their moved fields. */
export function omit(rows: readonly Row[], moved: Moved): Row[] {
  const { fields = [] } = moved;
  return rows.map((row) => ({ ...entriesOf(row, (key) => !fields.includes(key)), ...inLists(row, moved, omit) }));
}

function entriesOf(row: Row, chosen: (key: string) => boolean): Row {
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => value !== undefined && chosen(key)));
}

function inLists(row: Row, { lists = {} }: Moved, change: typeof pick): Row {
  const there = Object.entries(lists).filter(([key]) => row[key] !== undefined);
  return Object.fromEntries(there.map(([key, inner]) => [key, change(row[key] as Row[], inner)]));
}

/** Puts moved fields back into their rows; a list that a row has already is completed row by row. */
export function complete(rows: readonly Row[], moved: readonly Row[]): void {
  for (const [index, row] of rows.entries())
    for (const [key, value] of Object.entries(moved[index] as Row)) {
      if (Array.isArray(row[key])) complete(row[key], value as readonly Row[]);
      else (row as Record<string, unknown>)[key] = value;
    }
}
