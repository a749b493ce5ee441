/** What the answers about mediators share: notes on their limits, and who is unbound. */
import type { UnspokenNote } from "../../model/results/envelope.ts";
import type { Criterion } from "../../strategy/mediators/criteria.ts";
import { note } from "../notes.ts";

/** Whether a candidate is known to be bound to fight for neither side. */
export function isUnbound({ criteria }: { readonly criteria: readonly Criterion[] }): boolean {
  return criteria.some(({ id, result }) => id === "unbound" && result === "met");
}

export function mediatorNotes(rows: readonly { readonly criteria: readonly Criterion[] }[]): UnspokenNote[] {
  const unknown = rows.filter(({ criteria }) => criteria.some(({ id, result }) => id === "relations" && result === "not-known")).length;
  return [note("no-rank", {}), ...(unknown > 0 ? [note("relations", { unknown, of: rows.length }, ["relations"])] : [])];
}
