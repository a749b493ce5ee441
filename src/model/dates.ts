/** Days and partial dates in files and requests. */
import * as z from "zod";
import { isDay } from "../time/day.ts";
import { spanOf } from "../time/span.ts";

export const DaySchema = z
  .string()
  .refine(isDay, { error: "a day is YYYY-MM-DD and stands in the calendar" })
  .meta({ description: "A day, YYYY-MM-DD" });

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a range `A/B` of those. */
export const PartialDate = z
  .string()
  .refine((text) => spanOf(text) !== null, { error: "a date is YYYY, YYYY-MM, YYYY-MM-DD, or a range A/B of those" })
  .meta({ description: "YYYY[-MM[-DD]], or a range A/B: some day between" });
export type PartialDate = z.infer<typeof PartialDate>;

/** null: looked for and not found. */
export const DateOrUnknown = PartialDate.nullable();

/** A date as answers print it. */
export const AnswerDate = z.string().meta({ description: "YYYY[-MM[-DD]], or unknown" });
