/** What the measures of explanations are given and give: a case, and a reading that may be known only as a range. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Ref } from "../../model/evidence.ts";
import type { StateId } from "../../model/ids.ts";
import type { Reading } from "../../model/results/explanations.ts";
import type { Day } from "../../time/day.ts";

/** A state over some days; in a pair with `other`, on the last of them. Both ends are included. */
export interface Case {
  readonly state: StateId;
  readonly other: StateId | null;
  readonly from: Day;
  readonly until: Day;
}

/** One named measure with its parameters as the explanation's file gives them. */
export interface CaseMeasure<P> {
  readonly id: string;
  readonly meaning: string;
  readonly unit: string;
  readonly reference: string;
  /** Outcomes: what few and several are called. */
  readonly words?: { readonly few: string; readonly several: string };
  readonly read: (ledger: Ledger, one: Case, params: P) => Reading;
}

/** Freezes a measure; it does no more. */
export function caseMeasure<P>(definition: CaseMeasure<P>): CaseMeasure<P> {
  return Object.freeze(definition);
}

/** A reading that is known, or known to lie from `low` to `high`. */
export function known(low: number, high: number, said: string, records: readonly string[] = [], refs: readonly Ref[] = []): Reading {
  const because = low === high ? null : "it is known only as a range that straddles the threshold";
  return { low, high, said, because, records: [...records], refs: [...refs] };
}

/** A reading that the records do not give, and why. */
export function notKnown(because: string, records: readonly string[] = []): Reading {
  return { low: null, high: null, said: because, because, records: [...records], refs: [] };
}

const YEAR_DAYS = 365.25;

/** Years from one day to another, in years of 365.25 days. */
export function yearsBetween(from: Day, until: Day): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000 / YEAR_DAYS;
}

/** Rounded to two places, so that answers print and compare alike. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The same day `years` later; 29 February becomes 1 March. */
export function yearsLater(day: Day, years: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCFullYear(moved.getUTCFullYear() + years);
  return moved.toISOString().slice(0, 10) as Day;
}
