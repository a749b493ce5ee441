/** The audience of a promise: who else holds the same one from the same state, how it was tested, and the rivals to which it exposes. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Checked, Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { TestOutcome } from "../records.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { InForce } from "./ties.ts";

const titles = {
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
};

const Holding = z.strictObject({ instrument: InstrumentId, ...titles, article: z.string() });

/** A state whose rival the promise could oblige its bearer to fight. */
const Exposed = z.strictObject({ state: StateId, of: z.array(StateId).meta({ description: "Whose rival it is" }), runs: InForce });

export const PromiseHeld = z.strictObject({
  owedBy: NamedState,
  article: z.string(),
  type: ObligationType,
  grade: Grade,
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  translated: z.boolean(),
  ref: Ref,
  same: z.array(StateId).meta({ description: "The states that hold this very article from it on the day" }),
  alike: z.array(z.strictObject({ state: StateId, by: z.array(Holding) })).meta({
    description: "The states that hold a promise of the same type and grade from it under another text; the words may differ",
  }),
  notKnown: z.array(StateId).meta({ description: "States that would be named if an entry into force were known" }),
  exposure: z.strictObject({
    covered: z.boolean().meta({ description: "False: the list of rivalries does not cover that day" }),
    rivals: z.array(Exposed),
  }),
});
export type PromiseHeld = z.infer<typeof PromiseHeld>;

export const TestRow = z.strictObject({
  case: z.string(),
  date: z.string(),
  by: z.array(StateId).meta({ description: "Empty: every party of the instruments" }),
  toward: z.array(StateId).meta({ description: "Empty: the other parties" }),
  instruments: z.array(InstrumentId),
  standing: z.enum(["this", "alike", "other"]).meta({
    description:
      "this: under this instrument; alike: under another with the same type and grade; other: the same state, another kind of promise or none",
  }),
  promise: z.string(),
  asked: z.string(),
  done: z.string(),
  outcome: TestOutcome,
  concepts: z.array(z.string()),
  view: z.string(),
  note: z.string().nullable(),
  checked: Checked,
  ref: Ref,
});
export type TestRow = z.infer<typeof TestRow>;

const Invocation = z.strictObject({ date: z.string().nullable(), by: z.array(StateId), note: z.string().nullable(), ref: Ref });
export type Invocation = z.infer<typeof Invocation>;

const Finding = z.strictObject({
  study: z.string(),
  population: z.string(),
  definition: z.string(),
  finding: z.string(),
  stance: z.enum(["holds", "doubts"]),
  note: z.string().nullable(),
  ref: Ref,
});
export type Finding = z.infer<typeof Finding>;

export const Audience = answer("audience", {
  date: DaySchema,
  instrument: InstrumentId,
  ...titles,
  sentence: Sentence,
  promises: z.array(PromiseHeld),
  invocations: z.array(Invocation).meta({ description: "Known uses and calls under the same articles, up to the day" }),
  tests: z.array(TestRow),
  entrapment: z.strictObject({
    happened: z.array(TestRow).meta({ description: "Tests of these states that scholars call entrapment or entanglement, agreed or not" }),
    inLedger: z.number().int().meta({ description: "Such tests of any state, up to the day" }),
    ofTests: z.number().int().meta({ description: "All tests on record, up to the day" }),
    findings: z.array(Finding).meta({ description: "Findings of studies, with those that doubt them" }),
  }),
});
export type Audience = z.infer<typeof Audience>;
