/** Path conditions that select the ties counted by a rule for ally. */
import type { AllyRule } from "../../../model/rules.ts";
import { GRADES, OBLIGATION_TYPES } from "../../../model/vocabulary.ts";

/** Path conditions of a tie that somebody keeps alive, and that is not about other states alone. */
export const LIVE_AND_OWN = ["dormant=false", "aboutOthers=false"] as const;

/** Path conditions that select the ties counted by a rule. */
export function ruleConditions({ types, grades }: Pick<AllyRule, "types" | "grades">): string[] {
  return [...among("type", OBLIGATION_TYPES, types), ...among("grade", GRADES, grades), ...LIVE_AND_OWN];
}

/** Conditions on a field that allow these values: one by name, several by leaving out the others. */
export function among(field: string, all: readonly string[], wanted: readonly string[]): string[] {
  return wanted.length === 1 ? [`${field}=${wanted[0]}`] : all.filter((one) => !wanted.includes(one)).map((one) => `${field}!=${one}`);
}
