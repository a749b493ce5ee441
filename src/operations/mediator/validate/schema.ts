/** Input and output of mediator.validate. */
import * as z from "zod";
import { MediatorValidation } from "../../../model/results/mediatorValidation.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({});

export const definition = define({
  summary:
    "Tests the criteria for mediators: on later years than those on which it was chosen, how many actual mediators does a ranking of all states put among its first ten, and how many does one by power and distance alone?",
  needs: ["core", "law", "records"],
  input,
  output: MediatorValidation,
  examples: [{ title: "Recall among the first ten, beside the baseline; add --data DIR for capabilities and contiguity", input: {} }],
  dataset: "states",
});

export type Input = z.output<typeof definition.input>;
