/** The ledger of data/ for tests, loaded in the parts that a test needs; and ledgers with changes. */
import { inject } from "vitest";
import { readCompiled } from "../src/load/compiled.ts";
import type { LedgerData } from "../src/model/ledger.ts";
import { PARTS, type Part } from "../src/model/parts.ts";
import type { Language } from "../src/prose/index.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the compiled ledger. */
    ledgerFolder: string;
  }
}

/** The folder of the compiled ledger, made once per run by ledgerSetup.ts. */
export const ledgerFolder = inject("ledgerFolder");

/** The ledger's data; all parts by default. */
export function ledgerData(parts: readonly Part[] = PARTS, language: Language = "en"): LedgerData {
  return readCompiled(ledgerFolder, parts, language);
}

/** Copies field by field, because reading a part that is not loaded throws. */
export function ledgerWith(
  old: LedgerData,
  changed: Partial<Pick<LedgerData, "instruments" | "places" | "versions" | "generalTreaties" | "measures">>,
): LedgerData {
  const { ledger, states, places, regions, classes, wars, generalTreaties = [], measures = [], triggers, coders = [] } = old;
  const { sources, records, rules, explanations, instruments, audits = [] } = old;
  const law = { places, regions, classes, wars, generalTreaties, measures, triggers, coders };
  return { ledger, states, ...law, sources, records, rules, explanations, instruments, audits, ...changed };
}
