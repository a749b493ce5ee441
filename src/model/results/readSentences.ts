/** The reading of plain sentences: the claim that each was read as, alternatives, or the reason why it was not read. */
import * as z from "zod";
import { InstrumentId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { CLAIM_VERDICTS } from "../vocabulary.ts";
import { NearMiss } from "./nearMiss.ts";
import { Hit } from "./search.ts";

/** Reasons why a sentence was not read. */
export const UnreadCode = z.enum([
  "long",
  "question",
  "script",
  "nothing-named",
  "unknown-name",
  "time",
  "early",
  "vague",
  "either",
  "not-counted",
  "policy",
  "forecast",
  "past-undated",
  "ambiguous",
  "not-then",
  "not-together",
  "itself",
  "which-treaty",
  "whom",
  "no-article",
  "many",
  "word",
  "short",
  "form",
]);
export type UnreadCode = z.infer<typeof UnreadCode>;

export const SentenceReading = z.strictObject({
  claim: z.string().meta({ description: "The id of the claim, among the texts of this answer" }),
  as: z.string().meta({ description: "The sentence as it was read" }),
  takes: z
    .array(z.strictObject({ word: z.string(), means: Sentence }))
    .meta({ description: "Words that leave a choice, and the definition taken" }),
  yaml: z.string().meta({ description: "The claim as a text of its own, to be changed and checked" }),
});
export type SentenceReading = z.infer<typeof SentenceReading>;

/** The answer to one sentence in two lines, to be quoted. */
export const QuotedAnswer = z.strictObject({
  answer: Sentence.meta({ description: "The verdict in a sentence, with the near miss or the ground that decides it" }),
  source: z
    .strictObject({
      instrument: InstrumentId.nullable(),
      article: z.string().nullable(),
      cite: z
        .string()
        .nullable()
        .meta({ description: "The source of its text or of the record: a treaty series, a law, an official site" }),
      url: z.string().nullable(),
      says: Sentence.meta({ description: "The same as one line" }),
    })
    .nullable()
    .meta({ description: "The primary source; null: the verdict rests on no single record" }),
});
export type QuotedAnswer = z.infer<typeof QuotedAnswer>;

export const ReadSentence = z.strictObject({
  line: z.int(),
  said: z.string(),
  readings: z.array(SentenceReading).meta({ description: "The one that was taken first; empty: not read" }),
  parts: z
    .array(z.strictObject({ claim: z.string(), as: z.string() }))
    .meta({ description: "If it asserts several things: the claim of each; all have to hold" }),
  cut: z
    .array(z.strictObject({ words: z.string(), from: z.int(), to: z.int() }))
    .meta({ description: "Phrases of circumstance that were left out so that the rest could be read; they are not checked" }),
  verdict: z
    .strictObject({ verdict: z.enum(CLAIM_VERDICTS), says: Sentence })
    .nullable()
    .meta({ description: "The verdict on the reading that was taken, and the records that decide it; null: not read" }),
  near: z.array(NearMiss).meta({
    description:
      "If the sentence fails: what comes closest in the ledger, differing in one part only, the closest first; empty: nothing that differs in one part",
  }),
  quote: QuotedAnswer.nullable().meta({ description: "Two lines to quote; null: not read" }),
  unread: z
    .strictObject({
      code: UnreadCode,
      about: z.array(z.string()),
      says: Sentence,
      stop: z.strictObject({ word: z.string().nullable(), from: z.int(), to: z.int() }).nullable().meta({
        description:
          "The word that stopped the form that got furthest, and its place in the sentence; word null: the sentence ends too early",
      }),
      words: z.array(z.string()).meta({ description: "The words of it that were not understood, in their order" }),
      tries: z.array(z.string()).meta({ description: "Sentences near to it that can be read: a part of it, or one with its names" }),
    })
    .nullable(),
  names: z
    .array(
      Hit.pick({ id: true, name: true, detail: true, state: true }).extend({
        kind: z.enum(["state", "instrument", "place"]),
        said: z.array(z.string()),
      }),
    )
    .meta({ description: "States, instruments and places that it names, as it writes them" }),
});
export type ReadSentence = z.infer<typeof ReadSentence>;

export const ReadSentences = z.strictObject({
  sentences: z.array(ReadSentence),
  left: z.int().meta({ description: "Sentences past the most that are read at a time" }),
});
export type ReadSentences = z.infer<typeof ReadSentences>;
