/** The hits of a search over the ledger's names. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { StateId } from "../ids.ts";
import { QUESTION_KINDS } from "../searchQuestions.ts";
import { Sentence } from "../sentence.ts";
import { CONTINENTS } from "../vocabulary.ts";
import { answer } from "./envelope.ts";

export const HitKind = z.enum(["state", "instrument", "place", "term"]);

/** The kind of name by which an item was found. */
export const NameKind = z.enum([
  "name",
  "former name",
  "other name",
  "adjective",
  "capital",
  "organ",
  "short name",
  "common name",
  "title",
  "key",
  "number",
  "claimant's name",
  "topic",
]);

/** The kind of match between a hit and the typed text, in the order of the list. */
export const Fit = z.enum(["exact", "whole", "begins", "words", "spread", "inside"]);

export const Hit = z.strictObject({
  kind: HitKind,
  id: z.string(),
  name: z.string().meta({ description: "Of a state: its name on the day" }),
  detail: Sentence.meta({ description: "What tells it from others: years, kind" }),
  state: StateId.nullable().meta({ description: "Of a place: who administers it on the day; null where none or several do" }),
  matched: z.string().meta({ description: "The name that fits" }),
  as: NameKind,
  fit: Fit,
});
export type Hit = z.infer<typeof Hit>;

/** A question that the typed words ask, with what it names. */
export const Question = z.strictObject({
  kind: z.enum(QUESTION_KINDS),
  states: z.array(StateId).meta({
    description:
      "The states in the order of the question; who-defends: the attacker first, if there is one, and last the state whose part is asked for",
  }),
  instrument: z.string().nullable(),
  place: z.string().nullable(),
  region: z.enum(CONTINENTS).nullable(),
  date: z
    .string()
    .nullable()
    .meta({ description: "A day of the year that the words name, on which the pact or the promises ran; null: none" }),
  sentence: z.string().nullable().meta({ description: "is-ally, must-defend, is-member: the sentence that claims.check answers" }),
  says: Sentence,
});
export type Question = z.infer<typeof Question>;

export const SearchAnswer = answer("search", {
  date: DaySchema,
  namesOn: DaySchema.meta({ description: "The day on which the states in the questions bear their names" }),
  text: z.string(),
  questions: z.array(Question).meta({ description: "The question in the typed words, if they ask one" }),
  hits: z.array(Hit),
  found: z.number().int().meta({ description: "All that fit; `hits` holds the first of them" }),
  readAs: z
    .array(z.strictObject({ typed: z.string(), as: z.array(z.string()) }))
    .meta({ description: "Words that nothing has, and the words next to them that were taken" }),
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
