/**
 * Rates at which ties come and go. From one network to the next, among states that were members of the system in both: the share of pairs not
 * tied that became tied, and the share of tied pairs that no longer are. Not defined for the first network, or without such pairs.
 */
import { carriedTo } from "../graph/carried.ts";
import { emptyRelation, onesIn, relate } from "../graph/relation.ts";
import { SHARE, type SystemMeasure, systemMeasure } from "../measure.ts";
import type { DayNetwork } from "../network.ts";

interface Changes {
  readonly kept: number;
  readonly ended: number;
  readonly formed: number;
  readonly apart: number;
}

/** The pairs of states in both networks, by whether they were tied before and after. */
function changesOf(before: DayNetwork, after: DayNetwork): Changes {
  const { placeOf, relation } = carriedTo(after.states, before.states, before.tied);
  const both = emptyRelation(after.states.length); // its first row: the states of both networks
  const shared = placeOf.filter((place) => place >= 0);
  for (const place of shared) relate(both, 0, place);
  let [was, is, still] = [0, 0, 0];
  for (const place of shared) {
    for (let word = 0, row = place * both.words; word < both.words; word += 1, row += 1) {
      const now = (after.tied.bits[row] as number) & (both.bits[word] as number);
      const then = relation.bits[row] as number;
      was += onesIn(then);
      is += onesIn(now);
      still += onesIn(then & now);
    }
  }
  const pairs = (shared.length * (shared.length - 1)) / 2;
  return { kept: still / 2, ended: (was - still) / 2, formed: (is - still) / 2, apart: pairs - (was + is - still) / 2 };
}

function fromOneToNext(rate: (changes: Changes) => number | null): SystemMeasure["over"] {
  return (networks) =>
    networks.map((after, index) => {
      const before = networks[index - 1];
      return before === undefined ? null : rate(changesOf(before, after));
    });
}

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

export const formationRate = systemMeasure({
  id: "formation-rate",
  unit: SHARE,
  looksBack: true,
  formula: "pairs newly tied / pairs not tied before",
  references: ["after Li et al. 2017, Physical Review E 96: 022305; the number is ours"],
  over: fromOneToNext(({ formed, apart }) => shareOf(formed, formed + apart)),
});

export const endRate = systemMeasure({
  id: "end-rate",
  unit: SHARE,
  looksBack: true,
  formula: "pairs no longer tied / pairs tied before",
  references: ["after Bennett 1997, American Journal of Political Science 41(3): 846-878; the number is ours"],
  over: fromOneToNext(({ kept, ended }) => shareOf(ended, kept + ended)),
});
