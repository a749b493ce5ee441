/** The allies of a state under a rule on each of many days: counts, and the pacts that moved them. */
import type { Ledger } from "../ledger/ledger.ts";
import { existsOn } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { AllySeries } from "../model/results/allySeries.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { printedDate } from "../time/span.ts";
import { boundOn, tiesUnder } from "./allies.ts";
import { type Tie, tiesIn } from "./tie.ts";
import { isDormant, shortTitle } from "./tieRows.ts";

/** Which pacts are counted: all, or those that only ever tied two states. */
export type PactSize = AllySeries["pacts"];
export type AllyMove = Unspoken<AllySeries>["moves"][number];

/** The allies of one state on each day of a series. */
export interface AlliesOverTime {
  readonly state: StateId;
  /** By the index of the day; null where the state did not exist. */
  readonly points: readonly ({ readonly sure: ReadonlyMap<StateId, readonly Tie[]>; readonly maybe: ReadonlySet<StateId> } | null)[];
}

/**
 * The allies of the state under the rule on each of the days, which are in order. A state counts once a day, by its most certain
 * tie; `maybe` holds the states that would count if a date were known or a pact were not dormant.
 */
export function alliesOverTime(ledger: Ledger, rule: AllyRule, state: StateId, days: readonly Day[], pacts: PactSize): AlliesOverTime {
  const record = ledger.state(state);
  const sure = days.map(() => new Map<StateId, Tie[]>());
  const maybe = days.map(() => new Set<StateId>());
  for (const tie of tiesUnder(ledger, rule, state)) {
    if (pacts === "two-party" && !isTwoParty(ledger, tie.instrument)) continue;
    const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
    const end = tie.until?.span.latest;
    for (const [index, day] of days.entries()) {
      // A rule that counts from signature may count a tie before it began.
      if (rule.bound === "in-force" && day < tie.since.span.earliest) continue;
      if (end !== undefined && day >= end) break;
      const bound = boundOn(rule, tie, day);
      if (bound === false) continue;
      if (bound === "unknown" || isDormant(tie.instrument, day)) maybe[index]?.add(other);
      else sure[index]?.set(other, [...(sure[index]?.get(other) ?? []), tie]);
    }
  }
  const points = days.map((day, index) => {
    if (record === undefined || !existsOn(record, day)) return null;
    const counted = sure[index] ?? new Map<StateId, Tie[]>();
    return { sure: counted, maybe: new Set([...(maybe[index] ?? [])].filter((one) => !counted.has(one))) };
  });
  return { state, points };
}

/** Whether the instrument only ever tied two states. */
function isTwoParty(ledger: Ledger, instrument: Instrument): boolean {
  return ledger.memo(`two-party ${instrument.id}`, () => {
    const states = new Set(tiesIn(ledger, instrument).flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]));
    return states.size === 2;
  });
}

/** Each change of the state's allies from one day to the next, with the pacts that made it, the largest first. */
export function movesOf({ state, points }: AlliesOverTime, days: readonly Day[]): AllyMove[] {
  return days.flatMap((date, index) => {
    const [before, now] = [points[index - 1]?.sure, points[index]?.sure];
    const after = days[index - 1];
    if (before === undefined || now === undefined || after === undefined) return [];
    const added = [...now.keys()].filter((one) => !before.has(one)).sort();
    const removed = [...before.keys()].filter((one) => !now.has(one)).sort();
    if (added.length === 0 && removed.length === 0) return [];
    const by = [...causes("began", added, now), ...causes("ended", removed, before)];
    return [{ state, after, date, count: now.size, added, removed, by: by.sort((a, b) => b.states.length - a.states.length) }];
  });
}

/** The pacts through which the states came or went, each with its states. */
function causes(change: "began" | "ended", states: readonly StateId[], ties: ReadonlyMap<StateId, readonly Tie[]>): AllyMove["by"] {
  const found = new Map<string, { instrument: Instrument; dates: Set<string>; states: Set<StateId> }>();
  for (const state of states) {
    for (const { instrument, since, until } of ties.get(state) ?? []) {
      const date = change === "began" ? since.date : until === null ? null : until.date;
      const cause = found.get(instrument.id) ?? { instrument, dates: new Set(), states: new Set() };
      if (date !== null) cause.dates.add(printedDate(date));
      cause.states.add(state);
      found.set(instrument.id, cause);
    }
  }
  return [...found.values()].map(({ instrument, dates, states: tied }) => ({
    change,
    instrument: instrument.id,
    short: shortTitle(instrument),
    date: [...dates].sort()[0] ?? null,
    states: [...tied].sort(),
  }));
}

/**
 * The value at or below which the given share of the values lies: the inverse of the empirical distribution function
 * (definition 1 of Hyndman and Fan, The American Statistician 50, 1996, 361-365). null for no values.
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
