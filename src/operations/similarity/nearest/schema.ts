/** Input and output of similarity.nearest. */
import * as z from "zod";
import { PAIR_MEASURES } from "../../../model/measures.ts";
import { SimilarityNearest } from "../../../model/results/measures.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { portfolioInput, selectionInput } from "../../measure/fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  by: z.enum(PAIR_MEASURES).default("cohen-kappa").meta({ description: "The measure by which the states are sorted" }),
  limit: z.coerce.number().int().min(1).max(300).default(10).meta({ description: "The number of states listed" }),
  date: dateInput,
  ...selectionInput,
  ...portfolioInput,
});

export const definition = define({
  summary: "Lists the states whose pledges are most like those of a state.",
  positional: ["state"],
  input,
  relations: true,
  dataset: "tables",
  output: SimilarityNearest,
  collects: { nearest: "whole" },
  examples: [
    { title: "The states most like Japan today", input: { state: "JPN" } },
    {
      title: "The states most like France in 1914, by S",
      input: { state: "FRA", date: "1914-06-28", by: "s-score", rule: "any-pact-obligation" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
