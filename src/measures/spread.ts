/** The spread of a measure: the tenth, the fiftieth and the ninetieth percentile of all states, or of all pairs of states. */
import type { PairMeasureId } from "../model/measures.ts";
import type { DayNetwork } from "./network.ts";
import { similarityOfAll } from "./pair/allPairs.ts";
import { portfoliosOf, type Reading } from "./pair/contingency.ts";

export interface Spread {
  /** The number of states or pairs for which the measure is defined. */
  readonly count: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The spread of the values that are numbers; null if none is. A percentile is the value at the nearest rank. */
export function spreadOf(values: Float64Array): Spread | null {
  const known = values.filter((value) => !Number.isNaN(value));
  const count = known.length;
  if (count === 0) return null;
  const at = (share: number) => nth(known, Math.max(0, Math.ceil(share * count) - 1));
  return { count, low: at(0.1), median: at(0.5), high: at(0.9) };
}

/** The spreads of the similarity of all pairs of a network; kept with the network, since all are computed at once. */
export function pairSpread({ memo, ...network }: DayNetwork, measure: PairMeasureId, reading: Reading): Spread | null {
  const all = memo(`spread ${reading.scale} ${reading.direction}`, () => {
    const { s, pi, kappa, tauB } = similarityOfAll(portfoliosOf(network, reading));
    return { "s-score": spreadOf(s), "scott-pi": spreadOf(pi), "cohen-kappa": spreadOf(kappa), "tau-b": spreadOf(tauB) };
  });
  return all[measure];
}

/** The value at a rank, by quickselect (C. A. R. Hoare, Communications of the ACM 4, 1961, 321-322); the values are reordered. */
function nth(values: Float64Array, rank: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left += 1;
      while ((values[right] as number) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] as number;
      values[left] = values[right] as number;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else break;
  }
  return values[rank] as number;
}
