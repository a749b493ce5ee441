/** Sentences of answers: how much of what is known is filed. */
import type { NoArgs } from "./nested.ts";

/** A region's pacts of an era: its name (ledger text), the years of the era, and the counts. */
interface Counted {
  readonly region: string;
  readonly name: string;
  readonly from: string;
  readonly until: string | null;
  readonly filed: number;
  readonly known: number;
}

export interface CoveragePhrases {
  /** The counts beside a headline; `thin` warns. */
  "coverage-here": Counted & { readonly thin: boolean };
  /** A caveat on an empty answer: it speaks of the ledger, not of law. */
  "ledger-not-law": NoArgs;
  /** Notes of the table. */
  "coverage-measure": NoArgs;
  "coverage-thin": { readonly percent: number };
  "coverage-uncounted": { readonly count: number };
  "coverage-outside": { readonly count: number; readonly before: string };
}
