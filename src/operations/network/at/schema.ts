/** Input and output of network.at. */
import * as z from "zod";
import { NetworkAnswer } from "../../../model/results/network.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  type: ObligationType.optional().meta({ description: "Only ties of this type; defence if no rule is given either" }),
  rule: z.string().optional().meta({ description: "Only ties that this rule for ally counts, by its types and grades" }),
});

export const definition = define({
  summary: "Gives the directed network of ties on a date: the states, and who owes whom under which instruments.",
  input,
  relations: true,
  output: NetworkAnswer,
  collects: { states: "whole", edges: "ties", instruments: "ties" },
  examples: [
    { title: "Who owed defence to whom in June 1914", input: { date: "1914-06-28", type: "defence" } },
    { title: "Consultation or more in 1936", input: { date: "1936-01-01", rule: "consultation-or-more" } },
    {
      title: "Of any pact obligation, the ties of neutrality in 1914",
      input: { date: "1914-06-28", rule: "any-pact-obligation", type: "neutrality" },
    },
  ],
});

export type Input = z.output<typeof definition.input>;
