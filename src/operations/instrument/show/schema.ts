/** Input and output of instrument.show. */
import * as z from "zod";
import { InstrumentAnswer } from "../../../model/results/instrument.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({ id: z.string().min(1).meta({ description: "The instrument's id, short name or alias" }), date: dateInput });

export const definition = define({
  summary:
    "Shows an instrument whole: a sentence, its acts, members over time, each clause as it is read, readings, disputes, related texts and sources.",
  needs: ["core", "law", "sources"],
  positional: ["id"],
  input,
  output: InstrumentAnswer,
  examples: [{ title: "China and North Korea, 1961", input: { id: "china-dprk-1961" } }],
});

export type Input = z.output<typeof definition.input>;
