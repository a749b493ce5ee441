/**
 * The treaties that two states are both bound by on a day: a promise of help first, then those of fewest states. If none binds them
 * on that day, those that did before it, the last one to end first.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { StateId } from "../../../model/ids.ts";
import { OBLIGATION_TYPES, PACT_TYPES } from "../../../model/vocabulary.ts";
import { type Tie, tiesBetween } from "../../../ties/tie.ts";
import { gradeOf, inForceOn } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";

export function treatiesOfPair(ledger: Ledger, a: StateId, b: StateId, day: Day): string[] {
  const all = tiesBetween(ledger, a, b);
  const ties = all.filter((tie) => inForceOn(tie, day) === true);
  if (ties.length === 0) return ended(all, day);
  const rank = (tie: (typeof ties)[number]) => [
    OBLIGATION_TYPES.indexOf(tie.obligation.type),
    gradeOf(tie.instrument, tie.obligation) === "binding" ? 0 : 1,
    new Set(ledger.memberships(tie.instrument).map(({ state }) => state)).size,
  ];
  const ranked = ties.map((tie) => ({ id: tie.instrument.id, rank: rank(tie) }));
  ranked.sort((one, other) => {
    const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
    return at < 0 ? 0 : (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
  });
  return [...new Set(ranked.map(({ id }) => id))];
}

/** Treaties with a pledge for war and peace that were over by the day, the last one to end first. */
function ended(ties: readonly Tie[], day: Day): string[] {
  const pledges: readonly string[] = PACT_TYPES;
  const past = ties.flatMap(({ instrument, obligation, until }) =>
    until !== null && until.span.latest <= day && pledges.includes(obligation.type)
      ? [{ id: instrument.id, until: until.span.latest }]
      : [],
  );
  past.sort((one, other) => (one.until > other.until ? -1 : 1));
  return [...new Set(past.map(({ id }) => id))];
}
