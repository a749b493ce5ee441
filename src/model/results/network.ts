/** The directed network of a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { answer } from "./envelope.ts";

export const NetworkAnswer = answer("network", {
  date: DaySchema,
  rule: z.string(),
  states: z.array(z.strictObject({ id: StateId, name: z.string(), cow: z.number().nullable(), gw: z.number().nullable() })),
  edges: z.array(z.strictObject({ from: StateId, to: StateId, instruments: z.array(InstrumentId) })),
});
export type NetworkAnswer = z.infer<typeof NetworkAnswer>;
