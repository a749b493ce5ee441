/** allies.spread: the number of allies of every member of the state system on a day. */
import { inSystem, nameOn } from "../../../ledger/states.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { AllySpread } from "../../../model/results/allySeries.ts";
import { alliesOverTime, quantile } from "../../../ties/allySeries.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { requireLedgerRule } from "../ruleCounts.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { date, rule: name, pacts }: Input): Unspoken<AllySpread> {
  const day = dayOf(ledger, date);
  const rule = requireLedgerRule(ledger, name);
  const states = ledger.data.states
    .filter((state) => inSystem(state, day))
    .map(({ id }) => {
      const [point] = alliesOverTime(ledger, rule, id, [day], pacts).points;
      return { id, name: nameOn(ledger, id, day), count: point?.sure ?? 0, notKnown: point?.maybe ?? 0 };
    })
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const counts = states.map(({ count }) => count).sort((a, b) => a - b);
  const number = (holds: (one: (typeof states)[number]) => boolean) => states.filter(holds).length;
  return {
    kind: "ally-spread",
    ...frame(ledger, day),
    date: day,
    rule: rule.id,
    title: phrase("rule-title", { rule: rule.id, text: rule.title }),
    meaning: phrase("rule-meaning", { rule: rule.id, text: rule.meaning }),
    pacts,
    states,
    summary: {
      states: states.length,
      none: number(({ count }) => count === 0),
      atMostOne: number(({ count }) => count <= 1),
      atMostOneAtLeast: number(({ count, notKnown }) => count + notKnown <= 1),
      median: quantile(counts, 0.5) ?? 0,
      ninth: quantile(counts, 0.9) ?? 0,
    },
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ date, rule, pacts, states }: AllySpread) => states.map((state) => ({ date, rule, pacts, ...state }));
