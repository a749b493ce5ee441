/** Members of an instrument on a day. */
import * as z from "zod";
import { AnswerDate, DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { Standing } from "../vocabularySchemas.ts";
import { answer } from "./envelope.ts";
import { InForce } from "./ties.ts";

/** A rival date of a beginning or an end. */
export const DateReading = z.strictObject({
  of: z.enum(["beginning", "end"]),
  date: z.string().nullable(),
  says: z.string(),
  heldBy: z.array(z.string()),
});
export type DateReading = z.infer<typeof DateReading>;

export const Member = z.strictObject({
  state: StateId,
  name: z.string(),
  standing: Standing,
  tier: z.string().nullable(),
  site: z.string().nullable(),
  since: AnswerDate.nullable(),
  byConduct: z.boolean().meta({ description: "since is no entry into force, which was not found: by that day the parties acted under it" }),
  until: AnswerDate.nullable(),
  inForce: InForce,
  note: z.string().nullable(),
  readings: z.array(DateReading).meta({ description: "Other dates of its beginning and end, and who holds them" }),
  ref: Ref,
});
export type Member = z.infer<typeof Member>;
export const Members = answer("members", {
  date: DaySchema,
  instrument: InstrumentId,
  title: z.string(),
  short: z.string(),
  members: z.array(Member),
  former: z.array(Member),
});
export type Members = z.infer<typeof Members>;
