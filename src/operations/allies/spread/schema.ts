/** Input and output of allies.spread. */
import * as z from "zod";
import { AllySpread, PACT_SIZES } from "../../../model/results/allySeries.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  rule: z.string().default("treaty-ally").meta({ description: "The rule that decides who counts as an ally" }),
  pacts: z.enum(PACT_SIZES).default("all").meta({ description: "two-party: only pacts that never tied more than two states" }),
});

export const definition = define({
  summary:
    "Counts the allies of every member of the state system on a date under one rule, with the median and the number of states that have at most one.",
  input,
  output: AllySpread,
  collects: { states: "whole", "states.count": "ties" },
  examples: [
    { title: "Treaty allies of every state on the verified date", input: {} },
    { title: "States with a two-party pact of defence in 1914", input: { date: "1914-07-01", pacts: "two-party" } },
  ],
});

export type Input = z.output<typeof definition.input>;
