/** The duties of two states to each other over time: one row for each direction of each instrument. */
import * as z from "zod";
import { AnswerDate, DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { InstrumentKind } from "../instruments.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";

export const TieSpan = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  kind: InstrumentKind,
  owedBy: StateId,
  owedTo: StateId,
  types: z.array(ObligationType).meta({ description: "Of what it owed, the strongest first" }),
  binding: z.array(ObligationType).meta({ description: "Of these, the types of which an obligation is binding" }),
  articles: z.array(z.string()),
  since: AnswerDate.nullable().meta({ description: "null: not known" }),
  until: AnswerDate.nullable().meta({ description: "null: not ended as far as verified; unknown: ended on a day that is not settled" }),
  settled: AnswerDate.nullable().meta({ description: "The first day on which it certainly ran; null: no beginning is known" }),
  earliest: z.string().meta({ description: "The first day on which it may have run, for drawing" }),
  latest: AnswerDate.nullable(),
  dormant: z.boolean().meta({ description: "No end found, never used, nobody ended it" }),
});
export type TieSpan = z.infer<typeof TieSpan>;

export const TieHistory = answer("tie-history", {
  from: DaySchema,
  until: DaySchema,
  a: NamedState,
  b: NamedState,
  spans: z.array(TieSpan).meta({ description: "By the first day on which they may have run, then by instrument and bearer" }),
});
export type TieHistory = z.infer<typeof TieHistory>;
