/** Changes of defence as sentences about states: who came under which pact, and how many states are obliged to defend one more. */

import { groupBy } from "../../ui/groupBy.ts";
import type { Changes, TieRow } from "./changes.ts";

/** One instrument's change of binding defence on one day. */
export interface Consequence {
  readonly key: string;
  readonly change: "gained" | "lost";
  readonly instrument: string;
  readonly short: string;
  /** The articles that say so. */
  readonly articles: readonly string[];
  readonly date: string | null;
  /** The state that every changed pair has in common: the one that joined or left. Null for a pact of several. */
  readonly one: string | null;
  /** The states that are obliged to defend it, or to defend each other; no longer so for a loss. */
  readonly bearers: readonly string[];
  /** The states that `one` is obliged to defend; empty where nothing runs that way. */
  readonly owed: readonly string[];
}

/** The consequences by date; those without a day come last. */
export function consequencesOf({ ties }: Changes): Consequence[] {
  const rows = ties.filter(
    ({ change, type, grade }) => (change === "gained" || change === "lost") && type === "defence" && grade === "binding",
  );
  const groups = groupBy(rows, ({ change, instrument, date }) => `${change} ${instrument} ${date}`);
  const found = [...groups].map(([key, group]) => consequenceOf(key, group));
  return found.sort((one, other) => ((one.date ?? "9999") < (other.date ?? "9999") ? -1 : 1));
}

function consequenceOf(key: string, rows: readonly [TieRow, ...TieRow[]]): Consequence {
  const [{ change, instrument, short, date }] = rows;
  const pairs = rows.flatMap(({ owedBy, owedTo }) => owedTo.map((to) => [owedBy, to] as const));
  const states = [...new Set(pairs.flat())];
  const common = states.filter((state) => pairs.every((pair) => pair.includes(state)));
  // Two states have both in common; the one that is owed is the subject.
  const one = states.length === 2 ? (pairs[0]?.[1] ?? null) : (common[0] ?? null);
  const bearers = [...new Set(pairs.filter(([, to]) => one === null || to === one).map(([by]) => by))];
  const owed = one === null ? [] : [...new Set(pairs.filter(([by]) => by === one).map(([, to]) => to))];
  const articles = [...new Set(rows.flatMap((row) => row.articles))];
  return { key, change: change === "lost" ? "lost" : "gained", instrument, short, articles, date, one, bearers, owed };
}
