/** The share of all ordered pairs of states in which the first owes the second. Not defined with fewer than two states. */
import { countAll } from "../graph/relation.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export const density = systemMeasure({
  id: "density",
  unit: SHARE,
  formula: "ties / n(n - 1)",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 129"],
  over: eachNetwork(({ states: { length: n }, owes }) => (n < 2 ? null : countAll(owes) / (n * (n - 1)))),
});
