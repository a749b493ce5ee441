/** The days on which a rule counts a tie, as stretches of a list of days: a tie changes on few days, whatever the list's length. */
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { requireSpan, type Span } from "../time/span.ts";
import { boundOn, signedSpan } from "./allies.ts";
import type { Tie } from "./tie.ts";
import { isDormant } from "./tieRows.ts";

export interface Stretch {
  readonly tie: Tie;
  /** Indexes of the list of days: the first that counts, and the one after the last. */
  readonly from: number;
  readonly until: number;
  /** Whether it counts for certain: its dates are known and the pact is not dormant. */
  readonly sure: boolean;
}

/** The stretches of the days, which are in order, in which the rule counts the tie or may count it. */
export function stretchesOf(rule: Pick<AllyRule, "bound">, tie: Tie, days: readonly Day[]): Stretch[] {
  const changes = changeDays(rule, tie);
  return changes.flatMap((day, index) => {
    const next = changes[index + 1];
    const from = firstFrom(days, day);
    const until = next === undefined ? days.length : firstFrom(days, next);
    const bound = from < until && boundOn(rule, tie, day);
    return bound === false ? [] : [{ tie, from, until, sure: bound === true && !isDormant(tie.instrument, day) }];
  });
}

/** Every day on which the rule's answer about the tie may change, in order; without a rule, whether the tie is in force. */
export function changeDays(rule: Pick<AllyRule, "bound"> | null, tie: Tie): Day[] {
  const { since, until, suspended, instrument } = tie;
  const spans: (Span | null | undefined)[] = [
    since.span,
    until?.span,
    ...suspended.flatMap((one) => [one.from, one.until]),
    instrument.dormant?.since === undefined ? null : requireSpan(instrument.dormant.since),
    // A rule that counts from signature may count a tie before it began.
    rule === null || rule.bound === "in-force" ? null : signedSpan(tie),
  ];
  return [...new Set(spans.flatMap((span) => (span == null ? [] : [span.earliest, span.latest])))].sort();
}

/** The index of the first day on or after the given one. */
function firstFrom(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
