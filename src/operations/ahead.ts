/** What most answers are made of, made before anybody asks: the ledger keeps it. */
import type { Ledger } from "../ledger/ledger.ts";
import { tiesIn } from "../ties/tie.ts";

/** Makes the ties of one instrument after another, which every answer about states reads; each step takes less than a frame. */
export function* workAhead(ledger: Ledger): Generator<undefined> {
  for (const instrument of ledger.data.instruments) {
    tiesIn(ledger, instrument);
    yield;
  }
}
