/** allies.ladder: the counts of allies from smallest to largest, one change of definition per step. */
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Ladder } from "../../../model/results/allies.ts";
import type { AllyRule } from "../../../model/rules.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import { countByRule, ruleNotes } from "../ruleCounts.ts";
import type { Input } from "./schema.ts";

export function run(context: Context, { state: typed, date }: Input): Unspoken<Ladder> {
  const { ledger } = context;
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const { rules } = ledger.data;
  // A step is compared with the previous step on the same dataset: two datasets differ in more than a definition.
  const last: Record<AllyRule["reads"], ReadonlySet<string>> = { ledger: new Set(), atop: new Set() };
  const steps = rules.map((rule: AllyRule) => {
    const counted = countByRule(context, rule, state.id, day);
    const now = new Set(counted.states);
    const before = last[rule.reads];
    const { types, grades, direction, bound, tiers = [] } = rule;
    const step = {
      ...counted,
      meaning: phrase("rule-meaning", { rule: rule.id, text: rule.meaning }),
      change: phrase("rule-change", { rule: rule.id, text: rule.change }),
      predicate: phrase("rule-predicate", { types, grades, direction, bound, tiers, past: day < ledger.version.verifiedThrough }),
      needs: counted.count === null ? phrase("needs-own-copy") : null,
      added: counted.states.filter((one) => !before.has(one)),
      removed: counted.count === null ? [] : [...before].filter((one) => !now.has(one)).sort(),
    };
    if (counted.count !== null) last[rule.reads] = now;
    return step;
  });
  return { kind: "ladder", ...frame(ledger, day, ruleNotes(context, rules, day)), date: day, state, steps };
}

/** The rows of the answer for --csv. */
export const rows = ({ state, date, steps }: Ladder) =>
  steps.map(
    ({
      rule,
      title,
      count,
      least,
      most,
      change,
      added,
      removed,
      states,
      disputed,
      nominal,
      otherwise,
      notKnown,
      dormant,
      needs,
      asOf,
    }) => ({
      state: state.id,
      date,
      rule,
      title,
      count,
      least,
      most,
      change,
      added: added.join(" "),
      removed: removed.join(" "),
      states: states.join(" "),
      disputed: disputed.join(" "),
      nominal: nominal.join(" "),
      otherwise: otherwise.join(" "),
      notKnown: notKnown.join(" "),
      dormant: dormant.join(" "),
      needs,
      asOf,
    }),
  );
