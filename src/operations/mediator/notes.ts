/** Notes on the limits of every answer about mediators. */
import type { UnspokenNote } from "../../model/results/envelope.ts";
import type { Criterion } from "../../strategy/mediators/criteria.ts";
import { note } from "../notes.ts";

export function mediatorNotes(rows: readonly { readonly criteria: readonly Criterion[] }[]): UnspokenNote[] {
  const unknown = rows.filter(({ criteria }) => criteria.some(({ id, result }) => id === "relations" && result === "not-known")).length;
  return [note("no-rank", {}), ...(unknown > 0 ? [note("relations", { unknown, of: rows.length }, ["relations"])] : [])];
}
