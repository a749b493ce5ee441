/** The rows of a table: the states of each year, by number, with the day on which their law is read. */
import { periodOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { State, StatePeriod } from "../../model/states.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";

/** The list of states: Correlates of War, or Gleditsch and Ward. */
export const SYSTEMS = ["cow", "gw"] as const;
export type System = (typeof SYSTEMS)[number];

export interface Member {
  /** The state's number on the list. */
  readonly code: number;
  /** Its Correlates of War number, by which imported tables are joined; null for a state that has none. */
  readonly cow: number | null;
  /** The state of the ledger that was a member on the day; null for a member of the year that was none on the day. */
  readonly state: StateId | null;
}

export interface Frame {
  readonly year: number;
  readonly day: Day;
  /** Members on any day of the year, by number. */
  readonly members: readonly Member[];
}

export interface Years {
  readonly from: number;
  readonly until: number;
  /** Month and day on which the law is read, as MM-DD. */
  readonly on: string;
  /** The last day that the ledger was verified for: later, no law is known. */
  readonly last: Day;
}

/** The frames of the years. On days after the last one that was verified, no member has a state. */
export function framesOf(states: readonly State[], system: System, { from, until, on, last }: Years): Frame[] {
  const listed = states.flatMap((state) => state.periods.flatMap((period) => listedIn(state, period, system)));
  return Array.from({ length: until - from + 1 }, (_, index) => frameOf(listed, from + index, on, last));
}

/** A period in which a state was on the list. */
interface Listed {
  readonly state: State;
  readonly period: StatePeriod;
  readonly code: number;
  /** The first and the last year that it can reach into. */
  readonly years: readonly [first: number, last: number];
}

function listedIn(state: State, period: StatePeriod, system: System): Listed[] {
  const code = numberIn(period, system);
  const yearOf = (day: Day) => Number(day.slice(0, 4));
  const last = period.until === null ? Number.POSITIVE_INFINITY : yearOf(requireSpan(period.until).latest);
  return code === null ? [] : [{ state, period, code, years: [yearOf(requireSpan(period.from).earliest), last] }];
}

function frameOf(listed: readonly Listed[], year: number, on: string, last: Day): Frame {
  const day = `${year}-${on}` as Day;
  const found = new Map<number, Member>();
  for (const { state, period, code, years } of listed) {
    if (years[0] > year || years[1] < year) continue;
    const member = day <= last && period === periodOn(state, day) ? state.id : null;
    if (member !== null || !found.has(code)) found.set(code, { code, cow: period.cow ?? null, state: member });
  }
  return { year, day, members: [...found.values()].sort((a, b) => a.code - b.code) };
}

/** The state's number in a period in which it was a member of the system. */
function numberIn({ system: member, cow, gw }: StatePeriod, system: System): number | null {
  const number = system === "cow" ? (member === "yes" ? cow : undefined) : gw;
  return number ?? null;
}
