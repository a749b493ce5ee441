/** Input and output of instrument.list. */
import * as z from "zod";
import { InstrumentList } from "../../../model/results/instrumentList.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only instruments that bind this state on the date, or are in its favour" }),
  type: ObligationType.optional().meta({ description: "Only instruments with an obligation of this type" }),
  date: dateInput,
  scope: z
    .enum(["day", "ever"])
    .default("day")
    .meta({ description: "day: instruments in force on the date, or possibly so; ever: also earlier and later ones" }),
});

export const definition = define({
  summary: "Lists the instruments in force on a date, by state and type; dormant and unknown ones separately, ended ones on request.",
  needs: ["core", "law"],
  input,
  output: InstrumentList,
  collects: { instruments: "ties", unknown: "ties", dormant: "ties", ended: "ties", later: "ties" },
  examples: [
    { title: "Instruments that promise China defence, or that bind it to defend", input: { state: "CHN", type: "defence" } },
    { title: "Every defence pact of 1914", input: { type: "defence", date: "1914-06-28" } },
  ],
});

export type Input = z.output<typeof definition.input>;
