/** Input and output of network.blocs. */
import * as z from "zod";
import { LARGEST_BLOC } from "../../../model/measures.ts";
import { NetworkBlocs } from "../../../model/results/measures.ts";
import { dateInput } from "../../fields.ts";
import { selectionInput } from "../../measure/fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  ...selectionInput,
  largestPact: z.coerce
    .number()
    .int()
    .min(2)
    .default(LARGEST_BLOC)
    .meta({ description: "Leaves out instruments that tie more states than this: a pact of a whole continent is no bloc" }),
  runs: z.coerce.number().int().min(1).max(1000).default(100).meta({ description: "Seeded runs, of which the best is shown" }),
  seed: z.coerce.number().int().min(0).default(1).meta({ description: "The seed of the first run" }),
});

export const definition = define({
  summary: "Divides the states of a date into blocs of ties, by seeded runs, and says how often the runs agree.",
  input,
  relations: true,
  output: NetworkBlocs,
  collects: { blocs: "whole", leftOut: "ties" },
  examples: [
    { title: "Blocs today", input: {} },
    { title: "Blocs of 1914, by any obligation", input: { date: "1914-06-28", rule: "any-pact-obligation" } },
  ],
});

export type Input = z.output<typeof definition.input>;
