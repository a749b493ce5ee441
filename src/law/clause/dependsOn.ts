/** The parts of a case that a pledge reads, under its text or any reading of it. */
import { ofBearer } from "./readsBearer.ts";
import type { Clause } from "./slots.ts";
import type { Terms } from "./terms.ts";

export interface Dependence {
  /** True where it matters who the enemy is. */
  readonly enemy: boolean;
  /** True where it matters where the attack fell. */
  readonly place: boolean;
}

/** Whether the result of these terms depends on the enemy, and on the place. */
export function dependenceOf({ clause, questions }: Pick<Terms, "clause" | "questions">): Dependence {
  const clauses = [clause, ...questions.flatMap((question) => question.clauses)];
  const adopted = questions.some(({ question }) => question.readings.some((reading) => reading["adopted-where"] !== undefined));
  return { enemy: clauses.some(readsEnemy), place: adopted || clauses.some(readsPlace) };
}

/** True where the terms read nothing of a case beyond its parties. */
export function isSteady({ clause, questions }: Pick<Terms, "clause" | "questions">): boolean {
  const { area, requires, except } = clause.slots;
  return area === undefined && requires === undefined && except === undefined && questions.length === 0;
}

function readsEnemy({ slots: { enemy, requires, except } }: Clause): boolean {
  return (
    enemy !== undefined ||
    (requires ?? []).some((one) => typeof one !== "string" && "enemy-attacked" in one) ||
    (requires ?? []).some((one) => ofBearer(one) || (typeof one !== "string" && "assists" in one)) ||
    (except ?? []).some((one) => "enemy" in one || "began-on" in one)
  );
}

function readsPlace({ slots: { area, except } }: Clause): boolean {
  return area !== undefined || (except ?? []).some((one) => "in" in one);
}
