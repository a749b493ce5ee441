/** The similarity of the portfolios of two members in a year, under one rule. */
import type { DatedNetwork } from "../../../measures/network.ts";
import { similarityOfAll } from "../../../measures/pair/allPairs.ts";
import { portfoliosOf, type Reading } from "../../../measures/pair/contingency.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Frame } from "../frame.ts";

/** Columns year, code1, code2 (both orders), s, pi, kappa, tau_b of one year; NaN where a measure is not defined. */
export function similarityRows(frame: Frame, { known }: DatedNetwork, reading: Reading): AppendColumn[] {
  const { states } = known;
  const codes = new Map(frame.members.flatMap(({ code, state }) => (state === null ? [] : [[state, code] as const])));
  const values = similarityOfAll(portfoliosOf(known, reading));
  const pairs: { one: number; other: number; at: number }[] = [];
  let at = 0;
  for (let a = 0; a < states.length; a += 1) {
    for (let b = a + 1; b < states.length; b += 1, at += 1) {
      const [one, other] = [codes.get(states[a] ?? ""), codes.get(states[b] ?? "")];
      if (one !== undefined && other !== undefined) pairs.push({ one, other, at }, { one: other, other: one, at });
    }
  }
  const number = (name: string, of: (pair: (typeof pairs)[number]) => number): AppendColumn => ({
    name,
    type: "smallint",
    values: Int16Array.from(pairs, of),
  });
  const measured = (name: "s" | "pi" | "kappa" | "tauB"): Float64Array =>
    Float64Array.from(pairs, (pair) => values[name][pair.at] ?? Number.NaN);
  return [
    number("year", () => frame.year),
    number("code1", ({ one }) => one),
    number("code2", ({ other }) => other),
    { name: "s", type: "double", values: measured("s") },
    { name: "pi", type: "double", values: measured("pi") },
    { name: "kappa", type: "double", values: measured("kappa") },
    { name: "tau_b", type: "double", values: measured("tauB") },
  ];
}
