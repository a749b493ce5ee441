/** Input and output of allies.list. */
import * as z from "zod";
import { AllyList } from "../../../model/results/allies.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput,
  date: dateInput,
  rule: z.string().default("treaty-ally").meta({ description: "The rule that decides who counts as an ally" }),
});

export const definition = define({
  summary: "Lists a state's allies on a date under one rule, with the articles that make them allies.",
  positional: ["state"],
  input,
  relations: true,
  output: AllyList,
  collects: { allies: "ties", "allies.ties": "ties", evidence: "ties" },
  examples: [{ title: "America's treaty allies", input: { state: "USA" } }],
});

export type Input = z.output<typeof definition.input>;
