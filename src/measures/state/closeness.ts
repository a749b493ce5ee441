/**
 * Closeness of a state to all others: the inverse of its mean distance to the states that it can reach, times the share of the others
 * that it can reach. Zero for a state without ties; not defined in a system of one state.
 */
import { levelsFrom } from "../graph/distances.ts";
import { onesIn } from "../graph/relation.ts";
import { SHARE, stateMeasure } from "../measure.ts";

export const closeness = stateMeasure({
  id: "closeness",
  unit: SHARE,
  formula: "(r / Σd) · r / (n - 1), r states reached at distances d",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 201"],
  of: ({ states, tied }) =>
    Float64Array.from(states, (_, state) => {
      let [reached, distances] = [0, 0];
      for (const [depth, level] of levelsFrom(tied, state).entries()) {
        const count = level.reduce((sum, word) => sum + onesIn(word), 0);
        reached += depth === 0 ? 0 : count;
        distances += depth * count;
      }
      if (states.length < 2) return Number.NaN;
      return distances === 0 ? 0 : ((reached / distances) * reached) / (states.length - 1);
    }),
});
