/** A state's instruments as spans, and the acts that made and ended them. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { ObligationType, Standing } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";

export const HistorySpan = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  kind: z.string(),
  types: z.array(ObligationType),
  binding: z.array(ObligationType).meta({ description: "Of these, the types of which an obligation is binding" }),
  with: z.array(StateId).meta({ description: "All states that it was ever bound with" }),
  standing: Standing,
  since: z.string().nullable(),
  until: z.string().nullable(),
  settled: z.string().nullable().meta({ description: "The first day on which it certainly ran; null: no beginning is known" }),
  earliest: z.string().meta({ description: "The first day on which it may have run, for drawing" }),
  latest: z.string().nullable(),
});
export type HistorySpan = z.infer<typeof HistorySpan>;
export const HistoryEvent = z.strictObject({
  date: z.string().nullable(),
  act: z.string(),
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
