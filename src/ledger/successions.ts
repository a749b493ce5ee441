/** Successions of states: which states of a day a state came from, and which came after it had ended. */
import type { StateId } from "../model/ids.ts";
import type { State } from "../model/states.ts";
import { addDays, type Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";
import type { Ledger } from "./ledger.ts";
import { existsOn, periodsOfExistence } from "./states.ts";

/** So long before a state's end may the states begin that come after it, as in 1918 to 1922. One that left it earlier only took a part. */
const DISSOLUTION_DAYS = 3 * 366;

/** The states that came after the state, which ended on the day: not those that had left it long before, nor those of a later time of it. */
export function successorsAfter(ledger: Ledger, id: StateId, end: Day): readonly State[] {
  const ended = ledger.state(id);
  if (ended === undefined) return [];
  return ledger.data.states.filter((other) =>
    other.periods.some(({ from, "successor-of": before }) => before?.includes(id) && follows(from, ended, end)),
  );
}

/** Whether a state that began at the time came after this end of the other. */
function follows(from: string, ended: State, end: Day): boolean {
  const next = ended.periods.find((period) => requireSpan(period.from).earliest > end);
  const began = requireSpan(from);
  return began.latest >= addDays(end, -DISSOLUTION_DAYS) && (next === undefined || began.earliest <= requireSpan(next.from).latest);
}

/** The states that came after the state if it had ended by the day; none if it was still to come. */
export function successorsOn(ledger: Ledger, id: StateId, day: Day): readonly State[] {
  const state = ledger.state(id);
  const end = state === undefined ? undefined : endsOf(state).findLast((one) => one < day);
  return end === undefined ? [] : successorsAfter(ledger, id, end);
}

/**
 * The states of the day from which the state came later: its predecessors, and theirs where these began by succession and not by
 * leaving a state that went on.
 */
export function predecessorsOn(ledger: Ledger, id: StateId, day: Day): readonly State[] {
  const found = new Map<StateId, State>();
  const seen = new Set<StateId>();
  const look = (state: State) => {
    if (seen.has(state.id)) return;
    seen.add(state.id);
    for (const { from, "successor-of": before = [] } of state.periods) {
      if (requireSpan(from).earliest <= day) continue;
      for (const key of before) {
        const other = ledger.state(key);
        if (other === undefined) continue;
        if (existsOn(other, day)) found.set(key, other);
        else if (endsOf(other).some((end) => end > day && follows(from, other, end))) look(other);
      }
    }
  };
  const state = ledger.state(id);
  if (state !== undefined) look(state);
  return [...found.values()];
}

/** The days on which the state ended, the last of each time in which it existed. */
function endsOf(state: State): Day[] {
  return periodsOfExistence(state).flatMap(({ until }) => (until === null ? [] : [requireSpan(until).latest]));
}
