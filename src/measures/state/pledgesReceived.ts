/** The number of states that owe a state. */
import { countRow, transposed } from "../graph/relation.ts";
import { COUNT, stateMeasure } from "../measure.ts";

export const pledgesReceived = stateMeasure({
  id: "pledges-received",
  unit: COUNT,
  formula: "number of states that owe it",
  references: ["Freeman 1979, Social Networks 1(3): 215-239 (indegree)"],
  of({ states, owes }) {
    const owed = transposed(owes);
    return Float64Array.from(states, (_, state) => countRow(owed, state));
  },
});
