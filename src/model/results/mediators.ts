/** States that could speak to both sides of a quarrel, by separate criteria that are never combined into one number. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { StateId } from "../ids.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { CRITERIA } from "../vocabulary.ts";
import { answer, NamedState } from "./envelope.ts";

export const CriterionId = z.enum(CRITERIA).meta({
  description:
    "relations: diplomatic relations with both; unbound: bound to fight for neither; ties: ties with both, apart from texts that bind all three; mediated: has spoken between these or for either before; body: sits with both in a body; neighbour: has a land border with a side; power: was a great power",
});
export type CriterionId = z.infer<typeof CriterionId>;

export const Met = z.enum(["met", "not-met", "not-known"]);
export type Met = z.infer<typeof Met>;

const Criterion = z.strictObject({
  id: CriterionId,
  result: Met,
  because: z.array(Sentence).meta({ description: "The evidence: dates of relations, instruments, mediations" }),
  refs: z.array(Ref),
});
export type Criterion = z.infer<typeof Criterion>;

export const Candidate = z.strictObject({
  state: StateId,
  name: z.string(),
  listed: z
    .boolean()
    .meta({ description: "With ties to both or a body with both; whether it is bound to a side is a criterion of its own" }),
  criteria: z.array(Criterion).meta({ description: "Always the seven, in one order" }),
});
export type Candidate = z.infer<typeof Candidate>;

const Explained = z.strictObject({ id: CriterionId, meaning: Sentence });

const Miss = z.strictObject({
  date: z.string(),
  state: StateId,
  a: z.array(StateId),
  b: z.array(StateId),
  outcome: z.string(),
  because: Sentence,
  ...phraseFields,
});

/** The criteria tested against the record: how many actual mediators did they list the day before? */
export const MediationCheck = z.strictObject({
  from: z.string().nullable(),
  records: z.number().int().meta({ description: "Mediations on record" }),
  leftOut: z.array(z.strictObject({ why: Sentence, count: z.number().int() })),
  mediators: z.number().int().meta({ description: "Mediators between two states that are checked, one for each mediation" }),
  listed: z.number().int(),
  byCriterion: z.array(z.strictObject({ id: CriterionId, met: z.number().int(), notMet: z.number().int(), notKnown: z.number().int() })),
  listedOfAll: z
    .number()
    .nullable()
    .meta({ description: "Mean share of all other states that the same rule listed, 0 to 1: a rule that lists all states misses none" }),
  missed: z.array(Miss),
});
export type MediationCheck = z.infer<typeof MediationCheck>;

const Record = z.strictObject({
  date: z.string(),
  mediators: z.array(StateId),
  role: z.string(),
  outcome: z.string(),
  ref: Ref,
});

export const MediatorList = answer("mediators", {
  date: DaySchema,
  a: NamedState,
  b: NamedState,
  sentence: Sentence,
  criteria: z.array(Explained),
  candidates: z.array(Candidate).meta({ description: "By how many criteria are met, then by name; the order is no rank" }),
  record: z.array(Record).meta({ description: "Mediations between these two on record, up to the day" }),
  check: MediationCheck.nullable(),
});
export type MediatorList = z.infer<typeof MediatorList>;

export const MediatorReach = answer("mediator-reach", {
  date: DaySchema,
  state: NamedState,
  sentence: Sentence,
  criteria: z.array(Explained),
  pairs: z.array(
    z.strictObject({
      a: NamedState,
      b: NamedState,
      issue: z.string(),
      runs: z.union([z.literal(true), z.literal("unknown")]),
      listed: z.boolean(),
      criteria: z.array(Criterion),
    }),
  ),
  check: MediationCheck.nullable(),
});
export type MediatorReach = z.infer<typeof MediatorReach>;
