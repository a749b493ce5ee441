/**
 * Coverage as evidence on an absence of pacts: it is proof where the ledger has most of the known pacts of a region and era, and
 * none where it has few. A pact between two states belongs to the regions of both, so the better covered of them decides.
 */
import { coverageOn } from "../../ledger/coverage/coverageOn.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";

/** Why no pact found between these states, or of this state, proves nothing; null: it is proof. */
export function coverageLimit(ledger: Ledger, states: readonly StateId[], day: Day): Phrase | null {
  const here = coverageOn(ledger, states, day);
  return here.length > 0 && here.every(({ thin }) => thin)
    ? phrase("uncollected-coverage", { here: coverageWords(ledger, states, day) })
    : null;
}

/** The counts of the regions of the states in the era of the day, as sentences. */
export function coverageWords(ledger: Ledger, states: readonly StateId[], day: Day): Phrase[] {
  return coverageOn(ledger, states, day).map(({ region: { id: region, name }, era, count: { filed, known }, thin }) =>
    phrase("coverage-here", { region, name, from: era.from.slice(0, 4), until: era.until?.slice(0, 4) ?? null, filed, known, thin }),
  );
}
