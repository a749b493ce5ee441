/** Input and output of similarity.between. */
import * as z from "zod";
import { Similarity } from "../../../model/results/measures.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { portfolioInput, selectionInput } from "../../measure/fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  a: stateInput,
  b: stateInput,
  date: dateInput,
  ...selectionInput,
  ...portfolioInput,
});

export const definition = define({
  summary: "Says how alike the pledges of two states are, by four measures, and which states make the difference.",
  positional: ["a", "b"],
  input,
  relations: true,
  dataset: "tables",
  output: Similarity,
  collects: { alike: "whole", differ: "whole" },
  examples: [
    { title: "The United States and China today", input: { a: "USA", b: "CHN" } },
    {
      title: "France and Germany in 1939, by what they had pledged",
      input: { a: "FRA", b: "DEU", date: "1939-08-31", rule: "any-pact-obligation", scale: "valued" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
