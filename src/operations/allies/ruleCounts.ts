/** Counts of allies by a rule, from the ledger or from the user's own copy of a dataset. */

import { InputError } from "../../errors.ts";
import { type Ledger, requireRule } from "../../ledger/ledger.ts";
import { anyOf } from "../../ledger/nearest.ts";
import { coded } from "../../model/complaints.ts";
import type { StateId } from "../../model/ids.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { AllyCounts } from "../../model/results/allies.ts";
import type { UnspokenNote } from "../../model/results/envelope.ts";
import type { AllyRule } from "../../model/rules.ts";
import { type Allies, alliesBy } from "../../ties/allies.ts";
import type { Day } from "../../time/day.ts";
import { note } from "../notes.ts";
import type { Context } from "../operation.ts";

type RuleCount = Unspoken<AllyCounts>["counts"][number];

/** Allies under the rule; null if it reads a dataset that was not given. Days after a dataset's end are read as its last day. */
export function alliesOf({ ledger, outside }: Context, rule: AllyRule, state: StateId, day: Day): { allies: Allies; asOf: Day } | null {
  if (rule.reads === "ledger") return { allies: alliesBy(ledger, rule, state, day), asOf: day };
  if (outside?.atop === undefined) return null;
  const last = outside.atop.until as Day;
  const asOf = day > last ? last : day;
  return { allies: alliesBy(outside.atop.ledger, rule, state, asOf), asOf };
}

/** The count by a rule, with the states whose ties are not known or dormant. */
export function countByRule(context: Context, rule: AllyRule, state: StateId, day: Day): RuleCount {
  const found = alliesOf(context, rule, state, day);
  const { id, reads } = rule;
  const title = phrase("rule-title", { rule: id, text: rule.title });
  if (found === null) return { rule: id, title, count: null, states: [], notKnown: [], dormant: [], reads, asOf: day };
  const { states, notKnown, dormant } = found.allies;
  return { rule: id, title, count: states.length, states, notKnown, dormant, reads, asOf: found.asOf };
}

/** The dataset that some rules read, for errors. */
export const NEEDS_ATOP = "your own copy of ATOP 5.1 (atop5_1m.csv), given with --data DIR";

/** Notes on rules that read a dataset: it was not given, or it ends before the day. */
export function ruleNotes({ outside }: Context, rules: readonly AllyRule[], day: Day): UnspokenNote[] {
  const reading = rules.filter(({ reads }) => reads === "atop").map(({ id }) => id);
  if (reading.length === 0) return [];
  if (outside?.atop === undefined) return [note("needs-data", { rules: reading }, reading)];
  const last = outside.atop.until;
  return day > last ? [note("dataset-ends", { until: last, date: day }, reading)] : [];
}

/**
 * Notes on what the word "ally" hides in a count: the states counted by a guarantee alone, and those not counted because the help that is
 * owed does not ask how the war began.
 */
export function senseNotes({ ledger }: Context, rules: readonly AllyRule[], state: StateId, day: Day): UnspokenNote[] {
  return rules.flatMap((rule) => {
    const { "without-guarantees": narrow, "with-offence": wider } = rule;
    if (narrow === undefined && wider === undefined) return [];
    const title = phrase("rule-title", { rule: rule.id, text: rule.title });
    const { states, ties } = alliesBy(ledger, rule, state, day);
    const own = (one: StateId) => ties.filter(({ owedBy, owedTo }) => owedBy === one || owedTo === one);
    const guaranteed = narrow === undefined ? [] : states.filter((one) => own(one).every(({ guarantee }) => guarantee));
    const atWar = wider === undefined ? [] : alliesBy(ledger, { ...rule, types: ["offence"] }, state, day).states;
    const further = atWar.filter((one) => !states.includes(one));
    const records = [...new Set(guaranteed.flatMap((one) => own(one).map(({ instrument }) => instrument)))];
    return [
      ...(guaranteed.length === 0 ? [] : [note("ally-guarantees", { title, count: states.length, states: guaranteed }, records)]),
      ...(further.length === 0 ? [] : [note("ally-at-war", { title, states: further })]),
    ];
  });
}

/** A rule that reads the ledger itself. Throws NotFoundError, or InputError if the rule reads a dataset. */
export function requireLedgerRule(ledger: Ledger, name: string): AllyRule {
  const rule = requireRule(ledger, name);
  if (rule.reads === "ledger") return rule;
  const others = ledger.data.rules.flatMap(({ reads, id }) => (reads === "ledger" ? [id] : [])).slice(0, 3);
  throw new InputError({
    ...coded("rule-of-dataset", { rule: rule.id, others }),
    what: `the rule "${rule.id}" reads a dataset`,
    where: "rule",
    why: "this question is answered from the ledger alone",
    todo: `take ${anyOf(others)}`,
  });
}
