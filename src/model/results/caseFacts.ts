/** The facts on which the duties of a case turn, and how the case takes them. */
import * as z from "zod";
import type { Unspoken } from "../phrase.ts";
import { Sentence } from "../sentence.ts";
import { caseShape } from "./caseShape.ts";
import { answer } from "./envelope.ts";

export const CaseFact = z.strictObject({
  key: z.string().meta({ description: "The key to give with --fact; provocation has an input of its own" }),
  question: Sentence,
  taken: z.enum(["yes", "no", "open"]).meta({ description: "How the case takes it: yes, no, or open" }),
  basis: z.enum(["said", "presumed", "not-said", "record"]).meta({
    description:
      "said: as the input holds it; presumed: taken so unless it is said otherwise; not-said: open; record: by the case or the ledger",
  }),
  duties: z.number().int().meta({ description: "How many duties read it" }),
});
export type CaseFact = z.infer<typeof CaseFact>;

export const CaseFacts = answer("case-facts", {
  ...caseShape,
  facts: z.array(CaseFact),
});
export type CaseFacts = z.infer<typeof CaseFacts>;
export type UnspokenCaseFact = Unspoken<CaseFact>;
