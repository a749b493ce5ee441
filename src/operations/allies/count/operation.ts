/** allies.count: how many allies, by each rule. A number stands with its rule or not at all. */
import * as z from "zod";
import { requireRule } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { AllyCounts } from "../../../model/results/allies.ts";
import { dateInput, dayOf, frame, stateInput, stateOn } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";
import { countByRule, ruleNotes } from "../ruleCounts.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  rule: z.string().optional().meta({ description: "Only this rule for ally; all of them if left out" }),
});

export const alliesCount = operation({
  name: "allies.count",
  summary: "Counts a state's allies on a day by each rule for ally, with how many are not known and how many dormant.",
  positional: ["state"],
  input,
  relations: true,
  output: AllyCounts,
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "America's treaty allies in 1960", input: { state: "USA", date: "1960-12-31", rule: "treaty-ally" } },
  ],
  rows: ({ counts }) =>
    counts.map(({ states, notKnown, dormant, ...count }) => ({
      ...count,
      notKnown: notKnown.length,
      dormant: dormant.length,
      states: states.join(" "),
    })),
  run: count,
});

function count(context: Context, { state: typed, date, rule }: z.output<typeof input>): Unspoken<AllyCounts> {
  const { ledger } = context;
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const rules = rule === undefined ? ledger.data.rules : [requireRule(ledger, rule)];
  const counts = rules.map((one) => countByRule(context, one, state.id, day));
  return { kind: "ally-counts", ...frame(ledger, day, ruleNotes(context, rules, day)), date: day, state, counts };
}
