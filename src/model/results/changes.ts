/** Changes between two days: of instruments, their members, directed ties, and the states themselves. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType, Standing } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";

const date = z.string().nullable().meta({ description: "null: the day is not known" });
const why = Sentence.nullable().meta({ description: "Why it is not settled; null where nothing is open" });
const title = z.string().meta({ description: "The full title" });
const short = z.string().meta({ description: "The name by which the instrument is known" });

export const ChangedInstrument = z.strictObject({
  change: z.enum(["began", "ended", "became-dormant"]),
  date,
  instrument: InstrumentId,
  title,
  short,
  kind: z.string(),
  types: z.array(ObligationType),
  act: z.string().nullable().meta({ description: "The act that did it; null: the last states in it ceased to exist" }),
  states: z.array(StateId).meta({ description: "The states that it began to bind, or bound to its end" }),
  why,
  note: Sentence.nullable(),
  ref: Ref,
});
export type ChangedInstrument = z.infer<typeof ChangedInstrument>;

export const ChangedMember = z.strictObject({
  change: z.enum(["joined", "left", "designated", "revoked", "changed", "opened", "closed", "suspended", "resumed"]),
  date,
  instrument: InstrumentId,
  title,
  short,
  types: z.array(ObligationType),
  act: z.string().nullable().meta({ description: "The act that did it; null: the state itself ceased to exist" }),
  states: z.array(StateId),
  toward: z.array(StateId).nullable().meta({ description: "suspended, resumed: only toward these" }),
  standing: Standing.nullable(),
  tier: z.string().nullable(),
  site: z.string().nullable(),
  scope: z.string().nullable().meta({ description: "The part that it reached, where not membership: command, participation" }),
  why,
  note: z.string().nullable(),
  ref: Ref,
});
export type ChangedMember = z.infer<typeof ChangedMember>;

export const TieChange = z.enum(["gained", "lost", "passed", "not-known", "dormant"]).meta({
  description:
    "gained: in force on the last day and not on the first; lost: the other way; passed: began and ended in between; not-known: on one of the days it is not known whether; dormant: a pact that nobody ended and nobody used",
});
export type TieChange = z.infer<typeof TieChange>;

/** Ties of one type and grade that a state came to owe or ceased to owe under one instrument, on one day. */
export const ChangedTies = z.strictObject({
  change: TieChange,
  type: ObligationType,
  grade: Grade,
  instrument: InstrumentId,
  title,
  short,
  articles: z.array(z.string()),
  owedBy: StateId,
  owedTo: z.array(StateId),
  date,
  how: Sentence.meta({ description: "began, ended, suspended, resumed; for the unsettled, how it stood on each day" }),
});
export type ChangedTies = z.infer<typeof ChangedTies>;

export const TieCounts = z.strictObject({
  type: ObligationType,
  grade: Grade,
  gained: z.number().int(),
  lost: z.number().int(),
  passed: z.number().int(),
  notKnown: z.number().int(),
  dormant: z.number().int(),
});
export type TieCounts = z.infer<typeof TieCounts>;

export const ChangedState = z.strictObject({
  change: z.enum(["began", "ended", "renamed"]),
  date,
  state: StateId,
  name: z.string().meta({ description: "Its name at that time; renamed: the new one" }),
  before: z.string().nullable().meta({ description: "renamed: the name on the first day" }),
  others: z.array(StateId).meta({ description: "began: its predecessors; ended: its successors" }),
  why,
  ref: Ref,
});
export type ChangedState = z.infer<typeof ChangedState>;

const lists = { instruments: z.array(ChangedInstrument), members: z.array(ChangedMember), states: z.array(ChangedState) };

export const NetworkChanges = answer("network-changes", {
  from: DaySchema,
  to: DaySchema,
  state: NamedState.nullable(),
  type: ObligationType.nullable(),
  rule: z.string().nullable(),
  sentence: Sentence,
  ...lists,
  counts: z.array(TieCounts).meta({ description: "Directed ties by type and grade: one for each instrument, owing and owed state" }),
  ties: z.array(ChangedTies),
  notKnown: z.strictObject(lists).meta({ description: "Changes that may have fallen between the two days" }),
  dormant: z.array(ChangedInstrument).meta({ description: "Changes of pacts that nobody ended and nobody used" }),
});
export type NetworkChanges = z.infer<typeof NetworkChanges>;
