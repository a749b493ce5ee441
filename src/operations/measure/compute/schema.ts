/** Input and output of measure.compute. */
import * as z from "zod";
import { MeasureId, MeasureValues } from "../../../model/results/measures.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";
import { portfolioInput, selectionInput } from "../fields.ts";

const input = z.strictObject({
  measure: MeasureId,
  states: z
    .string()
    .optional()
    .meta({ description: "States, separated by commas: of a measure of states only these; of a measure of pairs, the two" }),
  date: dateInput,
  ...selectionInput,
  ...portfolioInput,
});

export const definition = define({
  summary: "Computes one measure on a date: for each state, for a pair of states, or for the system.",
  positional: ["measure"],
  input,
  relations: true,
  dataset: "tables",
  output: MeasureValues,
  collects: { values: "whole" },
  examples: [
    { title: "Betweenness of all states in June 1914", input: { measure: "betweenness", date: "1914-06-28" } },
    { title: "How dense defence is today", input: { measure: "density" } },
    {
      title: "How dense binding neutrality was in 1939",
      input: { measure: "density", date: "1939-08-31", type: "neutrality", grade: "binding" },
    },
    { title: "Kappa of China and Russia", input: { measure: "cohen-kappa", states: "CHN,RUS" } },
  ],
});

export type Input = z.output<typeof definition.input>;
