/** The states tied to a state by the pacts on a map. */
import type { Pact } from "../app/query/answers.ts";

/** The states that a state owes under pacts of one type, and the states that owe it. */
export function counterparts(pacts: readonly Pact[], id: string): Record<"owes" | "owed", ReadonlySet<string>> {
  const owes = new Set<string>();
  const owed = new Set<string>();
  for (const { members, owing, owed: beneficiaries, except } of pacts) {
    if (!members.includes(id)) continue;
    const without = (from: string, to: string) => except.some((pair) => pair.from === from && pair.to === to);
    if (owing.includes(id)) for (const to of beneficiaries) if (to !== id && !without(id, to)) owes.add(to);
    if (beneficiaries.includes(id)) for (const from of owing) if (from !== id && !without(from, id)) owed.add(from);
  }
  return { owes, owed };
}
