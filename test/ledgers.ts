/** The ledger with some of it changed, for tests. Field by field, because only the parts that were read may be touched. */
import type { Ledger } from "../src/model/ledger.ts";

export function ledgerWith(old: Ledger, changed: Partial<Pick<Ledger, "instruments" | "places" | "versions">>): Ledger {
  const { ledger, states, places, regions, classes, wars, triggers, sources, records, rules, explanations, instruments } = old;
  return { ledger, states, places, regions, classes, wars, triggers, sources, records, rules, explanations, instruments, ...changed };
}
