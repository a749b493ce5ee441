/** Counts of directed dyad-years by what the two records say, over a span of years and for each state by itself. */
import type { Counts } from "./kappa.ts";
import { readCell, type System } from "./system.ts";

export type Verdict = "both" | "onlyLedger" | "onlyAtop" | "notKnown";

type Mutable = { -readonly [K in keyof Counts]: Counts[K] };

export interface Tally {
  readonly counts: Counts;
  readonly ofStates: readonly Counts[];
}

/** The tally of the verdicts within the years; a dyad-year without a verdict is in neither record. */
export function tallyOf(verdicts: ReadonlyMap<number, Verdict>, system: System, from: number, until: number): Tally {
  const whole = empty();
  const states = new Map<number, Mutable>();
  const stateOf = (number: number): Mutable => {
    const known = states.get(number) ?? empty();
    states.set(number, known);
    return known;
  };
  for (let year = from; year <= until; year += 1) {
    const members = system.members(year);
    whole.all += members.length * (members.length - 1);
    for (const number of members) stateOf(number).all += 2 * (members.length - 1);
  }
  for (const [cell, verdict] of verdicts) {
    const { from: by, to, year } = readCell(cell);
    if (year < from || year > until) continue;
    whole[verdict] += 1;
    stateOf(by)[verdict] += 1;
    stateOf(to)[verdict] += 1;
  }
  return { counts: whole, ofStates: [...states.values()] };
}

const empty = (): Mutable => ({ both: 0, onlyLedger: 0, onlyAtop: 0, notKnown: 0, all: 0 });
