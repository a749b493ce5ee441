/** The concentration of capabilities among major powers, and the similarity of portfolios beside what chance would bring. */

import { requireRule } from "../../ledger/ledger.ts";
import { networksOn } from "../../measures/network.ts";
import { similarityOfAll } from "../../measures/pair/allPairs.ts";
import { portfoliosOf } from "../../measures/pair/contingency.ts";
import { concentrationOf } from "../../measures/system/concentration.ts";
import type { Day } from "../../time/day.ts";
import { majorsOf } from "./initiation.ts";
import { type Recomputation, rowsOf } from "./sources.ts";

/** CON of the major powers' shares of capabilities: the standard deviation of the shares, divided by its largest possible value. */
export const powerConcentration: Recomputation<{ readonly year: number }> = {
  usesLedger: () => false,
  reads: () => ({ nmc: ["ccode", "year", "cinc"], cow_majors: ["ccode", "start", "end"] }),
  run(sources, { year }) {
    const majors = majorsOf(sources, year);
    const held = rowsOf(sources, "nmc").filter((row) => Number(row["year"]) === year && majors.has(Number(row["ccode"])));
    const amounts = held.flatMap(({ cinc }) => (cinc === null ? [] : [Number(cinc)]));
    return { value: amounts.length < majors.size ? null : concentrationOf(amounts), cases: amounts.length };
  },
};

/** The mean of S less the mean of Scott's pi over all pairs of members of the system, by binary portfolios of pledges given. */
export const similarityAboveChance: Recomputation<{ readonly rule: string; readonly on: string }> = {
  usesLedger: () => true,
  reads: () => ({}),
  run({ ledger }, { rule, on }) {
    const [network] = networksOn(ledger, { rule: requireRule(ledger, rule), largestPact: null }, [on as Day]);
    if (network === undefined) return { value: null, cases: 0 };
    const { s, pi } = similarityOfAll(portfoliosOf(network.known, { scale: "binary", direction: "given" }));
    const pairs = Array.from(pi, (value, index) => [s[index] ?? Number.NaN, value] as const).filter(([, chance]) => !Number.isNaN(chance));
    const gap = pairs.reduce((sum, [one, chance]) => sum + one - chance, 0);
    return { value: pairs.length === 0 ? null : gap / pairs.length, cases: pairs.length };
  },
};
