/**
 * Senses of the word "ally" by one rule, as the ties between the two states call for them: with help in a war however it began, where they
 * have no other tie; and also without guarantors, where only guarantees run between them.
 */
import { withOffence, withoutGuarantees } from "../../../ledger/ruleSenses.ts";
import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { AllyRule } from "../../../model/rules.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { momentsOf, type Scene } from "../scene.ts";
import { tieTurns } from "../stretches.ts";
import { ruleConditions } from "./ruleConditions.ts";

type Pair = readonly [StateId, StateId];
type Row = Ties["ties"][number];

/** A rule with the path conditions of its ties. */
export interface Sense {
  readonly rule: AllyRule;
  readonly conditions: readonly string[];
}

export function plainSense(rule: AllyRule): Sense {
  return { rule, conditions: ruleConditions(rule) };
}

const NO_GUARANTEE = "guarantee=false";

/** Whether the sense leaves out guarantors. */
export function isNarrow({ conditions }: Sense): boolean {
  return conditions.includes(NO_GUARANTEE);
}

export function sensesOf(scene: Scene, pair: Pair, rule: AllyRule): Sense[] {
  const [narrow, wider] = [withoutGuarantees(rule), withOffence(rule)];
  const days = daysOfBoth(scene, pair).map((day) => rowsOn(scene, pair, day));
  const needsOffence = days.some(
    (rows) => !rows.some((row) => counts(rule, row)) && rows.some((row) => wider !== null && counts(wider, row)),
  );
  if (wider !== null && needsOffence) return [plainSense(wider)];
  const guaranteed = days.some((rows) => {
    const own = rows.filter((row) => counts(rule, row));
    return own.length > 0 && own.every(({ guarantee }) => guarantee);
  });
  if (narrow === null || !guaranteed) return [plainSense(rule)];
  return [plainSense(rule), { rule: narrow, conditions: [...ruleConditions(rule), NO_GUARANTEE] }];
}

/** The moments of the time and, in a year or month, the days on which a promise begins or ends, on which both states existed. */
function daysOfBoth(scene: Scene, [a, b]: Pair): Day[] {
  const { ledger, today, when } = scene;
  const both = [a, b].flatMap((id) => ledger.state(id) ?? []);
  const span = when.kind === "in" ? requireSpan(when.date) : null;
  const turns = span === null ? [] : tieTurns(ledger, a, b).filter((day) => day > span.earliest && day <= span.latest);
  const days = [...new Set([...momentsOf(scene), ...turns])];
  return days.filter((day) => day <= today && both.every((state) => existsOn(state, day))).sort();
}

function rowsOn({ ask }: Scene, [a, b]: Pair, date: Day): readonly Row[] {
  return (ask.run("ties.between", { a, b, date }) as Ties).ties;
}

function counts({ types, grades }: AllyRule, { type, grade, inForce, dormant, aboutOthers }: Row): boolean {
  return types.includes(type) && grades.includes(grade) && inForce !== false && !dormant && !aboutOthers;
}
