/** Diplomatic relations of two states on a day, from records: true, false or unknown; without a record, unknown. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { RecordOf } from "../../model/records.ts";
import type { Day } from "../../time/day.ts";
import { type Known, reachedBy, requireSpan } from "../../time/span.ts";

export interface Relations {
  readonly on: Known;
  readonly record: RecordOf<"relations"> | null;
}

export function relationsOn(ledger: Ledger, a: StateId, b: StateId, day: Day): Relations {
  const index = ledger.memo("relations by pair", () => {
    const found = new Map<string, RecordOf<"relations">>();
    for (const record of ledger.data.records.relations) found.set(pairKey(record.a, record.b), record);
    return found;
  });
  const record = index.get(pairKey(a, b)) ?? null;
  return { on: record === null ? "unknown" : stateOf(record, day), record };
}

/**
 * Whether relations existed on the day: a break ends them, a resumption restores them. Before a break, without a recorded
 * beginning: unknown.
 */
function stateOf({ established, severed, resumed }: RecordOf<"relations">, day: Day): Known {
  const by = (date: string | null): Known => (date === null ? false : reachedBy(requireSpan(date), day));
  if (by(resumed) === true) return true;
  const broken = by(severed);
  if (broken === true) return by(resumed) === "unknown" ? "unknown" : false;
  return established === null || broken === "unknown" || by(resumed) === "unknown" ? "unknown" : by(established);
}

function pairKey(a: StateId, b: StateId): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
