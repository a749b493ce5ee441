/** Sections of a memo on what stands around the case: how much of what is known of the regions the ledger holds. */
import { phrase, type Unspoken } from "../../../model/phrase.ts";
import type { Memo } from "../../../model/results/memo.ts";
import type { UnspokenTrace } from "../../../model/results/trace.ts";

/** One section for each such field of the trace that says anything. */
export function sectionsOf({ coverage }: UnspokenTrace): Unspoken<Memo["sections"]> {
  const lines = [...coverage.map(({ text }) => text), phrase("ledger-not-law")];
  return [
    {
      id: "coverage",
      heading: phrase("memo-label", { of: "coverage" }),
      lines: lines.map((sentence) => ({ sentence, reference: null })),
    },
  ];
}
