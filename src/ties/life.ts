/** Live and nominal pacts: whether a pact that is in force in law has been kept alive, by the dated facts of its life. */
import type { StateId } from "../model/ids.ts";
import type { Instrument, LifeFact } from "../model/instruments.ts";
import type { Nominal } from "../model/results/ties.ts";
import type { Day } from "../time/day.ts";
import { requireSpan } from "../time/span.ts";

/** Facts after which a pact is nominal until its parties use it again. A last meeting is known as the last only in retrospect. */
const ENDS: ReadonlySet<LifeFact["fact"]> = new Set(["organisation-dissolved", "disowned"]);

/** Acts by which the parties show that they hold the pact to be alive. */
const USES: ReadonlySet<string> = new Set(["invoked", "renewed", "amended", "applied"]);

/**
 * The fact that made the pact nominal between these states by the day: the latest end of its organisation or disavowal by one
 * of them that no later use or reaffirmation by all of them undoes. Null for a live pact.
 */
export function nominalOn({ life, acts }: Instrument, states: readonly StateId[], day: Day): Nominal | null {
  if (life === undefined) return null;
  const ended = life
    .filter(({ fact, date, by }) => ENDS.has(fact) && close(date) <= day && (by === undefined || by.some((one) => states.includes(one))))
    .sort((a, b) => (begin(a.date) < begin(b.date) ? -1 : 1))
    .at(-1);
  if (ended === undefined) return null;
  const byAll = (by: readonly StateId[] | undefined) => by === undefined || states.every((one) => by.includes(one));
  const kept =
    life.some(({ fact, date, by }) => fact === "reaffirmed" && between(date, ended.date, day) && byAll(by)) ||
    acts.some(({ act, date, by }) => USES.has(act) && date !== null && between(date, ended.date, day) && byAll(by));
  return kept ? null : { fact: ended.fact, date: ended.date, by: ended.by ?? [], says: ended.says ?? null };
}

/** Whether a pact whose organisation ended, or that was disowned, by the day has been kept alive since between these states. */
export function isKeptAlive(instrument: Instrument, states: readonly StateId[], day: Day): boolean {
  const ended = instrument.life?.some(({ fact, date }) => ENDS.has(fact) && close(date) <= day) === true;
  return ended && nominalOn(instrument, states, day) === null;
}

const begin = (date: string): string => requireSpan(date).earliest;

const close = (date: string): string => requireSpan(date).latest;

const between = (date: string, after: string, day: Day): boolean => begin(date) > close(after) && begin(date) <= day;
