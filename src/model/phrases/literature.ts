/** Sentences of answers: published numbers and their recomputation. */
import type { Outcome } from "../literatureWords.ts";
import type { NoArgs } from "./nested.ts";

export interface LiteraturePhrases {
  /** When a recomputed value counts as the same, as near or as different. */
  "literature-rule": NoArgs;
  /** The order of work: our computation was kept before the published number was entered. */
  "literature-order": NoArgs;
  "literature-needs-data": NoArgs;
  "literature-outcome": { readonly outcome: Outcome };
}
