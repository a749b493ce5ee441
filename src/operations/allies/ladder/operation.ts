/** allies.ladder: from the smallest count of allies to the largest, one change of definition a step. */
import * as z from "zod";
import type { Unspoken } from "../../../model/phrase.ts";
import { Ladder } from "../../../model/results/allies.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { dateInput, dayOf, frame, stateInput, stateOn } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";
import { countByRule, NEEDS_ATOP, ruleNotes } from "../ruleCounts.ts";

const input = z.strictObject({ state: stateInput, date: dateInput });

export const alliesLadder = operation({
  name: "allies.ladder",
  summary: "Walks from the smallest count of a state's allies to the largest, one change of definition a step, and says whom each adds.",
  positional: ["state"],
  input,
  relations: true,
  output: Ladder,
  examples: [
    { title: "China's ladder", input: { state: "CHN" } },
    { title: "America's ladder in 1955", input: { state: "USA", date: "1955-12-31" } },
  ],
  rows: ({ state, date, steps }) =>
    steps.map(({ rule, title, count, change, added, removed, states, notKnown, dormant, needs, asOf }) => ({
      state: state.id,
      date,
      rule,
      title,
      count,
      change,
      added: added.join(" "),
      removed: removed.join(" "),
      states: states.join(" "),
      notKnown: notKnown.join(" "),
      dormant: dormant.join(" "),
      needs,
      asOf,
    })),
  run: ladder,
});

function ladder(context: Context, { state: typed, date }: z.output<typeof input>): Unspoken<Ladder> {
  const { ledger } = context;
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const { rules } = ledger.data;
  // A step is compared with the step before it that reads the same data: two codings differ in more than a definition.
  const last: Record<AllyRule["reads"], ReadonlySet<string>> = { ledger: new Set(), atop: new Set() };
  const steps = rules.map((rule: AllyRule) => {
    const counted = countByRule(context, rule, state.id, day);
    const now = new Set(counted.states);
    const before = last[rule.reads];
    const step = {
      ...counted,
      meaning: rule.meaning,
      change: rule.change,
      needs: counted.count === null ? NEEDS_ATOP : null,
      added: counted.states.filter((one) => !before.has(one)),
      removed: counted.count === null ? [] : [...before].filter((one) => !now.has(one)).sort(),
    };
    if (counted.count !== null) last[rule.reads] = now;
    return step;
  });
  return { kind: "ladder", ...frame(ledger, day, ruleNotes(context, rules, day)), date: day, state, steps };
}
