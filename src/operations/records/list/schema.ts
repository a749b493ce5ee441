/** Input and output of records.list. */
import * as z from "zod";
import { CollectionSchema, RecordList } from "../../../model/results/recordList.ts";
import { stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  collection: CollectionSchema.meta({ description: "Which collection of records" }),
  state: stateInput.optional().meta({ description: "Only rows that name this state" }),
  instrument: z.string().optional().meta({ description: "Only rows that name this instrument by its id: events, tests" }),
  from: z.string().optional().meta({ description: "Only rows that touch this day or a later one, YYYY-MM-DD" }),
  until: z.string().optional().meta({ description: "Only rows that touch this day or an earlier one, YYYY-MM-DD" }),
  kind: z
    .string()
    .optional()
    .meta({ description: "Only rows whose kind holds these words: what is counted, a speech, a garrison, a measure" }),
});

export const definition = define({
  summary: "Lists dated facts that bind nobody: relations, rivalries, mediations, positions, counts, yardsticks, soil, events, command.",
  needs: ["core", "figures", "records"],
  positional: ["collection"],
  input,
  output: RecordList,
  examples: [
    { title: "What China has said of alliances since 2014", input: { collection: "positions", state: "CHN", from: "2014-01-01" } },
    { title: "Published counts of American bases", input: { collection: "counts", state: "USA", kind: "bases-abroad" } },
  ],
});

export type Input = z.output<typeof definition.input>;
