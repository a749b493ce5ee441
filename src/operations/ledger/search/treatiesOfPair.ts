/**
 * The treaties that two states are both bound by on a day: a promise of help first, then those of the two alone, then those of
 * fewest states. If none binds them on that day, those that did before it, as `endedTreatiesOfPair` has them.
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
  if (ties.length === 0) return endedTreatiesOfPair(ledger, a, b, day);
  const rank = (tie: (typeof ties)[number]) => {
    const size = new Set(ledger.memberships(tie.instrument).map(({ state }) => state)).size;
    return [
      isHelp(tie) ? 0 : 1,
      size > 2 ? 1 : 0,
      OBLIGATION_TYPES.indexOf(tie.obligation.type),
      gradeOf(tie.instrument, tie.obligation) === "binding" ? 0 : 1,
      size,
    ];
  };
  const ranked = ties.map((tie) => ({ id: tie.instrument.id, rank: rank(tie) }));
  ranked.sort((one, other) => {
    const at = one.rank.findIndex((value, index) => value !== other.rank[index]);
    return at < 0 ? 0 : (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
  });
  return [...new Set(ranked.map(({ id }) => id))];
}

const isHelp = ({ obligation: { type } }: Tie) => type === "defence" || type === "offence";

/** Treaties with a pledge for war and peace that were over by the day: promises of help first, the last one to end first. */
export function endedTreatiesOfPair(ledger: Ledger, a: StateId, b: StateId, day: Day): string[] {
  const pledges: readonly string[] = PACT_TYPES;
  const past = tiesBetween(ledger, a, b).flatMap((tie) => {
    const { instrument, obligation, until } = tie;
    const isOver = until !== null && until.span.latest <= day && pledges.includes(obligation.type);
    return isOver ? [{ id: instrument.id, until: until.span.latest, helps: isHelp(tie) }] : [];
  });
  past.sort((one, other) => Number(other.helps) - Number(one.helps) || (one.until > other.until ? -1 : 1));
  return [...new Set(past.map(({ id }) => id))];
}
