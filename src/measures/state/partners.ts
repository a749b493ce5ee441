/** The number of states to which a state is tied, in either direction. */
import { countRow } from "../graph/relation.ts";
import { COUNT, stateMeasure } from "../measure.ts";

export const partners = stateMeasure({
  id: "partners",
  unit: COUNT,
  formula: "number of states tied to it",
  references: ["Freeman 1979, Social Networks 1(3): 215-239 (degree)"],
  of: ({ states, tied }) => Float64Array.from(states, (_, state) => countRow(tied, state)),
});
