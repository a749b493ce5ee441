/**
 * Kinds of dyads: those of one year in which both or not both were states, and for which the ledger is equally complete. A dyad without
 * a row in any dataset has the same cells as all others of its kind.
 */
import type { Engine } from "../../engine/engine.ts";

export interface Kinds {
  /** The kind of each member-year with a state of which as much or more is known: of a dyad, the lesser kind of its two. */
  readonly of: Int32Array;
  readonly count: number;
}

/** Makes the table "kinds": number, one and other, a dyad of each kind. */
export async function makeKinds(engine: Engine): Promise<Kinds> {
  // The other state's completeness decides where one is not known.
  const found = await engine.rows(
    "select dense_rank() over (order by year, state is not null, completeness nulls last) - 1 from members order by number",
  );
  const of = Int32Array.from(found, ([kind]) => Number(kind));
  const examples: number[] = [];
  for (const [number, kind] of of.entries()) examples[kind] ??= number;
  const places = Int32Array.from(examples);
  await engine.append("kinds", [
    { name: "number", type: "integer", values: Int32Array.from(examples, (_, kind) => kind) },
    { name: "one", type: "integer", values: places },
    { name: "other", type: "integer", values: places },
  ]);
  return { of, count: examples.length };
}
