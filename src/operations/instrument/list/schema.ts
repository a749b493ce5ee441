/** Input and output of instrument.list. */
import * as z from "zod";
import { InstrumentList } from "../../../model/results/instrumentList.ts";
import { ObligationType } from "../../../model/vocabularySchemas.ts";
import { dateInput, stateInput } from "../../fields.ts";
import { define } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only instruments that bind this state, or favour it, on the day" }),
  type: ObligationType.optional().meta({ description: "Only instruments with an obligation of this type" }),
  date: dateInput,
  scope: z
    .enum(["day", "ever"])
    .default("day")
    .meta({ description: "day: those that bind on the day, or may; ever: also those that had ended and those still to come" }),
});

export const definition = define({
  summary: "Lists instruments in force on a day, by state and type; dormant ones and those not known stand apart; ended ones on request.",
  needs: ["core", "law"],
  input,
  output: InstrumentList,
  examples: [
    { title: "What promises China's defence or help", input: { state: "CHN", type: "defence" } },
    { title: "Every defence pact of 1914", input: { type: "defence", date: "1914-06-28" } },
  ],
});

export type Input = z.output<typeof definition.input>;
