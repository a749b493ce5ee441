/** Near misses: what the ledger has that comes closest to a sentence that fails, computed from the claim's own parts. */
import * as z from "zod";
import { AnswerDate } from "../dates.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { Instrument } from "../instruments.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType, Standing } from "../vocabularySchemas.ts";

const says = { says: Sentence };
const since = AnswerDate.nullable().meta({ description: "null: not known" });
const until = AnswerDate.nullable().meta({
  description: "null: not ended as far as verified; unknown: ended on a day that is not settled",
});
const signed = AnswerDate.nullable().meta({ description: "The day of signature, as far as it is on record" });

export const NearTie = z.strictObject({
  kind: z.literal("tie"),
  differs: z.enum(["direction", "grade", "dormant", "type", "date"]).meta({
    description:
      "The one part that differs from the claim: who owes it, how firmly, that it is dormant, what is promised, or when. Everything else is as claimed",
  }),
  instrument: InstrumentId,
  signed,
  article: z.string(),
  text: Instrument.shape.text.meta({ description: "Whether its text is published, known from quotations, or unpublished" }),
  type: ObligationType,
  grade: Grade,
  owedBy: StateId,
  owedTo: StateId,
  mutual: z.boolean().meta({ description: "The same is owed in the other direction" }),
  since,
  until,
  ...says,
});

export const NearMembership = z.strictObject({
  kind: z.literal("membership"),
  differs: z.enum(["standing", "date"]),
  instrument: InstrumentId,
  state: StateId,
  standing: Standing,
  since,
  until,
  ...says,
});

export const NearAct = z.strictObject({
  kind: z.literal("act"),
  differs: z.literal("date"),
  instrument: InstrumentId,
  act: z.string(),
  dates: z.array(z.string()).min(1).meta({ description: "The dates on record, the first of them" }),
  ...says,
});

export const NearLife = z.strictObject({
  kind: z.literal("life"),
  differs: z.literal("date"),
  instrument: InstrumentId,
  since,
  until,
  ...says,
});

export const NearMiss = z.discriminatedUnion("kind", [NearTie, NearMembership, NearAct, NearLife]);
export type NearMiss = z.infer<typeof NearMiss>;
