/** The coverage rows of an answer: how well the ledger covers the regions of its states in the era of its day. */
import { coverageOn } from "../ledger/coverage/coverageOn.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import { phrase } from "../model/phrase.ts";
import type { UnspokenCoverageNote } from "../model/results/coverage.ts";
import type { Day } from "../time/day.ts";

export function coverageNotes(ledger: Ledger, states: readonly StateId[], day: Day): UnspokenCoverageNote[] {
  return coverageOn(ledger, states, day).map(({ region: { id: region, name }, era, count: { filed, known }, thin }) => {
    const until = era.until?.slice(0, 4) ?? null;
    const text = phrase("coverage-here", { region, name, from: era.from.slice(0, 4), until, filed, known, thin });
    return { region, name, era: era.id, filed, known, thin, text };
  });
}
