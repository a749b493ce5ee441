/** Input and output of network.during. */
import * as z from "zod";
import { DatedNetwork } from "../../../model/results/datedNetwork.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  from: z.string().min(1).meta({ description: "The first day, YYYY-MM-DD" }),
  to: z.string().optional().meta({ description: "The last day; by default the date through which the ledger was verified" }),
  type: ObligationType.optional().meta({ description: "Only ties of this type; defence if no rule is given either" }),
  rule: z.string().optional().meta({ description: "Only ties that this rule for ally counts, by its types and grades" }),
  uncertain: z
    .enum(["left-out", "listed"])
    .default("left-out")
    .meta({ description: "listed: also ties that may not have run on any day of the range, marked as not certain" }),
});

export const definition = define({
  summary:
    "Gives the directed network over a range of days: each tie with its dates, how well these are known, and the days on which it ran.",
  positional: ["from", "to"],
  input,
  relations: true,
  output: DatedNetwork,
  collects: { states: "whole", ties: "ties", instruments: "ties" },
  examples: [
    { title: "Pledges of defence in the July crisis", input: { from: "1914-06-28", to: "1914-08-12" } },
    { title: "Neutrality between the wars", input: { from: "1919-01-01", to: "1939-08-31", type: "neutrality", uncertain: "listed" } },
  ],
});

export type Input = z.output<typeof definition.input>;
