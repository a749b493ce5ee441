/** allies.list: the allies of a state by one rule, with the articles that make them allies. */

import { InputError } from "../../../errors.ts";
import { requireRule } from "../../../ledger/ledger.ts";
import { anyOf } from "../../../ledger/nearest.ts";
import { nameOn } from "../../../ledger/states.ts";
import { coded } from "../../../model/complaints.ts";
import type { StateId } from "../../../model/ids.ts";
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { AllyList } from "../../../model/results/allies.ts";
import { tieEvidence } from "../../../strategy/evidence.ts";
import type { Evidence } from "../../../strategy/lines.ts";
import type { TieRow } from "../../../ties/tieRows.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { tieNotes } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import { alliesOf, NEEDS_ATOP, ruleNotes, senseNotes } from "../ruleCounts.ts";
import type { Input } from "./schema.ts";

export function run(context: Context, { state: typed, date, rule: name }: Input): Unspoken<AllyList> {
  const { ledger } = context;
  const day = dayOf(ledger, date);
  const state = stateOn(ledger, typed, day);
  const rule = requireRule(ledger, name);
  const found = alliesOf(context, rule, state.id, day);
  if (found === null) {
    const others = ledger.data.rules.filter(({ reads }) => reads === "ledger").map(({ id }) => id);
    throw new InputError({
      ...coded("rule-without-data", { rule: rule.id, others: others.slice(0, 3) }),
      what: `the rule "${rule.id}" reads a dataset that was not given`,
      where: "rule",
      why: `it needs ${NEEDS_ATOP}`,
      todo: `add --data, or take ${anyOf(others.slice(0, 3))}`,
    });
  }
  const { states, notKnown, dormant, ties, doubtful } = found.allies;
  const allies = states.map((one) => ({
    state: one,
    name: nameOn(ledger, one, day),
    ties: ties.filter(({ owedBy, owedTo }) => owedBy === one || owedTo === one),
  }));
  return {
    kind: "allies",
    ...frame(ledger, day, [...ruleNotes(context, [rule], day), ...senseNotes(context, [rule], state.id, day), ...tieNotes(ties)]),
    date: day,
    state,
    rule: rule.id,
    title: phrase("rule-title", { rule: rule.id, text: rule.title }),
    meaning: phrase("rule-meaning", { rule: rule.id, text: rule.meaning }),
    allies,
    notKnown: [...notKnown],
    dormant: [...dormant],
    evidence: evidenceOf(ties, state.id),
    doubtful: evidenceOf(doubtful, state.id),
  };
}

/** The ties as evidence; a promise in both directions is one record. */
function evidenceOf(ties: readonly TieRow[], state: StateId): Evidence[] {
  const all = ties.map((tie) => tieEvidence(tie, tie.owedBy === state ? tie.owedTo : tie.owedBy));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** The rows of the answer for --csv. */
export const rows = ({ allies }: AllyList) =>
  allies.flatMap(({ state, name, ties }) =>
    ties.map(({ instrument, article, type, grade, owedBy, owedTo, since }) => ({
      state,
      name,
      instrument,
      article,
      type,
      grade,
      owedBy,
      owedTo,
      since,
    })),
  );
