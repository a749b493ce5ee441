/** Input and output of dataset.agreement. */
import * as z from "zod";
import { AGREEMENT_CLASSES } from "../../../model/agreementWords.ts";
import { AgreementAnswer } from "../../../model/results/agreement.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  rule: z
    .string()
    .default("atop-5-1")
    .meta({ description: "The rule for ally that decides which promises of the ledger count, and from when" }),
  class: z.enum(AGREEMENT_CLASSES).optional().meta({ description: "Only disagreements of this class" }),
  part: z
    .enum(["disagreements", "measures"])
    .default("disagreements")
    .meta({ description: "The rows that --csv prints: disagreements, or agreement by scope, type and era" }),
});

export const definition = define({
  summary:
    "Compares the ledger with your own copy of ATOP by directed dyad-year: agreement and Cohen's kappa by type, and every disagreement with its class.",
  needs: ["core", "law", "coverage", "sources", "agreement"],
  input,
  output: AgreementAnswer,
  examples: [
    { title: "The disagreements that were read and classed; add --data DIR to measure", input: {} },
    { title: "Those that are ours to mend", input: { class: "ours" } },
  ],
  local: true,
  dataset: "atop",
});

export type Input = z.output<typeof definition.input>;
