/** allies.count: the number of allies by each rule. A number always comes with its rule. */
import { requireRule } from "../../../ledger/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { AllyCounts } from "../../../model/results/allies.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { countByRule, ruleNotes, senseNotes } from "../ruleCounts.ts";
import type { Input } from "./schema.ts";

export function run(context: Context, { state: typed, date, rule }: Input): Unspoken<AllyCounts> {
  const { ledger } = context;
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const rules = rule === undefined ? ledger.data.rules : [requireRule(ledger, rule)];
  const counts = rules.map((one) => countByRule(context, one, state.id, day));
  const notes = [...ruleNotes(context, rules, day), ...senseNotes(context, rules, state.id, day)];
  return { kind: "ally-counts", ...frame(ledger, day, notes), date: day, state, counts };
}

/** The rows of the answer for --csv. */
export const rows = ({ counts }: AllyCounts) =>
  counts.map(({ states, notKnown, dormant, ...count }) => ({
    ...count,
    notKnown: notKnown.length,
    dormant: dormant.length,
    states: states.join(" "),
  }));
