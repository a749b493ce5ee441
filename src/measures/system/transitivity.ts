/** The share of chains of two ties that are closed to a triangle. Not defined without such a chain. */
import { partnerPairs, trianglesOf } from "../graph/triangles.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);

export const transitivity = systemMeasure({
  id: "transitivity",
  unit: SHARE,
  formula: "3 · triangles / chains of two ties",
  references: ["Newman, Watts and Strogatz 2002, PNAS 99 (suppl. 1): 2566-2572"],
  over: eachNetwork(({ tied }) => {
    const chains = sum(partnerPairs(tied));
    return chains === 0 ? null : sum(trianglesOf(tied)) / chains; // each triangle stands at three states
  }),
});
