/** One instrument whole. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Instrument } from "../instruments.ts";
import { answer } from "./envelope.ts";
import { Member } from "./members.ts";
import { InForce } from "./ties.ts";

export const InstrumentAnswer = answer("instrument", {
  date: DaySchema,
  instrument: Instrument,
  inForce: InForce,
  dormant: z.boolean(),
  members: z.array(Member),
  sources: z.array(z.strictObject({ id: z.string(), cite: z.string(), kind: z.string(), url: z.string().nullable() })),
});
export type InstrumentAnswer = z.infer<typeof InstrumentAnswer>;
