/** The number of states that a state owes. A state counts once, however many pacts bind it. */
import { countRow } from "../graph/relation.ts";
import { COUNT, stateMeasure } from "../measure.ts";

export const pledgesGiven = stateMeasure({
  id: "pledges-given",
  unit: COUNT,
  formula: "number of states owed",
  references: ["Freeman 1979, Social Networks 1(3): 215-239 (outdegree)"],
  of: ({ states, owes }) => Float64Array.from(states, (_, state) => countRow(owes, state)),
});
