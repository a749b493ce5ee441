/**
 * What coverage says about an absence of pacts: nothing where the ledger has most of the known pacts of a region and era, a limit
 * where it has few.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { StateId } from "../../model/ids.ts";
import type { Phrase } from "../../model/phrase.ts";
import type { Day } from "../../time/day.ts";

/** Why no pact found between these states, or of this state, proves nothing; null: it is proof. */
export function coverageLimit(_ledger: Ledger, _states: readonly StateId[], _day: Day): Phrase | null {
  return null;
}
