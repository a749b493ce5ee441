/** Input and output of measure.list. */
import * as z from "zod";
import { LEVELS } from "../../../model/measures.ts";
import { MeasureList } from "../../../model/results/measures.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  level: z.enum(LEVELS).optional().meta({ description: "Only measures of states, of pairs of states, or of the system" }),
});

export const definition = define({
  summary: "Lists the measures of states, pairs and the system, with meaning, unit, formula and papers.",
  input,
  output: MeasureList,
  collects: { measures: "whole" },
  examples: [
    { title: "All measures", input: {} },
    { title: "Measures of similarity", input: { level: "pair" } },
  ],
});

export type Input = z.output<typeof definition.input>;
