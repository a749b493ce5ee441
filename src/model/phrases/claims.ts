/** Sentences of answers: the claims checker. */
import type { Nested, NoArgs } from "./nested.ts";

/** An expectation with the values found, in the notation of a claims file: `ties.length`, `equals 1`, `3 rows`. */
interface Tested {
  readonly operation: string;
  readonly at: string;
  readonly test: string;
  readonly found: string;
}

export interface ClaimsPhrases {
  // one reading
  "tests-met": { readonly tests: readonly Tested[] };
  "tests-not-met": { readonly tests: readonly Tested[] };
  "ledger-does-not-know": { readonly tests: readonly Tested[] };
  "day-past-verification": NoArgs;
  /** The operation refused the question; the complaint is quoted. */
  "no-answer": { readonly operation: string; readonly what: string; readonly todo: string };
  /** The reason that the text of claims itself gives. */
  "reason-given": { readonly reason: string };

  // a claim
  "not-checkable": { readonly kind: "opinion" | "motive" | "forecast" | "outside-the-ledger"; readonly reason: string };
  "readings-agree": { readonly readings: readonly { readonly reading: string; readonly reason: Nested }[] };
  "readings-differ": { readonly readings: readonly { readonly reading: string | null; readonly outcome: string }[] };
  "source-not-opened": { readonly records: readonly string[] };

  // a changed verdict
  "verdict-changed": {
    readonly rewritten: boolean;
    readonly records: readonly { readonly id: string; readonly article: string | null; readonly change: "new" | "gone" | "changed" }[];
  };
}
