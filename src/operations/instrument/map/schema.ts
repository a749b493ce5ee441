/** Input and output of instrument.map. */
import * as z from "zod";
import { InstrumentMap } from "../../../model/results/instrumentMap.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { dateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  date: dateInput,
  type: ObligationType.default("defence").meta({ description: "The type of tie" }),
});

export const definition = define({
  summary: "Lists the ties of one type on a date by instrument, as the map draws them: who owes, who is owed, and the exceptions.",
  input,
  relations: true,
  output: InstrumentMap,
  examples: [
    { title: "Pacts of defence on the verified date", input: { type: "defence" } },
    { title: "Pacts of neutrality in June 1914", input: { type: "neutrality", date: "1914-06-28" } },
  ],
});

export type Input = z.output<typeof definition.input>;
