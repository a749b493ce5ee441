/** Input and output of claims.check. */
import * as z from "zod";
import { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../../model/limits.ts";
import { OWN_PARTS } from "../../../model/parts.ts";
import { ClaimsCheck } from "../../../model/results/claims.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  text: z.string().min(1).default("all").meta({ description: "A built-in text's id, all of them, or (command line) a file of claims" }),
  content: z.string().optional().meta({ description: "The claims themselves, as YAML, in place of a text's id" }),
  sentence: z
    .string()
    .max(MAX_CLAIMS_TEXT)
    .optional()
    .meta({ description: "Plain sentences, read one by one as claims where they fit a known form, in place of a text's id" }),
  claim: z.string().optional().meta({ description: "Only the claim of this id" }),
  first: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_CLAIMS)
    .optional()
    .meta({ description: "Only the first so many claims; the answer says that it is a part" }),
  format: z.enum(["answer", "markdown", "html"]).default("answer").meta({ description: "A document in place of the answer's own form" }),
});

export const definition = define({
  summary: "Checks a text's claims against the ledger: supported, contradicted, or dependent on the reading, and by which record.",
  needs: OWN_PARTS,
  positional: ["text"],
  input,
  output: ClaimsCheck,
  examples: [
    { title: "An essay on why China forms no solid alliances", input: { text: "china-essay" } },
    { title: "One claim of it", input: { text: "china-essay", claim: "one-formal-alliance" } },
    { title: "A plain sentence", input: { sentence: "Finland joined NATO in 2022." } },
  ],
  asks: true,
});

export type Input = z.output<typeof definition.input>;
