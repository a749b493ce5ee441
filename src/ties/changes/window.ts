/**
 * The time between two days. What is compared is the state of things on the one and on the other: what took effect on the
 * first day was there already, what took effect on the last is new.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { Day } from "../../time/day.ts";
import { type Known, printedDate, reachedBy, type Span } from "../../time/span.ts";

export interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** Which obligations are meant, and whose. */
export interface Wanted {
  readonly state: StateId | null;
  /** null: all, with instruments that hold no obligation. */
  readonly accepts: ((obligation: Obligation, instrument: Instrument) => boolean) | null;
}

/** Did it happen after the first day and by the last? What is as open on the one as on the other did not, as far as is known. */
export function within(span: Span, { from, to }: Window): Known {
  const [before, after] = [reachedBy(span, from), reachedBy(span, to)];
  if (before === after) return false;
  return before === false && after === true ? true : "unknown";
}

/** Instruments with an obligation that is meant. */
export function instrumentsWanted(ledger: Ledger, { state, accepts }: Wanted): readonly Instrument[] {
  const candidates = state === null ? ledger.data.instruments : ledger.instrumentsOf(state);
  return accepts === null
    ? candidates
    : candidates.filter((instrument) => instrument.obligations.some((obligation) => accepts(obligation, instrument)));
}

/** Does the instrument bind or favour the state whoever else is in it: as the keeper of a list, or by name in a clause? */
export function namesState(instrument: Instrument, state: StateId): boolean {
  return (
    instrument["kept-by"] === state ||
    instrument.obligations.some(({ by, toward }) => [by, toward].some((side) => side !== "parties" && side.includes(state)))
  );
}

export function titleOf({ short, title }: Instrument): string {
  return short ?? title;
}

export function typesOf(instrument: Instrument): Obligation["type"][] {
  return [...new Set(instrument.obligations.map(({ type }) => type))];
}

/** The date as rows give it: null where the day is not known, or only a range over years. */
export function shown(date: string | null): string | null {
  const text = date === null ? null : printedDate(date);
  return text === "unknown" ? null : text;
}

/** By date, the undated last; then by what it is of. */
export function byDate<T extends { readonly date: string | null }>(name: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => inOrder(a.date ?? "9999", b.date ?? "9999") || inOrder(name(a), name(b));
}

export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
