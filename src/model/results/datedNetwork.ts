/** The directed network over a range of days: who owed what to whom, and from when to when. */
import * as z from "zod";
import { AnswerDate, DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { answer } from "./envelope.ts";

/** Days of the range, both included. */
const Spell = z.strictObject({ from: DaySchema, until: DaySchema });

export const DATE_MARKS = ["day", "partial", "disputed", "unknown", "running"] as const;
const DateMark = z.enum(DATE_MARKS).meta({
  description:
    "day: known to the day; partial: a month, a year or a range; disputed: sources give other dates too; unknown: looked for and not found; running: not ended as far as verified",
});
export type DateMark = z.infer<typeof DateMark>;

export const DatedNetwork = answer("dated-network", {
  from: DaySchema,
  to: DaySchema,
  rule: z.string().meta({ description: "The rule for ally; the type of tie where no rule is given" }),
  type: ObligationType.nullable().meta({ description: "The type that was asked for; null: every type that the rule reads" }),
  states: z.array(
    z.strictObject({
      id: StateId,
      name: z.string().meta({ description: "The name on the last day of the range on which it existed" }),
      cow: z.number().nullable().meta({ description: "The Correlates of War number of that day" }),
      gw: z.number().nullable().meta({ description: "The Gleditsch-Ward number of that day" }),
      spells: z.array(Spell).meta({ description: "The days of the range on which it existed" }),
    }),
  ),
  ties: z
    .array(
      z.strictObject({
        owedBy: StateId,
        owedTo: StateId,
        type: ObligationType,
        grade: Grade,
        instrument: InstrumentId,
        articles: z.array(z.string()),
        since: AnswerDate.nullable().meta({ description: "null: looked for and not found" }),
        sinceMark: DateMark,
        until: AnswerDate.nullable().meta({ description: "null: not ended as far as verified" }),
        untilMark: DateMark,
        certain: z.boolean().meta({ description: "Whether it ran for certain on some day of the range" }),
        disputed: z.boolean().meta({ description: "Whether it would not hold under a reading that somebody takes" }),
        spells: z.array(Spell).meta({ description: "The days of the range on which it ran or may have run; suspensions are left out" }),
      }),
    )
    .meta({
      description: "One for each ordered pair of states, instrument, type and pair of dates; by the two states, then the instrument",
    }),
  instruments: z.array(z.strictObject({ id: InstrumentId, title: z.string(), short: z.string() })),
});
export type DatedNetwork = z.infer<typeof DatedNetwork>;
