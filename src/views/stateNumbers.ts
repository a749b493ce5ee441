/**
 * Adds standard state numbers beside the keys of states, for users who join tables.
 *
 * One rule for every table: a column of state keys (`owedBy`) is followed by `<column>_ccode`, the Correlates of War number, and
 * `<column>_gwcode`, the Gleditsch-Ward one, as of the row's date, or else the answer's. A cell of several keys gets as many
 * numbers in the same order, `-` for a state that has none. The cell is empty, never zero, for a state without a number on that
 * day and for anything that is not a state.
 */
import type { Ledger } from "../ledger/ledger.ts";
import { periodOn } from "../ledger/states.ts";
import type { Day } from "../time/day.ts";
import { spanOf } from "../time/span.ts";

type Row = Readonly<Record<string, unknown>>;

/** Columns of states in all answers. They count even if a cell is empty or holds other words, so that a table keeps its columns. */
const NAMED = ["state", "states", "owedBy", "owedTo", "a", "b"];
/** Fields that may hold the row's own date, the first match wins. */
const DATES = ["date", "year", "asOf", "begins", "from"];
const SYSTEMS = { ccode: "cow", gwcode: "gw" } as const;

/** `date` is the answer's; null means the ledger's verified date. */
export function withNumbers(rows: readonly Row[], ledger: Ledger, date: string | null): readonly Row[] {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => holdsStates(rows, column, ledger));
  if (columns.length === 0) return rows;
  const fallback = dayOf(date) ?? ledger.version.verifiedThrough;
  return rows.map((row) => {
    const day = DATES.map((column) => dayOf(row[column])).find((one) => one !== null) ?? fallback;
    return Object.fromEntries(
      Object.entries(row).flatMap(([column, value]) =>
        columns.includes(column) ? [[column, value], ...numbersOf(column, keysOf(value), ledger, day)] : [[column, value]],
      ),
    );
  });
}

function holdsStates(rows: readonly Row[], column: string, ledger: Ledger): boolean {
  if (`${column}_ccode` in (rows[0] ?? {})) return false;
  if (NAMED.includes(column)) return true;
  const cells = rows.map((row) => keysOf(row[column])).filter((keys) => keys.length > 0);
  return cells.length > 0 && cells.every((keys) => keys.every((key) => ledger.state(key) !== undefined));
}

function keysOf(value: unknown): string[] {
  return value === null || value === undefined || value === "" ? [] : String(value).split(" ");
}

function numbersOf(column: string, keys: readonly string[], ledger: Ledger, day: Day): [string, string][] {
  const states = keys.map((key) => ledger.state(key)).filter((state) => state !== undefined);
  return Object.entries(SYSTEMS).map(([name, system]) => {
    const numbers = states.map((state) => String(periodOn(state, day)?.[system] ?? (keys.length > 1 ? "-" : "")));
    return [`${column}_${name}`, states.length === keys.length ? numbers.join(" ") : ""];
  });
}

/** The last day that a date can mean; null if the value is not a date. */
function dayOf(value: unknown): Day | null {
  return (typeof value === "string" || typeof value === "number" ? spanOf(String(value))?.latest : undefined) ?? null;
}
