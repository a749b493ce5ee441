/**
 * The share of all pairs of other states on whose shortest chains of ties a state lies; a pair with several shortest chains counts the
 * share that pass through it. Obligations are not transitive, so a chain is a path of acquaintance and no path of duties. Not defined
 * with fewer than three states.
 */
import { pathShares } from "../graph/distances.ts";
import { SHARE, stateMeasure } from "../measure.ts";

export const betweenness = stateMeasure({
  id: "betweenness",
  unit: SHARE,
  formula: "Σ σ(s,t|v) / σ(s,t), divided by (n - 1)(n - 2) / 2",
  references: ["Freeman 1977, Sociometry 40(1): 35-41", "Brandes 2001, Journal of Mathematical Sociology 25(2): 163-177"],
  of({ states, tied }) {
    const pairs = ((states.length - 1) * (states.length - 2)) / 2;
    return pathShares(tied).map((sum) => (pairs > 0 ? sum / pairs : Number.NaN));
  },
});
