/** The treaties that two states are both bound by on a day: a promise of help first, then those of fewest states. */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { StateId } from "../../../model/ids.ts";
import { OBLIGATION_TYPES } from "../../../model/vocabulary.ts";
import { tiesBetween } from "../../../ties/tie.ts";
import { gradeOf, inForceOn } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";

export function treatiesOfPair(ledger: Ledger, a: StateId, b: StateId, day: Day): string[] {
  const ties = tiesBetween(ledger, a, b).filter((tie) => inForceOn(tie, day) === true);
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
