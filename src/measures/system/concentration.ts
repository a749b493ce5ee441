/**
 * Concentration of something over n holders: the standard deviation of the shares, divided by its largest possible value.
 *
 *   CON = sqrt((sum of squared shares - 1/n) / (1 - 1/n))
 *
 * 0 if all hold the same, 1 if one holds all; not defined for fewer than two holders or a sum of zero. The measure of the network applies
 * it to the number of partners of each state.
 */
import { countRow } from "../graph/relation.ts";
import { eachNetwork, SHARE, systemMeasure } from "../measure.ts";

export function concentrationOf(amounts: ArrayLike<number>): number | null {
  const values = Array.from(amounts);
  const [n, sum] = [values.length, values.reduce((total, one) => total + one, 0)];
  if (n < 2 || sum <= 0) return null;
  const squares = values.reduce((total, one) => total + (one / sum) ** 2, 0);
  return Math.sqrt(Math.max(0, squares - 1 / n) / (1 - 1 / n));
}

export const concentration = systemMeasure({
  id: "concentration",
  unit: SHARE,
  formula: "CON = √((Σs² - 1/n) / (1 - 1/n)), s the shares of partners",
  references: ["Singer, Bremer and Stuckey 1972, in Russett (ed.), Peace, War, and Numbers, pp. 19-48"],
  over: eachNetwork(({ states, tied }) => concentrationOf(states.map((_, state) => countRow(tied, state)))),
});
