/** The parameters that a link of the menu takes along, so that a reader keeps the two states and the day from view to view. */
import type { Route } from "../routes.ts";

type Search = Readonly<Record<string, unknown>>;

/**
 * The day, and between views of two states the pair. A case is made of the pair, the second against the first, as on the first page;
 * a case with one state on each side is a pair again.
 */
export function carried({ head, group }: Pick<Route, "head" | "group">, search: Search): Record<string, unknown> {
  const { a, b, date } = pairOf(search);
  if (head === "none") return {};
  if (head === "case") return typeof a === "string" && typeof b === "string" && a !== b ? { initiator: b, target: a, date } : { date };
  return head === "pair" || group === "atlas" ? { a, b, date } : { date };
}

/** The same, as far as the view reads it. */
export function carriedTo({ search: { fields }, ...view }: Pick<Route, "head" | "group" | "search">, search: Search): Search {
  return Object.fromEntries(Object.entries(carried(view, search)).filter(([name]) => name in fields));
}

/** Whether the view's address holds the two states or the case, so that it says what a reader has chosen last. */
export function holdsPair({ search: { fields } }: Pick<Route, "search">): boolean {
  return "a" in fields || "initiator" in fields;
}

/** The choices in the address of a view that holds none of the pair: those of the last view that did, and its own day. */
export function withKept(kept: Search, search: Search): Search {
  return { ...pairOf(kept), ...(search["date"] == null ? {} : { date: search["date"] }) };
}

function pairOf({ a, b, initiator, target, date }: Search): Search {
  const isOne = (side: unknown) => typeof side === "string" && !side.includes(",");
  return a === undefined && b === undefined && isOne(initiator) && isOne(target) ? { a: target, b: initiator, date } : { a, b, date };
}
