/** The law around a case: general treaties and measures of their organs. They decide no verdict. */
import * as z from "zod";
import { PartialDate } from "../dates.ts";
import { Checked, Ref } from "../evidence.ts";
import { StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { MEASURE_EFFECTS } from "../vocabulary.ts";
import { Grade } from "../vocabularySchemas.ts";

export const AroundRule = z.strictObject({
  id: z.string(),
  treaty: z.string(),
  title: z.string().meta({ description: "The treaty's full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  citation: z.string(),
  article: z.string(),
  says: z.string().meta({ description: "The rule in a sentence of the ledger's" }),
  words: z.string().meta({ description: "Its operative words, quoted" }),
  binds: z.array(StateId).meta({ description: "States of the case that were members on the day" }),
  outside: z.array(StateId).meta({ description: "States of the case that were not" }),
  unsettled: z.array(StateId).meta({ description: "States of the case whose membership on the day is not known or is disputed" }),
  forbids: z.enum(["yes", "open", "no"]).meta({
    description:
      "Whether it forbids the attack as the case puts it, between states that it binds. Whether force was justified is not asked",
  }),
  doubt: Sentence.nullable().meta({
    description: "It protects states, and whether the target was one is not settled: who holds what; null: no such doubt",
  }),
  doubtReference: Ref.nullable().meta({ description: "The record behind the doubt" }),
  grade: Grade,
  checked: Checked,
  reference: Ref,
});

export const AroundMeasure = z.strictObject({
  id: z.string(),
  title: z.string().meta({ description: "The organ, and the number or day of its act" }),
  symbol: z.string().nullable().meta({ description: "The document's symbol" }),
  about: z.array(StateId),
  with: z
    .array(StateId)
    .nullable()
    .meta({ description: "It bears on cases between one of `about` and one of these; null: on every case of `about`" }),
  from: PartialDate,
  until: z
    .union([PartialDate, z.literal("unknown")])
    .nullable()
    .meta({ description: "The last day that counts; null: no end" }),
  ended: z.string().nullable().meta({ description: "What ended it, or the dispute over its end" }),
  inForce: z
    .union([z.literal(true), z.literal("unknown")])
    .meta({ description: "unknown: whether it was in force on the day is not settled" }),
  grade: Grade.meta({ description: "binding: decided; permissive: authorised; principle: recommended or urged" }),
  does: z.array(z.enum(MEASURE_EFFECTS)),
  to: z.array(z.string()).meta({ description: "Those whom its demands address; empty: the record names none" }),
  effect: Sentence,
  says: z.string(),
  words: z.string().nullable(),
  checked: Checked,
  reference: Ref,
});

export const Around = z.strictObject({
  standing: z
    .array(z.strictObject({ treaty: z.string().nullable(), text: Sentence, ...phraseFields }))
    .meta({ description: "Whom of the case's states each general treaty bound, or that there was none" }),
  rules: z.array(AroundRule),
  measures: z.array(AroundMeasure).meta({ description: "Measures in force on the day, those on this very conflict first" }),
});
export type Around = z.infer<typeof Around>;
export type UnspokenAround = Unspoken<Around>;
