/** One instrument in full: its file, and how the file is read. */
import * as z from "zod";
import { ActKind } from "../acts.ts";
import { AnswerDate, DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, ObligationId, StateId } from "../ids.ts";
import { Instrument } from "../instruments.ts";
import { Sentence } from "../sentence.ts";
import { SLOT_NAMES, SOURCE_CLASSES } from "../vocabulary.ts";
import { Grade, ObligationType, Standing } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { DateReading, Member } from "./members.ts";
import { InForce } from "./ties.ts";

const Slot = z.strictObject({
  slot: z.enum(SLOT_NAMES),
  words: z.array(Sentence).meta({ description: "Any one of an area or an exception, each of the conditions; else one" }),
  terms: z
    .array(z.string())
    .meta({ description: "The coded word behind each, where it is one: armed-attack, included, request; else empty" }),
  rests: z.enum(["said", "default", "not-coded"]).meta({
    description: "said: the clause has it; default: the clause is silent; not-coded: only a summary was read, so silence says nothing",
  }),
  since: AnswerDate.nullable().meta({ description: "The version that set it, where it was not the first" }),
  ref: Ref,
});
export type Slot = z.infer<typeof Slot>;

/** One coded article in words. */
export const ClauseReading = z.strictObject({
  obligation: ObligationId,
  article: z.string(),
  type: ObligationType,
  grade: Grade,
  by: Sentence,
  toward: Sentence,
  about: Sentence.nullable(),
  versions: z.array(
    z.strictObject({
      from: z.string().nullable().meta({ description: "null: as long as the parties are bound" }),
      until: AnswerDate.nullable(),
      runs: InForce.meta({ description: "Whether this is the text of the day" }),
      quote: z.string().nullable(),
      translated: z.boolean(),
      ref: Ref,
      slots: z.array(Slot).meta({ description: "Complete: a slot set by an earlier version stands until a later one replaces it" }),
    }),
  ),
});
export type ClauseReading = z.infer<typeof ClauseReading>;

/** One state's period in an instrument. */
export const MemberSpan = z.strictObject({
  state: StateId,
  name: z.string(),
  standing: Standing,
  tier: z.string().nullable(),
  site: z.string().nullable(),
  since: AnswerDate.nullable().meta({ description: "null: looked for and not found" }),
  until: AnswerDate.nullable().meta({ description: "null: not ended as far as verified; unknown: on a day that is not settled" }),
  earliest: z.string().meta({ description: "The first day on which it may have run, for drawing" }),
  settled: AnswerDate.nullable().meta({ description: "The first day on which it certainly ran; null: never" }),
  latest: AnswerDate.nullable(),
  begun: ActKind,
  ended: z.union([ActKind, z.literal("state-ended")]).nullable(),
  notes: z.array(z.string()),
  refs: z.array(Ref),
  otherDates: z.array(DateReading),
  suspensions: z.array(
    z.strictObject({
      from: z.string(),
      until: AnswerDate.nullable(),
      scope: z.string(),
      by: z.array(StateId),
      toward: z.array(StateId).meta({ description: "Empty: of the body as a whole" }),
      note: z.string().nullable(),
    }),
  ),
});
export type MemberSpan = z.infer<typeof MemberSpan>;

export const Related = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  how: z.enum(["replaces", "replaced-by", "same-parties", "cited", "same-time"]),
  date: z.string().nullable().meta({ description: "Its first dated act" }),
  note: z.string().nullable(),
  shared: z.number().int().nullable().meta({ description: "How many states both bound at the same time; null for the other ways" }),
});
export type Related = z.infer<typeof Related>;

export const InstrumentAnswer = answer("instrument", {
  date: DaySchema,
  instrument: Instrument,
  inForce: InForce,
  dormant: z.boolean(),
  sentence: Sentence,
  rests: Sentence.meta({ description: "The evidence on which the reading rests" }),
  members: z.array(Member),
  signatories: z.array(NamedState).meta({ description: "States that signed and were never bound, as far as is known" }),
  clauses: z.array(ClauseReading),
  spans: z.array(MemberSpan).meta({ description: "All states that were ever in it, by the first day" }),
  namesOn: DaySchema.meta({
    description: "The day whose names of states are used: of an instrument that is over, the first on which it bound",
  }),
  related: z.array(Related),
  relatedMore: z
    .number()
    .int()
    .meta({ description: "Further instruments that shared two or more parties with it at the same time, and are not listed" }),
  sources: z
    .array(
      z.strictObject({ id: z.string(), cite: z.string(), kind: z.string(), url: z.string().nullable(), class: z.enum(SOURCE_CLASSES) }),
    )
    .meta({ description: "Treaty series first, then official sites, collections of texts, literature and press; blogs last" }),
  facts: z
    .strictObject({ all: z.int(), opened: z.int(), text: z.int() })
    .meta({ description: "Its facts; those whose source somebody opened; and those of which the words themselves were seen" }),
});
export type InstrumentAnswer = z.infer<typeof InstrumentAnswer>;
