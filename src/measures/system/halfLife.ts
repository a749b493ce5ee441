/**
 * The age at which half of all ties have ended, by the product-limit estimate over the ties that were formed since the first network:
 *
 *   S(age) = product over ages up to it of (1 - ended / at risk)
 *
 * The half-life is the first age with S at most one half; not defined while more than half survive. Ties of the first network are left
 * out, since their age is not known; a tie whose state leaves the system is censored there. Ages are counted in networks, so in years if
 * there is one a year.
 */
import type { StateId } from "../../model/ids.ts";
import { countAll, eachOne, isRelated, rowOf } from "../graph/relation.ts";
import { systemMeasure } from "../measure.ts";
import type { DayNetwork } from "../network.ts";

/** Age of a tie that stood in the first network. */
const NOT_KNOWN = -1;

/** Adds to `atRisk` and `ended`, by age, what became of each tie by the next network, and gives the ages in that. */
function advance(after: DayNetwork, ages: Ages, atRisk: number[], ended: number[]): Ages {
  const places = new Map(after.states.map((id, index) => [id, index]));
  for (const { a: first, b: second, age } of ages.values()) {
    const [a, b] = [places.get(first), places.get(second)];
    if (age === NOT_KNOWN || a === undefined || b === undefined) continue;
    atRisk[age] = (atRisk[age] ?? 0) + 1;
    if (!isRelated(after.tied, a, b)) ended[age] = (ended[age] ?? 0) + 1;
  }
  return agesIn(after, (pair) => {
    const age = ages.get(pair)?.age;
    return age === undefined ? 0 : age === NOT_KNOWN ? NOT_KNOWN : age + 1;
  });
}

/** The ties of a network with an age each, by the keys of their two states. */
type Ages = ReadonlyMap<string, { readonly a: StateId; readonly b: StateId; readonly age: number }>;

function agesIn({ states, tied }: DayNetwork, ageOf: (pair: string) => number): Ages {
  const ages = new Map<string, { a: StateId; b: StateId; age: number }>();
  for (const [state, a] of states.entries()) {
    eachOne(rowOf(tied, state), (partner) => {
      const b = states[partner];
      if (partner > state && b !== undefined) ages.set(`${a} ${b}`, { a, b, age: ageOf(`${a} ${b}`) });
    });
  }
  return ages;
}

/** The first age at which at most half survive; null while more do. */
function medianAge(atRisk: readonly number[], ended: readonly number[]): number | null {
  let surviving = 1;
  for (const [age, exposed] of atRisk.entries()) {
    if (exposed === undefined || exposed === 0) continue;
    surviving *= 1 - (ended[age] ?? 0) / exposed;
    if (surviving <= 0.5) return age + 1;
  }
  return null;
}

export const halfLife = systemMeasure({
  id: "half-life",
  unit: { name: "years", range: [0, null] as const },
  looksBack: true,
  formula: "first age with Π(1 - ended / at risk) ≤ 1/2",
  references: ["Kaplan and Meier 1958, Journal of the American Statistical Association 53: 457-481"],
  over(networks) {
    const [atRisk, ended]: [number[], number[]] = [[], []];
    let ages: Ages = new Map();
    return networks.map((network, index) => {
      const before = networks[index - 1];
      ages = before === undefined ? agesIn(network, () => NOT_KNOWN) : advance(network, ages, atRisk, ended);
      return before === undefined || countAll(network.tied) === 0 ? null : medianAge(atRisk, ended);
    });
  },
});
