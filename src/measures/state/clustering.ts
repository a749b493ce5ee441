/** The share of the pairs of a state's partners that are tied to each other. Not defined with fewer than two partners. */
import { partnerPairs, trianglesOf } from "../graph/triangles.ts";
import { SHARE, stateMeasure } from "../measure.ts";

export const clustering = stateMeasure({
  id: "clustering",
  unit: SHARE,
  formula: "ties among partners / pairs of partners",
  references: ["Watts and Strogatz 1998, Nature 393: 440-442"],
  of({ tied }) {
    const pairs = partnerPairs(tied);
    return trianglesOf(tied).map((triangles, state) => ((pairs[state] ?? 0) > 0 ? triangles / (pairs[state] ?? 1) : Number.NaN));
  },
});
