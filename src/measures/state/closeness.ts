/**
 * Closeness of a state to all others: the inverse of its mean distance to the states that it can reach, times the share of the others
 * that it can reach. Zero for a state without ties; not defined in a system of one state.
 */
import { reachOf } from "../graph/distances.ts";
import { SHARE, stateMeasure } from "../measure.ts";

export const closeness = stateMeasure({
  id: "closeness",
  unit: SHARE,
  formula: "(r / Σd) · r / (n - 1), r states reached at distances d",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 201"],
  of({ states, tied }) {
    const { reached, distances } = reachOf(tied);
    return reached.map((count, state) => {
      if (states.length < 2) return Number.NaN;
      return count === 0 ? 0 : ((count / (distances[state] ?? 0)) * count) / (states.length - 1);
    });
  },
});
