/**
 * S: how close the portfolios of two states are.
 *
 *   S = 1 - 2 * sum |x - y| / (n * top)
 *
 * x and y are the levels of A and of B toward each of the n states of the system, A and B included, and top is the highest level. S is
 * near 1 for two states that are both tied to few, whoever they are: read it beside a measure that corrects for chance.
 */
import { INDEX, pairMeasure } from "../measure.ts";
import { meanDistance } from "./contingency.ts";

export const sScore = pairMeasure({
  id: "s-score",
  unit: INDEX,
  formula: "S = 1 - 2 Σ|x - y| / (n · top)",
  references: ["Signorino and Ritter 1999, International Studies Quarterly 43(1): 115-144"],
  of: (table) => (table.size === 0 ? null : 1 - (2 * meanDistance(table)) / table.top),
});
