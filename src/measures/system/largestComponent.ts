/** The share of the states of the system in the largest group that ties join. Not defined without states. */
import { componentsOf } from "../graph/components.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export const largestComponent = systemMeasure({
  id: "largest-component",
  unit: SHARE,
  formula: "states in the largest connected group / n",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 109"],
  over: eachNetwork(({ states, tied }) => (states.length === 0 ? null : Math.max(...componentsOf(tied).sizes) / states.length)),
});
