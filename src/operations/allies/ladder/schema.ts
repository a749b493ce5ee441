/** Input and output of allies.ladder. */
import * as z from "zod";
import { Ladder } from "../../../model/results/allies.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ state: stateInput, date: dateInput });

export const definition = define({
  summary:
    "Goes from the smallest count of a state's allies to the largest, one change of definition at a time, and names the states that each step adds.",
  positional: ["state"],
  input,
  relations: true,
  output: Ladder,
  collects: { steps: "whole", "steps.count": "ties", "steps.states": "ties" },
  examples: [
    { title: "China's ladder", input: { state: "CHN" } },
    { title: "America's ladder in 1955", input: { state: "USA", date: "1955-12-31" } },
  ],
});

export type Input = z.output<typeof definition.input>;
