/**
 * Kendall's tau-b: whether two states rank the states of the system alike by what they have pledged to them.
 *
 *   tau-b = (C - D) / sqrt((N - X) * (N - Y))
 *
 * C and D are the pairs of states ranked alike and against each other, N all pairs, X and Y those that A, or B, ranks equal; where
 * states have weights, a pair has the product of the two. Not defined if one of them has the same level toward all. The first measure of alliance portfolios, and with ties as many as here a poor one.
 */
import { INDEX, pairMeasure } from "../measure.ts";
import { type Contingency, marginsOf } from "./contingency.ts";

export const tauB = pairMeasure({
  id: "tau-b",
  unit: INDEX,
  formula: "τb = (C - D) / √((N - X)(N - Y))",
  references: ["Kendall 1945, Biometrika 33(3): 239-251", "Bueno de Mesquita 1975, Journal of Conflict Resolution 19(2): 187-216"],
  of(table) {
    const { a, b } = marginsOf(table);
    const product = rankedApart(a) * rankedApart(b);
    return product > 0 ? concordance(table) / Math.sqrt(product) : null;
  },
});

/** The pairs of states that are ranked one above the other: N - X. */
function rankedApart(margin: readonly number[]): number {
  return margin.reduce((sum, count, level) => sum + count * margin.slice(level + 1).reduce((above, one) => above + one, 0), 0);
}

/** Pairs ranked alike less pairs ranked against each other. */
function concordance({ cells, top }: Contingency): number {
  let sum = 0;
  for (let x = 0; x <= top; x += 1)
    for (let y = 0; y <= top; y += 1) {
      const here = cells[x]?.[y] ?? 0;
      for (let u = x + 1; u <= top; u += 1) for (let v = 0; v <= top; v += 1) sum += Math.sign(v - y) * here * (cells[u]?.[v] ?? 0);
    }
  return sum;
}
