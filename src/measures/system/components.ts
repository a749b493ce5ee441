/** The number of groups of states joined by ties, directly or through others, that have at least two states. */
import { componentsOf } from "../graph/components.ts";
import { COUNT, eachNetwork, systemMeasure } from "../measure.ts";

export const components = systemMeasure({
  id: "components",
  unit: COUNT,
  formula: "connected groups of two or more states",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 109"],
  over: eachNetwork(({ tied }) => componentsOf(tied).sizes.filter((size) => size > 1).length),
});
