/** One source with everything that rests on it, or the index of sources. */
import * as z from "zod";
import { Checked, SourceKind } from "../evidence.ts";
import { SourceId } from "../ids.ts";
import { answer } from "./envelope.ts";

/** The kinds of owner that a fact can have. */
export const FactOf = z.enum([
  "instrument",
  "state",
  "place",
  "region",
  "class",
  "war",
  "general-treaty",
  "measure",
  "trigger",
  "record",
  "rule",
  "explanation",
  "term",
]);

export const Fact = z.strictObject({
  of: FactOf,
  id: z.string().meta({ description: "The instrument's, state's or place's id; of a record its collection" }),
  title: z.string().meta({ description: "The full title of an instrument; of anything else, its name" }),
  short: z.string().meta({ description: "The name by which an instrument is known; of anything else, the same as title" }),
  what: z.string().meta({ description: "Which fact: an act with its day, a clause with its article, a period, a row" }),
  at: z.string().nullable().meta({ description: "Where in the source" }),
  checked: Checked,
});
export type Fact = z.infer<typeof Fact>;

const SourceRow = z.strictObject({
  id: SourceId,
  cite: z.string(),
  kind: SourceKind,
  outlet: z.string().nullable(),
  url: z.string().nullable(),
  facts: z.number().int(),
});
export type SourceRow = z.infer<typeof SourceRow>;

export const SourceAnswer = answer("source", {
  source: SourceRow.extend({ author: z.string().nullable(), title: z.string().nullable(), date: z.string().nullable() })
    .nullable()
    .meta({ description: "null: none was named, and `index` lists them" }),
  facts: z.array(Fact),
  checked: z.strictObject({ text: z.number().int(), secondary: z.number().int(), unverified: z.number().int() }),
  kinds: z.array(z.strictObject({ kind: SourceKind, count: z.number().int(), facts: z.number().int() })),
  index: z.array(SourceRow),
});
export type SourceAnswer = z.infer<typeof SourceAnswer>;
