/** Instruments as rows. */
import * as z from "zod";
import { AnswerDate, DaySchema } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { InstrumentKind } from "../instruments.ts";
import { ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { InForce } from "./ties.ts";

const InstrumentRow = z.strictObject({
  id: InstrumentId,
  title: z.string(),
  short: z.string(),
  kind: InstrumentKind,
  types: z.array(ObligationType),
  signed: AnswerDate.nullable(),
  since: AnswerDate.nullable(),
  until: AnswerDate.nullable(),
  inForce: InForce,
  dormant: z.boolean(),
  members: z.number().int(),
  states: z
    .array(StateId)
    .meta({ description: "All states that were ever in it, with its keeper; of one that never bound anybody, its signatories" }),
  names: z
    .array(z.string())
    .meta({ description: "The same states under their names of the day; of an instrument that is over, of its time" }),
  continents: z.array(z.string()).meta({ description: "The continents of their homelands" }),
  depth: z.enum(["article", "summary"]),
});
export type InstrumentRow = z.infer<typeof InstrumentRow>;
export const InstrumentList = answer("instruments", {
  date: DaySchema,
  state: NamedState.nullable(),
  type: ObligationType.nullable(),
  instruments: z.array(InstrumentRow).meta({ description: "In force on the day" }),
  unknown: z.array(InstrumentRow).meta({ description: "Whose entry into force or end is not known" }),
  dormant: z.array(InstrumentRow),
  ended: z.array(InstrumentRow).meta({ description: "With scope ever: those that bind no longer" }),
  later: z.array(InstrumentRow).meta({ description: "With scope ever: those that do not bind yet" }),
});
export type InstrumentList = z.infer<typeof InstrumentList>;
