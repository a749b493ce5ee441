/** Sentences of answers: the claims checker. */
import type { Expected, Holds } from "../claimNotation.ts";
import type { InstrumentId } from "../ids.ts";
import type { Nested, NoArgs } from "./nested.ts";

/** An expectation with the values found at its path. */
interface Tested {
  readonly operation: string;
  readonly at: string;
  readonly expected: Expected;
  readonly holds: Holds;
}

export interface ClaimsPhrases {
  // one reading
  "tests-met": { readonly tests: readonly Tested[] };
  "tests-not-met": { readonly tests: readonly Tested[] };
  "law-contestable": { readonly tests: readonly Tested[] };
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

  // a plain sentence: why it was not read, and the meaning taken of a word
  /** The verdict on a sentence by the records that decide it; `because` is given where no record does. */
  "sentence-verdict": {
    readonly verdict: "supported" | "contradicted" | "depends-on-reading" | "not-checkable" | "past-verification";
    readonly records: readonly {
      readonly kind: "instrument" | "place" | "record";
      readonly id: string;
      readonly article: string | null;
      /** Any one of these, and each of the conditions; empty if the clause states none. */
      readonly area: readonly Nested[];
      readonly requires: readonly Nested[];
    }[];
    readonly more: number;
    /** The number that the ledger counts, where the sentence gives one. */
    readonly counted: number | null;
    readonly readings: readonly { readonly reading: string | null; readonly outcome: string }[];
    readonly because: Nested | null;
  };
  "not-read": { readonly why: string; readonly about: readonly string[] };
  /** A rule for ally; its title and meaning are quoted. */
  "by-rule": { readonly rule: string; readonly title: string; readonly meaning: string };
  "these-instruments": { readonly instruments: readonly InstrumentId[] };
  "in-force-for-one": NoArgs;
  "in-force-for-none": NoArgs;
  "bound-as-member": NoArgs;
  "withdrew-that-year": NoArgs;
  "binding-defence": NoArgs;
  "defence-or-force": NoArgs;
  "by-then": NoArgs;
  "at-any-time": NoArgs;
  "notice-or-effect": NoArgs;
  "did-its-first-act": NoArgs;
  "pledge-of-any-grade": NoArgs;
  "binding-defence-alone": NoArgs;

  // a changed verdict
  "verdict-changed": {
    readonly rewritten: boolean;
    readonly records: readonly { readonly id: string; readonly article: string | null; readonly change: "new" | "gone" | "changed" }[];
  };
}
