/** Input and output of instrument.show. */
import * as z from "zod";
import { InstrumentAnswer } from "../../../model/results/instrument.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  id: z.string().min(1).meta({ description: "The instrument: its id, short name or another name" }),
  date: dateInput,
});

export const definition = define({
  summary:
    "Shows everything about one instrument: a summary sentence, acts, members over time, clauses, disputed readings, related texts and sources.",
  needs: ["core", "law", "sources"],
  positional: ["id"],
  input,
  output: InstrumentAnswer,
  collects: {
    "instrument.acts": "acts",
    "instrument.obligations": "obligations",
    "instrument.obligations.versions": "clauses",
    members: "members",
    signatories: "members",
    spans: "members",
    clauses: "obligations",
    "clauses.versions": "clauses",
    "clauses.versions.slots": "clauses",
  },
  examples: [{ title: "China and North Korea, 1961", input: { id: "china-dprk-1961" } }],
});

export type Input = z.output<typeof definition.input>;
