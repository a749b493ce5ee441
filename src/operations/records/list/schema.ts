/** Input and output of records.list. */
import * as z from "zod";
import { CollectionSchema, RecordList } from "../../../model/results/recordList.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  collection: CollectionSchema.meta({ description: "The collection of records" }),
  state: stateInput.optional().meta({ description: "Only rows that name this state" }),
  instrument: z.string().optional().meta({ description: "Only rows that name this instrument, by its id (events, tests)" }),
  from: z.string().optional().meta({ description: "Only rows that reach to this day or later, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "Only rows that begin on this day or earlier, YYYY-MM-DD" }),
  on: z.string().optional().meta({
    description:
      "Only rows that held on this day, YYYY-MM-DD, or may have; a row without an end and a start (a statement) if it was made by then",
  }),
  kind: z.string().optional().meta({ description: "Only rows whose kind contains these words, for example bases-abroad or garrison" }),
});

export const definition = define({
  summary:
    "Lists dated facts that bind nobody: relations, rivalries, mediations, positions, counts, yardsticks, forces abroad, events, lines of command.",
  needs: ["core", "figures", "records"],
  positional: ["collection"],
  input,
  output: RecordList,
  collects: { rows: "records" },
  examples: [
    { title: "China's statements on alliances since 2014", input: { collection: "positions", state: "CHN", from: "2014-01-01" } },
    { title: "The rivalries that ran on the last day of 1975", input: { collection: "rivalries", on: "1975-12-31" } },
    { title: "Published counts of American bases", input: { collection: "counts", state: "USA", kind: "bases-abroad" } },
  ],
});

export type Input = z.output<typeof definition.input>;
