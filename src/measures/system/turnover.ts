/**
 * Rates at which ties come and go. From one network to the next, among states that were members of the system in both: the share of pairs not
 * tied that became tied, and the share of tied pairs that no longer are. Not defined for the first network, or without such pairs.
 */
import { isRelated } from "../graph/relation.ts";
import { SHARE, type SystemMeasure, systemMeasure } from "../measure.ts";
import type { DayNetwork } from "../network.ts";

/** The pairs of states in both networks, by whether they were tied before and after. */
function changesOf(before: DayNetwork, after: DayNetwork) {
  const places = new Map(after.states.map((id, index) => [id, index]));
  const shared = before.states.flatMap((id, was) => {
    const is = places.get(id);
    return is === undefined ? [] : [{ was, is }];
  });
  const pairs = { kept: 0, ended: 0, formed: 0, apart: 0 };
  for (const [index, a] of shared.entries()) {
    for (const b of shared.slice(index + 1)) {
      const tied = isRelated(before.tied, a.was, b.was);
      const still = isRelated(after.tied, a.is, b.is);
      pairs[tied ? (still ? "kept" : "ended") : still ? "formed" : "apart"] += 1;
    }
  }
  return pairs;
}

function fromOneToNext(rate: (changes: ReturnType<typeof changesOf>) => number | null): SystemMeasure["over"] {
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
