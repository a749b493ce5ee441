/** The directed network of ties on a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { answer } from "./envelope.ts";

export const NetworkAnswer = answer("network", {
  date: DaySchema,
  rule: z.string().meta({ description: "The rule for ally; the type of tie where no rule is given" }),
  type: ObligationType.nullable().meta({ description: "The type that was asked for; null: every type that the rule reads" }),
  states: z.array(
    z.strictObject({
      id: StateId,
      name: z.string(),
      system: z
        .enum(["yes", "gw", "no"])
        .meta({ description: "no: outside the lists of the state system, such as a state that few recognise" }),
      cow: z.number().nullable(),
      gw: z.number().nullable(),
    }),
  ),
  edges: z.array(z.strictObject({ from: StateId, to: StateId, instruments: z.array(InstrumentId) })),
  instruments: z
    .array(
      z.strictObject({
        id: InstrumentId,
        title: z.string().meta({ description: "The full title" }),
        short: z.string().meta({ description: "The name by which it is known" }),
        types: z.array(ObligationType).meta({ description: "Of its ties that are counted here" }),
        owing: z.array(StateId),
        owed: z.array(StateId),
      }),
    )
    .meta({ description: "The instruments under which the edges run, by id" }),
  components: z
    .array(z.array(StateId))
    .meta({ description: "States joined by edges, whichever way they run; the largest first, then by key" }),
});
export type NetworkAnswer = z.infer<typeof NetworkAnswer>;
