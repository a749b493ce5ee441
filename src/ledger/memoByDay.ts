/** What is worked out for a whole day and asked for again on the same one: kept for the last day asked, so it never piles up. */
import type { Day } from "../time/day.ts";
import type { Ledger } from "./ledger.ts";

export function memoByDay<T>(ledger: Ledger, key: string, day: Day, make: () => T): T {
  const kept = ledger.memo<{ last: { day: Day; value: T } | null }>(key, () => ({ last: null }));
  if (kept.last?.day !== day) kept.last = { day, value: make() };
  return kept.last.value;
}
