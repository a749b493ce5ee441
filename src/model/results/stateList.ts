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
      territory: z
        .boolean()
        .meta({ description: "A territory of another state, listed because it takes part in treaties; no count of states has it" }),
      cow: z.number().nullable(),
      gw: z.number().nullable(),
      seat: z.strictObject({ city: z.string(), lat: z.number(), lon: z.number() }).nullable(),
    }),
  ),
});
export type StateList = z.infer<typeof StateList>;
