/** Warms the cache that most answers read. */
import type { Ledger } from "../ledger/ledger.ts";
import { tiesIn } from "../ties/tie.ts";

/** Computes the ties of one instrument per step; each step takes less than a frame. */
export function* workAhead(ledger: Ledger): Generator<undefined> {
  for (const instrument of ledger.data.instruments) {
    tiesIn(ledger, instrument);
    yield;
  }
}
