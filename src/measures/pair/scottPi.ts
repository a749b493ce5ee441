/**
 * Scott's pi: the agreement of two portfolios beyond that expected by chance, if both drew from their common shares.
 *
 *   pi = 1 - d / e,  e = sum over x, y of p(x) * p(y) * |x - y|
 *
 * d is the mean distance of the portfolios, and p the shares of the levels in both together. Not defined if all levels are the same.
 */
import { INDEX, pairMeasure } from "../measure.ts";
import { expectedDistance, marginsOf, meanDistance, NOUGHT } from "./contingency.ts";

export const scottPi = pairMeasure({
  id: "scott-pi",
  unit: INDEX,
  formula: "π = 1 - d / e, e = ΣΣ p(x) p(y) |x - y|",
  references: ["Scott 1955, Public Opinion Quarterly 19(3): 321-325", "Häge 2011, Political Analysis 19(3): 287-305"],
  of(table) {
    const { a, b } = marginsOf(table);
    const shares = a.map((count, level) => (count + (b[level] ?? 0)) / (2 * table.size));
    const expected = expectedDistance(shares, shares);
    return expected > NOUGHT ? 1 - meanDistance(table) / expected : null;
  },
});
