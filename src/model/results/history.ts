/** A state's instruments as spans, and the acts that made and ended them. */
import * as z from "zod";
import { ActKind } from "../acts.ts";
import { AnswerDate, DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { InstrumentKind } from "../instruments.ts";
import { ObligationType, Standing } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";

export const HistorySpan = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  kind: InstrumentKind,
  types: z.array(ObligationType),
  binding: z.array(ObligationType).meta({ description: "Of these, the types of which an obligation is binding" }),
  with: z.array(StateId).meta({ description: "All states that it was ever bound with" }),
  standing: Standing,
  since: AnswerDate.nullable(),
  until: AnswerDate.nullable(),
  begun: ActKind.nullable().meta({ description: "The act by which it began; null: a clause that took effect later" }),
  ended: z
    .union([ActKind, z.enum(["state-ended", "clause-ended"])])
    .nullable()
    .meta({ description: "Why it ended: an act, a state that ceased to exist, or a clause that ran out; null: it has not" }),
  settled: AnswerDate.nullable().meta({ description: "The first day on which it certainly ran; null: no beginning is known" }),
  earliest: z.string().meta({ description: "The first day on which it may have run, for drawing" }),
  latest: AnswerDate.nullable(),
});
export type HistorySpan = z.infer<typeof HistorySpan>;
export const HistoryEvent = z.strictObject({
  date: AnswerDate.nullable(),
  act: ActKind,
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  states: z.array(StateId),
  note: z.string().nullable(),
  ref: Ref,
});
export const History = answer("history", {
  state: NamedState,
  from: DaySchema,
  until: DaySchema,
  spans: z.array(HistorySpan),
  events: z.array(HistoryEvent),
});
export type History = z.infer<typeof History>;
