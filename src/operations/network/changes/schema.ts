/** Input and output of network.changes. */
import * as z from "zod";
import { NetworkChanges } from "../../../model/results/changes.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  from: z.string().optional().meta({ description: "The first day, YYYY-MM-DD; five years before the last if left out" }),
  to: z.string().optional().meta({ description: "The last day; the ledger's verified date if left out" }),
  state: stateInput.optional().meta({ description: "Only what this state owes, is owed, or takes part in" }),
  type: ObligationType.optional().meta({ description: "Only instruments and ties of this type" }),
  rule: z.string().optional().meta({ description: "A rule for ally, in place of the type: its types and grades" }),
  ties: z.enum(["listed", "left-out"]).default("listed").meta({ description: "left-out: only pacts, members and states" }),
});

export const definition = define({
  summary: "Tells what changed between two days: pacts that began and ended, who joined and left, ties gained and lost, states.",
  positional: ["from", "to"],
  input,
  relations: true,
  output: NetworkChanges,
  examples: [
    { title: "The end of the cold war", input: { from: "1989-01-01", to: "1992-01-01" } },
    { title: "The First World War", input: { from: "1914-06-28", to: "1919-06-28" } },
    { title: "Since 2021", input: { from: "2021-01-01", to: "2026-06-30" } },
    { title: "China's first years as a People's Republic", input: { from: "1949-10-01", to: "1964-10-16", state: "CHN" } },
  ],
});

export type Input = z.output<typeof definition.input>;
