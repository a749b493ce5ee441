/**
 * Attempts to find: each mediator in each dispute between two states, once, on the day before its first mediation there.
 *
 * A dispute is two sides, whatever their order. Repeats are collapsed: a state that mediates ten times between the same two counts
 * once, on the first day, so that a long mediation does not weigh as ten. Left out and counted: mediations within one state, where
 * there are not two sides to have ties with; sides that did not exist the day before; mediators that were a side.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { addDays, type Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { isBetween, type Mediation } from "../practice.ts";

/** A dispute on a day, with the mediators that first mediated in it on the next. */
export interface Episode {
  readonly a: readonly StateId[];
  readonly b: readonly StateId[];
  /** The day before the mediation. */
  readonly day: Day;
  readonly attempts: readonly { readonly mediator: StateId; readonly record: Mediation }[];
}

export interface Attempts {
  readonly episodes: readonly Episode[];
  readonly records: number;
  readonly leftOut: { readonly withinOneState: number; readonly noSide: number; readonly ownSide: number; readonly repeats: number };
}

/** All attempts on record, in the order of their days; cached. */
export function attemptsOnRecord(ledger: Ledger): Attempts {
  return ledger.memo("attempts to find mediators", () => attemptsIn(ledger, ledger.data.records.mediations));
}

/** The attempts among these mediations. */
export function attemptsIn(ledger: Ledger, records: readonly Mediation[]): Attempts {
  const byDate = [...records].sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : firstDay(one) > firstDay(other) ? 1 : 0));
  const between = byDate.filter(({ a, b }) => !a.some((one) => b.includes(one)));
  const seen = new Set<string>();
  const episodes = new Map<string, { a: StateId[]; b: StateId[]; day: Day; attempts: Episode["attempts"][number][] }>();
  const leftOut = { withinOneState: records.length - between.length, noSide: 0, ownSide: 0, repeats: 0 };
  for (const record of between) {
    const day = addDays(firstDay(record), -1);
    const there = (id: StateId) => {
      const state = ledger.state(id);
      return state !== undefined && existsOn(state, day);
    };
    const [a, b] = [record.a.filter(there), record.b.filter(there)];
    if (a.length === 0 || b.length === 0) {
      leftOut.noSide += 1;
      continue;
    }
    const dispute = disputeOf(record);
    for (const mediator of record.mediators) {
      const attempt = `${dispute} ${mediator}`;
      if ([...record.a, ...record.b].includes(mediator)) leftOut.ownSide += 1;
      else if (seen.has(attempt)) leftOut.repeats += 1;
      else {
        seen.add(attempt);
        const key = `${day} ${dispute}`;
        const episode = episodes.get(key) ?? { a, b, day, attempts: [] };
        episode.attempts.push({ mediator, record });
        episodes.set(key, episode);
      }
    }
  }
  return { episodes: [...episodes.values()], records: records.length, leftOut };
}

function firstDay({ date }: Mediation): Day {
  return requireSpan(date).earliest;
}

/** The key of the two sides, whatever their order. */
function disputeOf({ a, b }: Mediation): string {
  return [a, b]
    .map((side) => [...side].sort().join("+"))
    .sort()
    .join(" ");
}

/** Mediations by the day that were not between states of the two sides. */
export function ofOthers(earlier: readonly Mediation[], { a, b }: Pick<Episode, "a" | "b">): Mediation[] {
  return earlier.filter((record) => !isBetween(record, a, b));
}
