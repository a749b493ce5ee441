/** Input and output of allies.series. */
import * as z from "zod";
import { AllySeries, PACT_SIZES } from "../../../model/results/allySeries.ts";
import { periodInput, yesOrNo } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  states: z.string().default("USA,RUS,CHN,GBR,FRA").meta({
    description:
      "Up to twelve states, separated by commas, or a class of states by its id, such as great-power; by default the permanent members of the Security Council",
  }),
  rule: z.string().default("owes-defence").meta({ description: "The rule that decides who counts as an ally" }),
  pacts: z.enum(PACT_SIZES).default("all").meta({ description: "two-party: only pacts that never tied more than two states" }),
  ...periodInput,
  world: yesOrNo.meta({ description: "Adds the median and the ninetieth percentile of all states" }),
});

export const definition = define({
  summary: "Counts the allies of several states under one rule on 1 July of each year, and names the pacts that moved each count.",
  needs: ["core", "law"], // a clause's area says whether it is limited to the sea
  positional: ["states"],
  input,
  output: AllySeries,
  collects: { states: "whole", points: "whole", moves: "ties", "moves.by": "ties", world: "whole" },
  examples: [
    {
      title: "Treaty allies of every great power since 1816, beside all states",
      input: { states: "great-power", rule: "treaty-ally", from: "1816-01-01", world: true },
    },
    { title: "To how many states the great powers owed defence since 1900", input: { from: "1900-01-01" } },
    {
      title: "Two-party pacts of Germany and France, 1871 to 1914",
      input: { states: "DEU,FRA", from: "1871-02-01", until: "1914-07-01", pacts: "two-party" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
