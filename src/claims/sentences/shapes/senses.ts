/**
 * Senses of the word "ally" by one rule, as the ties between the two states call for them: with help in a war however it began, where they
 * have no other tie; and also without guarantors, where only guarantees run between them.
 */
import { existsOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Ties } from "../../../model/results/tieAnswer.ts";
import type { AllyRule } from "../../../model/rules.ts";
import type { Day } from "../../../time/day.ts";
import { spanOf } from "../../../time/span.ts";
import { longDate } from "../../../views/words.ts";
import { momentsOf, type Scene } from "../scene.ts";
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
  const { "without-guarantees": narrow, "with-offence": wider } = rule;
  const days = daysOfBoth(scene, pair).map((day) => rowsOn(scene, pair, day));
  const wide: AllyRule = { ...rule, types: [...rule.types, "offence"] };
  const needsOffence = days.some((rows) => !rows.some((row) => counts(rule, row)) && rows.some((row) => counts(wide, row)));
  if (wider !== undefined && needsOffence) return [plainSense({ ...wide, id: `${rule.id}, with offence`, ...wider })];
  const guaranteed = days.some((rows) => {
    const own = rows.filter((row) => counts(rule, row));
    return own.length > 0 && own.every(({ guarantee }) => guarantee);
  });
  if (narrow === undefined || !guaranteed) return [plainSense(rule)];
  const without = {
    rule: { ...rule, id: `${rule.id}, without guarantees`, ...narrow },
    conditions: [...ruleConditions(rule), NO_GUARANTEE],
  };
  return [plainSense(rule), without];
}

/** One day of a year or month in which they were allies for a part of it only, with the words that say which part; null otherwise. */
export function partOfTime(scene: Scene, pair: Pair, rule: AllyRule): { readonly day: Day; readonly words: string } | null {
  const { when, denies } = scene;
  if (when.kind !== "in" || when.date.length === 10 || denies) return null;
  const days = daysOfBoth(scene, pair).map((day) => ({ day, rows: rowsOn(scene, pair, day).filter((row) => counts(rule, row)) }));
  const at = days.findIndex(({ rows }) => rows.some(isCertain));
  const found = days[at];
  if (found === undefined || days.every(({ rows }) => rows.some(isCertain))) return null;
  const held = found.rows.filter(isCertain);
  const bound = at > 0 ? firstOf(held.map(({ since }) => since)) : lastOf(held.map(({ until }) => until));
  if (bound === null || spanOf(when.date) === null || !bound.startsWith(when.date)) return null;
  return { day: found.day, words: `${at > 0 ? "from" : "until"} ${longDate(bound as Day)}` };
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function firstOf(dates: readonly (string | null)[]): string | null {
  const [first] = dates.filter((date) => date !== null && DAY.test(date)).sort();
  return first ?? null;
}

function lastOf(dates: readonly (string | null)[]): string | null {
  return dates.every((date) => date !== null && DAY.test(date)) ? ([...dates].sort().at(-1) ?? null) : null;
}

/** The moments of the time, none after the ledger's day, on which both states existed. */
function daysOfBoth(scene: Scene, pair: Pair): Day[] {
  const both = pair.flatMap((id) => scene.ledger.state(id) ?? []);
  return momentsOf(scene).filter((day) => day <= scene.today && both.every((state) => existsOn(state, day)));
}

function rowsOn({ ask }: Scene, [a, b]: Pair, date: Day): readonly Row[] {
  return (ask.run("ties.between", { a, b, date }) as Ties).ties;
}

function counts({ types, grades }: AllyRule, { type, grade, inForce, dormant, aboutOthers }: Row): boolean {
  return types.includes(type) && grades.includes(grade) && inForce !== false && !dormant && !aboutOthers;
}

function isCertain({ inForce, nominal, readings }: Row): boolean {
  return inForce === true && nominal === null && !readings.some(({ undoes }) => undoes);
}
