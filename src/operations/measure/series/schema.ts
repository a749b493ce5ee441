/** Input and output of measure.series. */
import * as z from "zod";
import { MeasureId, MeasureSeries } from "../../../model/results/measures.ts";
import { periodInput, yesOrNo } from "../../fields.ts";
import { define } from "../../operation.ts";
import { portfolioInput, selectionInput } from "../fields.ts";

const input = z.strictObject({
  measure: MeasureId,
  states: z
    .string()
    .optional()
    .meta({ description: "Of a measure of states: up to twelve, separated by commas; of a measure of pairs: the two" }),
  ...periodInput,
  ...selectionInput,
  ...portfolioInput,
  world: yesOrNo.meta({ description: "Adds the tenth, fiftieth and ninetieth percentile of all states, or of all pairs weighted equally" }),
});

export const definition = define({
  summary: "Computes one measure on 1 July of each year, and on the last day.",
  positional: ["measure", "states"],
  input,
  relations: true,
  dataset: "tables",
  output: MeasureSeries,
  collects: { series: "whole", points: "whole" },
  examples: [
    { title: "Density since 1816", input: { measure: "density" } },
    {
      title: "Betweenness of the great powers of 1914",
      input: { measure: "betweenness", states: "DEU,GBR,FRA,RUS", from: "1871-07-01", until: "1914-07-01" },
    },
    {
      title: "Betweenness of the United States beside all states",
      input: { measure: "betweenness", states: "USA", from: "1900-01-01", world: true },
    },
    { title: "Kappa of China and Russia since 1950", input: { measure: "cohen-kappa", states: "CHN,RUS", from: "1950-01-01" } },
  ],
});

export type Input = z.output<typeof definition.input>;
