/** Measures: their definitions, their values on a day and over time, the blocs of a day, and the similarity of states. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId } from "../ids.ts";
import { DIRECTIONS, LEVELS, MEASURE_IDS, PAIR_MEASURES, SCALES, WEIGHTS } from "../measures.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";

export const MeasureId = z.enum(MEASURE_IDS).meta({ description: "The id of a measure" });

const Definition = z.strictObject({
  id: MeasureId,
  level: z.enum(LEVELS).meta({ description: "What it is a number about" }),
  title: Sentence,
  meaning: Sentence,
  caution: Sentence.nullable().meta({ description: "How it may mislead" }),
  unit: z.enum(["count", "share", "index", "years"]),
  range: z.tuple([z.number(), z.number().nullable()]).meta({ description: "The least and the highest value; null: no highest" }),
  formula: z.string(),
  references: z.array(z.string()),
});

export const MeasureList = answer("measures", { measures: z.array(Definition) });
export type MeasureList = z.infer<typeof MeasureList>;

const value = z.number().nullable();
const Values = {
  value: value.meta({ description: "From the ties that are known; null: not defined here" }),
  withUnknown: value.meta({ description: "If every tie counted whose dates are not known or whose pact is dormant" }),
};

const Reading = {
  rule: z.string().meta({ description: "The rule for ally that decides which ties count" }),
  type: ObligationType.nullable().meta({
    description: "The type of obligation that counts in place of the rule's; null: the rule's types",
  }),
  grade: Grade.nullable().meta({ description: "The grade that counts in place of the rule's; null: the rule's grades" }),
  largestPact: z.number().int().nullable().meta({ description: "Instruments that tie more states are left out; null: none" }),
};

/** The readings of a similarity measure. */
const Portfolio = {
  scale: z
    .enum(SCALES)
    .meta({ description: "binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence" }),
  direction: z.enum(DIRECTIONS).meta({ description: "Which pledges make a portfolio" }),
  weight: z.enum(WEIGHTS).meta({ description: "What a state weighs as one toward which pledges run" }),
};
const ofPair = z
  .strictObject(Portfolio)
  .nullable()
  .meta({ description: "How the portfolios of a pair are read; null: no measure of pairs" });

export const MeasureValues = answer("measure-values", {
  date: DaySchema,
  ...Reading,
  measure: Definition,
  portfolio: ofPair,
  states: z.number().int().meta({ description: "Members of the state system on that day" }),
  values: z
    .array(z.strictObject({ states: z.array(NamedState), ...Values }))
    .meta({ description: "Of each state, the highest first, then by key; of a pair or the system, one row" }),
});
export type MeasureValues = z.infer<typeof MeasureValues>;

export const MeasureSeries = answer("measure-series", {
  from: DaySchema,
  until: DaySchema,
  ...Reading,
  measure: Definition,
  portfolio: ofPair,
  series: z.array(z.array(NamedState)).meta({ description: "The states of each line: one, a pair, or none for the system" }),
  points: z.array(
    z.strictObject({
      date: DaySchema,
      values: z.array(z.strictObject(Values)).meta({ description: "In the order of series; null also where a state did not exist" }),
    }),
  ),
  world: z
    .array(
      z.strictObject({
        date: DaySchema,
        count: z.number().int().meta({ description: "States, or pairs of states, for which the measure is defined" }),
        low: z.number().meta({ description: "The tenth percentile" }),
        median: z.number(),
        high: z.number().meta({ description: "The ninetieth percentile" }),
      }),
    )
    .nullable()
    .meta({ description: "The values of all states or pairs, if requested" }),
});
export type MeasureSeries = z.infer<typeof MeasureSeries>;

export const NetworkBlocs = answer("network-blocs", {
  date: DaySchema,
  ...Reading,
  runs: z.number().int(),
  seed: z.number().int(),
  states: z.number().int().meta({ description: "Members of the state system on that day" }),
  modularity: value,
  blocs: z
    .array(
      z.strictObject({
        states: z.array(NamedState.extend({ stability: z.number() })),
        stability: z.number().meta({ description: "The mean share of the runs in which two of its states stand together" }),
      }),
    )
    .meta({ description: "Blocs of two or more states, the largest first, then by key" }),
  alone: z.number().int().meta({ description: "States in no bloc" }),
  leftOut: z.array(z.strictObject({ id: InstrumentId, short: z.string(), states: z.number().int() })),
});
export type NetworkBlocs = z.infer<typeof NetworkBlocs>;

const moves = z
  .strictObject({ s: value, pi: value, kappa: value, tauB: value })
  .meta({ description: "What the state adds to each value: the value less the value without it; null: either is not defined" });

export const Similarity = answer("similarity", {
  date: DaySchema,
  ...Reading,
  ...Portfolio,
  a: NamedState,
  b: NamedState,
  n: z.number().int().meta({ description: "States counted, both among them: members of the state system on that day that have a weight" }),
  leftOut: z.array(NamedState).meta({ description: "Members of the system without a weight in the user's copy" }),
  s: value,
  pi: value,
  kappa: value,
  tauB: value,
  withUnknown: z
    .strictObject({ s: value, pi: value, kappa: value, tauB: value })
    .nullable()
    .meta({ description: "The values if every uncertain tie counted; null: nothing is uncertain" }),
  table: z
    .array(z.array(z.number()))
    .meta({ description: "Row x, column y: states toward which A has level x and B has level y, or the sum of their weights" }),
  alike: z
    .array(NamedState.extend({ level: z.number().int(), moves }))
    .meta({ description: "States toward which both have the same level, above none" }),
  differ: z
    .array(NamedState.extend({ a: z.number().int(), b: z.number().int(), moves }))
    .meta({ description: "States toward which they differ: these lower the values" }),
  neither: z
    .strictObject({ count: z.number().int(), moves })
    .meta({ description: "The states toward which neither has a pledge, taken together" }),
});
export type Similarity = z.infer<typeof Similarity>;

export const SimilarityNearest = answer("similarity-nearest", {
  date: DaySchema,
  ...Reading,
  ...Portfolio,
  state: NamedState,
  by: z.enum(PAIR_MEASURES),
  n: z.number().int().meta({ description: "States counted: members of the state system on that day that have a weight" }),
  nearest: z
    .array(NamedState.extend({ s: value, pi: value, kappa: value, tauB: value }))
    .meta({ description: "The highest value first, then by key; states for which it is not defined are left out" }),
  undefinedFor: z.number().int().meta({ description: "States for which the measure is not defined" }),
});
export type SimilarityNearest = z.infer<typeof SimilarityNearest>;
