/** Input and output of mediator.validate. */
import * as z from "zod";
import { MediatorValidation, VALIDATION_PARTS } from "../../../model/results/mediatorValidation.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  part: z.enum(VALIDATION_PARTS).default("attempts").meta({
    description: "The rows that --csv prints: mediators with their places, rankings with what they find, or criteria with their base rates",
  }),
});

export const definition = define({
  summary:
    "Tests the criteria for mediators: on later years than those on which it was chosen, how many actual mediators does a ranking of all states put among its first ten, and how many does one by power and distance alone?",
  needs: ["core", "law", "records"],
  input,
  output: MediatorValidation,
  examples: [
    { title: "Recall among the first ten, beside the baseline; add --data DIR for capabilities and contiguity", input: {} },
    { title: "What each ranking finds, as the rows of a table", input: { part: "rankings" } },
  ],
  dataset: "tables",
});

export type Input = z.output<typeof definition.input>;
