/** What most answers are made of, made before anybody asks: the ledger keeps it. */
import type { Corpus } from "../corpus/corpus.ts";
import { tieSpansIn } from "../network/ties.ts";

/** Makes the ties of one instrument after another, which every answer about states reads; each step takes less than a frame. */
export function* workAhead(corpus: Corpus): Generator<undefined> {
  for (const instrument of corpus.data.instruments) {
    tieSpansIn(corpus, instrument);
    yield;
  }
}
