/** Weighed explanations: each with its cases, their fit, the two worst fits, and what cannot be decided. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { Expected } from "../explanations.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { answer } from "./envelope.ts";
import { InForce } from "./ties.ts";

/** The sentence in a `because`, identified; absent if there is none. */
const reasonFields = { code: phraseFields.code.optional(), args: phraseFields.args.optional() };

/** A value that may be known only as a range; null: not known at all. */
export const Reading = z.strictObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  said: Sentence,
  because: Sentence.nullable().meta({ description: "The reason why it is not known" }),
  ...reasonFields,
  records: z.array(Sentence),
  instruments: z.array(InstrumentId).meta({ description: "Of the records, the instruments" }),
  refs: z.array(Ref),
});
export type Reading = z.infer<typeof Reading>;

export const MeasureNote = z.strictObject({ id: z.string(), meaning: Sentence, unit: Sentence, reference: Sentence });
export const OutcomeNote = MeasureNote.extend({ few: Sentence, several: Sentence }).meta({
  description: "few, several: the two outcomes in words",
});

const Fit = z.enum(["fits", "does-not-fit", "cannot-be-told"]);

export const WeighedCase = z.strictObject({
  label: Sentence,
  isWorst: z.boolean().meta({ description: "One of the two that fit worst" }),
  state: StateId,
  other: StateId.nullable(),
  from: DaySchema,
  until: DaySchema,
  condition: Reading,
  present: InForce.meta({ description: "Whether the condition holds" }),
  outcome: Reading,
  few: InForce,
  expected: Expected.nullable(),
  fit: Fit,
  because: Sentence.nullable(),
  ...reasonFields,
  otherLines: z
    .array(z.strictObject({ atMost: z.number(), fit: Fit }))
    .meta({ description: "The same case with the line for few at half and at double; empty where few is zero" }),
  margin: z
    .number()
    .nullable()
    .meta({ description: "How far the outcome lies on the expected side of the threshold; below zero on the other" }),
  sentence: Sentence,
  rival: z.strictObject({ expected: Expected.nullable(), sentence: Sentence }),
});
export type WeighedCase = z.infer<typeof WeighedCase>;

export const Permutation = z.strictObject({
  difference: z.number().meta({ description: "Share with few where the condition holds, less the share where it does not" }),
  low: z.number(),
  high: z.number().meta({ description: "Between low and high lie 95 of 100 differences that shuffled conditions make" }),
  middle: z.number().meta({
    description: "The mean of those differences: off nought where groups of states that are exchanged among themselves differ in both",
  }),
  smallest: z.number().meta({
    description: "The smallest difference on the side that the explanation expects which this record could have told from chance",
  }),
  clusters: z.number().int(),
  draws: z.number().int(),
  seed: z.number().int(),
});
export type Permutation = z.infer<typeof Permutation>;

export const WeighedTest = z.strictObject({
  id: z.string(),
  unit: z.string(),
  population: Sentence,
  comparison: z.string(),
  expectation: Sentence.meta({ description: "What it expects of each case or, of pairs, of the shares on the two sides of the condition" }),
  ofShares: z.boolean().meta({ description: "Whether it expects something of the shares only: then no single case fits or does not" }),
  condition: MeasureNote.extend({ atLeast: z.number() }),
  outcome: OutcomeNote.extend({ atMost: z.number() }),
  threshold: z.string(),
  cases: z
    .array(WeighedCase)
    .meta({ description: "Sorted by state; where all explanations are asked for at once, long lists hold the two that fit worst" }),
  tally: z.strictObject({ fits: z.number().int(), doesNotFit: z.number().int(), cannotBeTold: z.number().int() }),
  cells: z.array(z.strictObject({ present: z.boolean(), few: z.number().int(), several: z.number().int() })),
  otherThresholds: z.array(z.strictObject({ atMost: z.number(), fits: z.number().int(), doesNotFit: z.number().int() })),
  comparable: z.boolean().meta({ description: "Whether enough cases can be judged on each side of the condition to compare them" }),
  contrast: Sentence.meta({ description: "The share with few on each side of the condition, or the reason why they are not compared" }),
  permutation: Permutation.nullable().meta({ description: "null under 30 cases that can be told, or where one cell is empty" }),
  worst: z.array(Sentence).meta({ description: "Labels of the two cases that fit worst, the worst first" }),
  equallyBad: z.number().int().meta({ description: "How many further cases are as bad as the second of them" }),
  coverage: Sentence,
});
export type WeighedTest = z.infer<typeof WeighedTest>;

const EvidenceSaid = z.strictObject({ says: z.string(), cite: z.string().nullable(), ref: Ref.nullable() });

export const WeighedExplanation = z.strictObject({
  id: z.string(),
  title: z.string(),
  writtenOn: z.string(),
  mechanism: z.string(),
  wouldSee: z.string(),
  against: z.string(),
  expects: z.strictObject({ present: Expected, absent: Expected }),
  rival: z.strictObject({ explanation: z.string(), title: z.string(), where: z.string(), expects: Expected, says: z.string() }),
  scholarship: z.array(z.strictObject({ says: z.string(), cite: z.string(), ref: Ref })),
  evidence: z
    .strictObject({ for: z.array(EvidenceSaid), against: z.array(EvidenceSaid) })
    .meta({ description: "Evidence outside the tests, written down with its sources" }),
  inShort: z
    .strictObject({ for: z.string(), against: z.string(), cannot: z.string() })
    .meta({ description: "One plain line for it, one against it, and one on what these data cannot test" }),
  untested: z.string().nullable().meta({ description: "The reason why it has no test; null if it has one" }),
  tests: z.array(WeighedTest),
  revised: z.array(z.strictObject({ on: z.string(), what: z.string(), why: z.string() })),
  cannotTell: z.string(),
});
export type WeighedExplanation = z.infer<typeof WeighedExplanation>;

export const WeighedExplanations = answer("explanations", {
  date: DaySchema,
  verdict: Sentence,
  worstMeasure: Sentence,
  explanations: z.array(WeighedExplanation),
});
export type WeighedExplanations = z.infer<typeof WeighedExplanations>;
