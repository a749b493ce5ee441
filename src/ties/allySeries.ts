/** The allies of a state under a rule on each of many days: counts, and the pacts that moved them. */
import type { Ledger } from "../ledger/ledger.ts";
import { existsOn } from "../ledger/states.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument, Obligation } from "../model/instruments.ts";
import type { Unspoken } from "../model/phrase.ts";
import type { AllySeries } from "../model/results/allySeries.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { printedDate } from "../time/span.ts";
import { tiesRead } from "./allies.ts";
import { tiesIn } from "./tie.ts";
import { shortTitle } from "./tieRows.ts";
import { type Stretch, stretchesOf } from "./tieStretches.ts";

/** Which pacts are counted: all, or those that only ever tied two states. */
export type PactSize = AllySeries["pacts"];
export type AllyMove = Unspoken<AllySeries>["moves"][number];

/** Marks of an ally on a day of a series: 0 where it does not count. */
const [MAYBE, SURE] = [1, 2];

/** Whether the mark says that the ally counts. */
export const isCounted = (mark: number | undefined): boolean => mark === SURE;

/** Whether the mark says that the ally would count if a date were known or a pact were not dormant. */
export const isMaybe = (mark: number | undefined): boolean => mark === MAYBE;

/** A state that counts on some day of a series, with its mark by the index of the day. */
interface AllyOverTime {
  readonly marks: Uint8Array;
  readonly stretches: readonly Stretch[];
}

/** The allies of one state on each day of a series. */
export interface AlliesOverTime {
  readonly state: StateId;
  /**
   * The numbers of allies by the index of the day; null where the state did not exist. `maybe` are the states that would count
   * if a date were known or a pact were not dormant.
   */
  readonly points: readonly ({ readonly sure: number; readonly maybe: number } | null)[];
  readonly allies: ReadonlyMap<StateId, AllyOverTime>;
}

/** The allies of the state under the rule on each of the days, which are in order. A state counts once a day, by its most certain tie. */
export function alliesOverTime(ledger: Ledger, rule: AllyRule, state: StateId, days: readonly Day[], pacts: PactSize): AlliesOverTime {
  const record = ledger.state(state);
  const found = new Map<StateId, Stretch[]>();
  for (const tie of tiesRead(ledger, rule, state)) {
    if (!isOfSize(ledger, tie.instrument, pacts)) continue;
    const stretches = stretchesOf(rule, tie, days);
    if (stretches.length === 0) continue;
    const other = tie.owedBy === state ? tie.owedTo : tie.owedBy;
    const own = found.get(other);
    if (own === undefined) found.set(other, stretches);
    else own.push(...stretches);
  }
  const allies = new Map([...found].map(([other, stretches]) => [other, { marks: marksOf(stretches, days.length), stretches }]));
  const count = (index: number, mark: number) => {
    let counted = 0;
    for (const { marks } of allies.values()) if (marks[index] === mark) counted += 1;
    return counted;
  };
  const points = days.map((day, index) =>
    record === undefined || !existsOn(record, day) ? null : { sure: count(index, SURE), maybe: count(index, MAYBE) },
  );
  return { state, points, allies };
}

function marksOf(stretches: readonly Stretch[], days: number): Uint8Array {
  const marks = new Uint8Array(days);
  for (const sure of [false, true])
    for (const one of stretches) if (one.sure === sure) marks.fill(sure ? SURE : MAYBE, one.from, one.until);
  return marks;
}

/** Whether the instrument is one of the pacts that are counted. */
export function isOfSize(ledger: Ledger, instrument: Instrument, pacts: PactSize): boolean {
  return pacts === "all" || isTwoParty(ledger, instrument);
}

/** Whether the instrument only ever tied two states. */
function isTwoParty(ledger: Ledger, instrument: Instrument): boolean {
  return ledger.memo(`two-party ${instrument.id}`, () => {
    const states = new Set(tiesIn(ledger, instrument).flatMap(({ owedBy, owedTo }) => [owedBy, owedTo]));
    return states.size === 2;
  });
}

/** Each change of the state's allies from one day to the next, with the pacts that made it, the largest first. */
export function movesOf({ state, points, allies }: AlliesOverTime, days: readonly Day[]): AllyMove[] {
  const others = [...allies].sort(([a], [b]) => (a < b ? -1 : 1));
  return days.flatMap((date, index) => {
    const [before, now, after] = [points[index - 1] ?? null, points[index] ?? null, days[index - 1]];
    if (before === null || now === null || after === undefined) return [];
    const from = (was: number, is: number) =>
      others.flatMap(([other, { marks }]) => (marks[was] !== SURE && marks[is] === SURE ? [other] : []));
    const [added, removed] = [from(index - 1, index), from(index, index - 1)];
    if (added.length === 0 && removed.length === 0) return [];
    const by = [...causes("began", added, allies, index), ...causes("ended", removed, allies, index - 1)];
    return [{ state, after, date, count: now.sure, added, removed, by: by.sort((a, b) => b.states.length - a.states.length) }];
  });
}

/** The pacts through which the states came or went, each with its states: those that counted on the day of the index. */
function causes(change: "began" | "ended", states: readonly StateId[], allies: AlliesOverTime["allies"], day: number): AllyMove["by"] {
  const found = new Map<string, { instrument: Instrument; dates: Set<string>; states: Set<StateId>; atSea: boolean }>();
  for (const state of states) {
    for (const { tie, sure, from, until: end } of allies.get(state)?.stretches ?? []) {
      if (!sure || day < from || day >= end) continue;
      const { instrument, obligation, since, until } = tie;
      const date = change === "began" ? since.date : until === null ? null : until.date;
      const cause = found.get(instrument.id) ?? { instrument, dates: new Set(), states: new Set(), atSea: true };
      if (date !== null) cause.dates.add(printedDate(date));
      cause.states.add(state);
      cause.atSea &&= isAtSea(obligation);
      found.set(instrument.id, cause);
    }
  }
  return [...found.values()].map(({ instrument, dates, states: tied, atSea }) => ({
    change,
    instrument: instrument.id,
    short: shortTitle(instrument),
    date: [...dates].sort()[0] ?? null,
    states: [...tied].sort(),
    atSea,
  }));
}

/** Whether the duty is limited by its text to attacks at sea, in every version. */
function isAtSea({ versions }: Obligation): boolean {
  return versions.every(({ area }) => area?.every(({ kind }) => kind?.every((one) => one === "sea") ?? false) ?? false);
}

/**
 * The value at or below which the given share of the values lies: the inverse of the empirical distribution function
 * (definition 1 of Hyndman and Fan, The American Statistician 50, 1996, 361-365). null for no values.
 */
export function quantile(sorted: readonly number[], share: number): number | null {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
