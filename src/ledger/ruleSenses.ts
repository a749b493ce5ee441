/** Narrower and wider senses of a rule for ally, each a rule with an id of its own: "treaty-ally-with-offence". */
import type { AllyRule } from "../model/rules.ts";

/** The rule with help in a war however it began; null if it has no such sense. */
export function withOffence(rule: AllyRule): AllyRule | null {
  const words = rule["with-offence"];
  return words === undefined ? null : { ...rule, ...words, id: `${rule.id}-with-offence`, types: [...rule.types, "offence"] };
}

/** The rule without one-sided guarantees; null if it has no such sense. */
export function withoutGuarantees(rule: AllyRule): AllyRule | null {
  const words = rule["without-guarantees"];
  return words === undefined ? null : { ...rule, ...words, id: `${rule.id}-without-guarantees`, guarantees: false };
}

/** The rules with their senses after each: every id that a question may name. */
export function rulesAndSenses(rules: readonly AllyRule[]): AllyRule[] {
  return rules.flatMap((rule) => [rule, withOffence(rule) ?? [], withoutGuarantees(rule) ?? []].flat());
}
