/**
 * The range between two days, and the filter on changes. The ledger is compared as it stood on each day: an event of the first
 * day was already there, an event of the last day is new.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { Day } from "../../time/day.ts";
import { type Known, printedDate, reachedBy, type Span } from "../../time/span.ts";

export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The state and the obligations whose changes are requested. */
export interface ChangeFilter {
  readonly state: StateId | null;
  /** null: everything, including instruments without obligations. */
  readonly accepts: ((obligation: Obligation, instrument: Instrument) => boolean) | null;
}

/** Whether it happened after the first day and by the last. A date that is equally uncertain on both days is no change. */
export function happenedIn(span: Span, { from, to }: DayRange): Known {
  const [before, after] = [reachedBy(span, from), reachedBy(span, to)];
  if (before === after) return false;
  return before === false && after === true ? true : "unknown";
}

/** Instruments with an obligation that the filter accepts. */
export function instrumentsWith(ledger: Ledger, { state, accepts }: ChangeFilter): readonly Instrument[] {
  const candidates = state === null ? ledger.data.instruments : ledger.instrumentsOf(state);
  return accepts === null
    ? candidates
    : candidates.filter((instrument) => instrument.obligations.some((obligation) => accepts(obligation, instrument)));
}

/** Whether the instrument binds or favours the state no matter who else is in it: as the keeper of a list, or by name in a clause. */
export function namesState(instrument: Instrument, state: StateId): boolean {
  return (
    instrument["kept-by"] === state ||
    instrument.obligations.some(({ by, toward }) => [by, toward].some((side) => side !== "parties" && side.includes(state)))
  );
}

/** The types of an instrument's obligations, without duplicates. */
export function typesOf(instrument: Instrument): Obligation["type"][] {
  return [...new Set(instrument.obligations.map(({ type }) => type))];
}

/** The date as printed in rows: null if the day is unknown, or the date is a range of years. */
export function rowDate(date: string | null): string | null {
  const text = date === null ? null : printedDate(date);
  return text === "unknown" ? null : text;
}

/** Sorts by date, undated rows last, then by name. */
export function byDate<T extends { readonly date: string | null }>(name: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(name(a), name(b));
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
