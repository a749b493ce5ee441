/** Caches one day's value until another day is requested, so that memory stays bounded. */
import type { Day } from "../time/day.ts";
import type { Ledger } from "./ledger.ts";

export function memoByDay<T>(ledger: Ledger, key: string, day: Day, make: () => T): T {
  const kept = ledger.memo<{ last: { day: Day; value: T } | null }>(key, () => ({ last: null }));
  if (kept.last?.day !== day) kept.last = { day, value: make() };
  return kept.last.value;
}
