/**
 * What one case leaves to the next. Most clauses do not ask who the enemy is, and many not where the blow fell: to these,
 * one blow at the same state is the same case whoever dealt it. Only what nothing else is said of is kept.
 */

import { clauseOf, type Duty } from "./decide.ts";
import type { Template } from "./rows.ts";
import type { Situation } from "./situation.ts";
import type { Clause } from "./slots.ts";
import { isParty } from "./stateTests.ts";

/** Rows without their bearer, by what they turn on. */
export type Kept = Map<string, Template>;

/** A place that nobody asked about before is one more; then all are made anew. */
const MOST_KEPT = 300;

export function keep(kept: Kept, key: string, template: Template): void {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, template);
}

/** What the row of a duty turns on, as a key; null where another attacker might change a word of it. */
export function reuseKey(situation: Situation, duty: Duty): string | null {
  const { bare, ledger, day, enemies, wasStruck } = situation;
  if (bare === null) return null;
  duty.settled.asks ??= askedBy(duty, day);
  const { enemy, place } = duty.settled.asks;
  if (enemy || (place && !wasStruck)) return null;
  const around = { ledger, day, instrument: duty.instrument };
  if (enemies.some((one) => isParty(one, around) !== false)) return null;
  return `${duty.key} ${bare} ${place ? whereOf(situation) : ""}`;
}

function askedBy(duty: Duty, day: Situation["day"]): { readonly enemy: boolean; readonly place: boolean } {
  const { clause, questions } = clauseOf(duty, day);
  const clauses = [clause, ...questions.flatMap((question) => question.clauses)];
  return { enemy: clauses.some(asksEnemy), place: clauses.some(asksPlace) };
}

function asksEnemy({ slots: { enemy, requires, except } }: Clause): boolean {
  return (
    enemy !== undefined ||
    (requires ?? []).some((one) => typeof one !== "string" && "assists" in one) ||
    (except ?? []).some((one) => "enemy" in one || "began-on" in one)
  );
}

function asksPlace({ slots: { area, except } }: Clause): boolean {
  return area !== undefined || (except ?? []).some((one) => "in" in one);
}

function whereOf({ blows }: Situation): string {
  return blows.map(({ place, object, heldOn }) => `${place.id ?? ""} ${place.name} ${place.presumed} ${object} ${heldOn}`).join(" ");
}
