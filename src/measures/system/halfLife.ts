/**
 * The age at which half of all ties have ended, by the product-limit estimate over the ties that were formed since the first network:
 *
 *   S(age) = product over ages up to it of (1 - ended / at risk)
 *
 * The half-life is the first age with S at most one half; not defined while more than half survive. Ties of the first network are left
 * out, since their age is not known; a tie whose state leaves the system is censored there. Ages are counted in networks, so in years if
 * there is one a year.
 */
import { carriedTo } from "../graph/carried.ts";
import { countAll, eachOne, isRelated, rowOf } from "../graph/relation.ts";
import { systemMeasure } from "../measure.ts";
import type { DayNetwork } from "../network.ts";

/** The ages of the ties of a network: 0 without a tie, `OLD` for one that stood in the first network, else its age and `YOUNG`. */
type Ages = Int16Array;
const [OLD, YOUNG] = [1, 2];

/** The ages in a network from those in the one before; adds to `atRisk` and `ended`, by age, what became of each tie. */
function advance(before: DayNetwork, after: DayNetwork, ages: Ages, atRisk: number[], ended: number[]): Ages {
  const { placeOf } = carriedTo(after.states, before.states, before.tied);
  const next = agesIn(after, YOUNG);
  eachTie(before, (first, second) => {
    const [a, b] = [placeOf[first] as number, placeOf[second] as number];
    if (a < 0 || b < 0) return;
    const age = ages[first * before.states.length + second] as number;
    const isKept = isRelated(after.tied, a, b);
    if (age >= YOUNG) {
      atRisk[age - YOUNG] = (atRisk[age - YOUNG] ?? 0) + 1;
      if (!isKept) ended[age - YOUNG] = (ended[age - YOUNG] ?? 0) + 1;
    }
    if (isKept) next[Math.min(a, b) * after.states.length + Math.max(a, b)] = age === OLD ? OLD : age + 1;
  });
  return next;
}

/** One age for all ties of a network. */
function agesIn(network: DayNetwork, age: number): Ages {
  const size = network.states.length;
  const ages = new Int16Array(size * size);
  eachTie(network, (a, b) => {
    ages[a * size + b] = age;
  });
  return ages;
}

/** Calls back with each pair of tied states once, the lower place first. */
function eachTie({ states, tied }: DayNetwork, found: (a: number, b: number) => void): void {
  for (let a = 0; a < states.length; a += 1) eachOne(rowOf(tied, a), (b) => b > a && found(a, b));
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
    let ages: Ages = new Int16Array();
    return networks.map((network, index) => {
      const before = networks[index - 1];
      ages = before === undefined ? agesIn(network, OLD) : advance(before, network, ages, atRisk, ended);
      return before === undefined || countAll(network.tied) === 0 ? null : medianAge(atRisk, ended);
    });
  },
});
