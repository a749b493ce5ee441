/** Mediations on record before a day. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";

export type Mediation = RecordOf<"mediations">;

/** The mediations on record by the day, in the order of the records. */
export function mediationsBy(ledger: Ledger, day: Day): readonly Mediation[] {
  return ledger.data.records.mediations.filter(({ date }) => reachedBy(requireSpan(date), day) === true);
}

/** Whether the mediation was between a state of one side and a state of the other. */
export function isBetween({ a, b }: Pick<Mediation, "a" | "b">, one: readonly StateId[], other: readonly StateId[]): boolean {
  const has = (side: readonly StateId[], states: readonly StateId[]) => states.some((state) => side.includes(state));
  return (has(a, one) && has(b, other)) || (has(a, other) && has(b, one));
}

/** The day of the first mediation on record; null if there is none. Before it, who mediated is not known. */
export function firstMediation(ledger: Ledger): Day | null {
  return ledger.memo(
    "first mediation on record",
    () => ledger.data.records.mediations.map(({ date }) => requireSpan(date).earliest).sort()[0] ?? null,
  );
}
