/** One state on a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { answer, NamedState } from "./envelope.ts";
import { Tie } from "./ties.ts";

export const StateAnswer = answer("state", {
  date: DaySchema,
  state: NamedState,
  exists: z.boolean(),
  standing: z.string().nullable(),
  seat: z.strictObject({ city: z.string(), lat: z.number(), lon: z.number() }).nullable(),
  codes: z.strictObject({ cow: z.number().nullable(), gw: z.number().nullable() }),
  periods: z.array(
    z.strictObject({
      name: z.string(),
      from: z.string(),
      until: z.string().nullable(),
      system: z.string(),
      cow: z.number().nullable(),
      gw: z.number().nullable(),
    }),
  ),
  owes: z.array(Tie),
  owed: z.array(Tie),
});
export type StateAnswer = z.infer<typeof StateAnswer>;
