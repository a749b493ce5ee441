/** The states of a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { StateId } from "../ids.ts";
import { answer } from "./envelope.ts";

export const StateList = answer("states", {
  date: DaySchema,
  states: z.array(
    z.strictObject({
      id: StateId,
      name: z.string(),
      system: z.enum(["yes", "gw", "no"]),
      cow: z.number().nullable(),
      gw: z.number().nullable(),
      seat: z.strictObject({ city: z.string(), lat: z.number(), lon: z.number() }).nullable(),
    }),
  ),
});
export type StateList = z.infer<typeof StateList>;
