/** Sample arguments for the sentences about published numbers, at least one per branch. A missing code does not compile. */
import { OUTCOMES } from "../../../src/model/literatureWords.ts";
import type { LiteraturePhrases } from "../../../src/model/phrases/literature.ts";

export const LITERATURE: { readonly [C in keyof LiteraturePhrases]: readonly LiteraturePhrases[C][] } = {
  "literature-rule": [{}],
  "literature-order": [{}],
  "literature-needs-data": [{}],
  "literature-outcome": OUTCOMES.map((outcome) => ({ outcome })),
};
