/** The ledger with some of it changed, for tests. Field by field, because only the parts that were read may be touched. */
import type { LedgerData } from "../src/model/ledger.ts";

export function ledgerWith(old: LedgerData, changed: Partial<Pick<LedgerData, "instruments" | "places" | "versions">>): LedgerData {
  const { ledger, states, places, regions, classes, wars, triggers, sources, records, rules, explanations, instruments } = old;
  return { ledger, states, places, regions, classes, wars, triggers, sources, records, rules, explanations, instruments, ...changed };
}
