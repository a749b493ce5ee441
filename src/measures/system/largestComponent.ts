/** The share of the states of the system in the largest group that ties join. Not defined without states. */
import { componentsIn } from "../graph/components.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export const largestComponent = systemMeasure({
  id: "largest-component",
  unit: SHARE,
  formula: "states in the largest connected group / n",
  references: ["Wasserman and Faust 1994, Social Network Analysis, p. 109"],
  over: eachNetwork(({ states, tied }) => {
    const [largest] = componentsIn(tied);
    return largest === undefined ? null : largest.length / states.length;
  }),
});
