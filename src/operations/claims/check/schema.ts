/** Input and output of claims.check. */
import * as z from "zod";
import { MAX_CLAIMS, MAX_CLAIMS_TEXT } from "../../../model/limits.ts";
import { OWN_PARTS } from "../../../model/parts.ts";
import { ClaimsCheck } from "../../../model/results/claims.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  text: z.string().min(1).default("all").meta({ description: "The id of a built-in text, all, or (command line only) a file of claims" }),
  content: z.string().optional().meta({ description: "Claims as YAML, in place of a text's id" }),
  sentence: z
    .string()
    .max(MAX_CLAIMS_TEXT)
    .optional()
    .meta({ description: "Plain sentences in place of a text's id; each is checked if it fits a known form" }),
  claim: z.string().optional().meta({ description: "Only the claim with this id" }),
  first: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_CLAIMS)
    .optional()
    .meta({ description: "Check only this many claims, from the first; the answer says that it is partial" }),
  format: z.enum(["answer", "markdown", "html"]).default("answer").meta({ description: "markdown, html: the answer as a document" }),
});

export const definition = define({
  summary:
    "Checks the claims of a text against the ledger: each is supported, contradicted or depends on the reading, and the answer names the records.",
  needs: OWN_PARTS,
  positional: ["text"],
  input,
  output: ClaimsCheck,
  examples: [
    { title: "An essay on why China forms no solid alliances", input: { text: "china-essay" } },
    { title: "One claim of that essay", input: { text: "china-essay", claim: "one-formal-alliance" } },
    { title: "A plain sentence", input: { sentence: "Finland joined NATO in 2022." } },
    { title: "A sentence that fails, with what comes closest", input: { sentence: "Moscow and Beijing are military allies." } },
  ],
  asks: true,
});

export type Input = z.output<typeof definition.input>;
