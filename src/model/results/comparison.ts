/** States side by side: lines of counts, each with the records behind it. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { Grade } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { HeldReading, InForce } from "./ties.ts";

/** A record behind a number, as the evidence drawer shows it. */
export const Evidence = z.strictObject({
  states: z.array(StateId),
  label: Sentence,
  instrument: InstrumentId.nullable(),
  title: z.string().meta({ description: "The full title of an instrument, or of the record" }),
  short: z.string().meta({ description: "The name by which an instrument is known; of a record, its title" }),
  article: z.string().nullable(),
  type: z.string(),
  grade: Grade.nullable(),
  since: z.string().nullable(),
  byConduct: z.boolean().meta({ description: "since is no entry into force, which was not found: by that day the parties acted under it" }),
  until: z.string().nullable(),
  inForce: InForce,
  nominal: z.boolean().meta({ description: "In force, and kept alive by nobody: its organisation dissolved, or disowned" }),
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  translated: z.boolean(),
  refs: z.array(Ref),
  note: Sentence.nullable(),
  readings: z.array(HeldReading),
});
export type Evidence = z.infer<typeof Evidence>;

export const Cell = z.strictObject({
  count: z.number().int().nullable().meta({ description: "null: not known" }),
  asPrinted: Sentence.nullable().meta({ description: "A published figure in the words of its source, with its year" }),
  notKnown: z.number().int(),
  dormant: z.number().int(),
  states: z.array(StateId),
  evidence: z.array(Evidence),
  doubtful: z.array(Evidence).meta({ description: "The records behind notKnown and dormant" }),
});
export type Cell = z.infer<typeof Cell>;

export const CompareLine = z.strictObject({
  id: z.string(),
  groupId: z.string().meta({ description: "The group by a name that no language changes" }),
  group: Sentence,
  label: Sentence,
  unit: z.string(),
  meaning: Sentence,
  cells: z.array(Cell),
});
export type CompareLine = z.infer<typeof CompareLine>;

export const Comparison = answer("comparison", {
  date: DaySchema,
  states: z.array(NamedState),
  sentence: Sentence,
  lines: z.array(CompareLine),
  named: z
    .array(z.strictObject({ state: StateId, line: z.string(), says: Sentence }))
    .meta({ description: "The states or the pacts behind the numbers that a reader asks for first" }),
});
export type Comparison = z.infer<typeof Comparison>;
