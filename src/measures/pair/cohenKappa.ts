/**
 * Cohen's kappa: the agreement of two portfolios beyond that expected by chance, if each drew from its own shares.
 *
 *   kappa = 1 - d / e,  e = sum over x, y of p(x) * q(y) * |x - y|
 *
 * d is the mean distance of the portfolios, p the shares of the levels in A's, q in B's; distances are linear weights. Not defined if
 * both have one level alone. Below zero it says less than it seems: two states with one ally each, not the same, come out there.
 */
import { INDEX, pairMeasure } from "../measure.ts";
import { expectedDistance, marginsOf, meanDistance, NOUGHT } from "./contingency.ts";

export const cohenKappa = pairMeasure({
  id: "cohen-kappa",
  unit: INDEX,
  formula: "κ = 1 - d / e, e = ΣΣ p(x) q(y) |x - y|",
  references: ["Cohen 1968, Psychological Bulletin 70(4): 213-220", "Häge 2011, Political Analysis 19(3): 287-305"],
  of(table) {
    const { a, b } = marginsOf(table);
    const expected = expectedDistance(
      a.map((count) => count / table.size),
      b.map((count) => count / table.size),
    );
    return expected > NOUGHT ? 1 - meanDistance(table) / expected : null;
  },
});
