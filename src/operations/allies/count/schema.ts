/** Input and output of allies.count. */
import * as z from "zod";
import { AllyCounts } from "../../../model/results/allies.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  rule: z.string().optional().meta({ description: "One rule for ally; by default all of them" }),
});

export const definition = define({
  summary: "Counts a state's allies on a date under each rule for ally, and how many more are unknown or dormant.",
  positional: ["state"],
  input,
  relations: true,
  output: AllyCounts,
  collects: { counts: "whole", "counts.count": "ties", "counts.states": "ties" },
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "America's treaty allies in 1960", input: { state: "USA", date: "1960-12-31", rule: "treaty-ally" } },
  ],
});

export type Input = z.output<typeof definition.input>;
