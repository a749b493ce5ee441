/** Input and output of network.changes. */
import * as z from "zod";
import { NetworkChanges } from "../../../model/results/changes.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  from: z.string().optional().meta({ description: "The first day, YYYY-MM-DD; by default five years before the last day" }),
  to: z.string().optional().meta({ description: "The last day; by default the date through which the ledger was verified" }),
  state: stateInput.optional().meta({ description: "Only changes that concern this state" }),
  type: ObligationType.optional().meta({ description: "Only instruments and ties of this type" }),
  rule: z.string().optional().meta({ description: "A rule for ally, used in place of the type: its types and grades of obligation" }),
  ties: z.enum(["listed", "left-out"]).default("listed").meta({ description: "left-out: only pacts, members and states, without ties" }),
});

export const definition = define({
  summary:
    "Lists the changes between two days: pacts that began and ended, states that joined and left, ties gained and lost, states that appeared and ceased to exist.",
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
