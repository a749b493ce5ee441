/** The criteria for mediators tested as a ranking of all states, on later years than those on which the ranking was chosen. */
import * as z from "zod";
import { StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { answer } from "./envelope.ts";
import { CriterionId, Met } from "./mediators.ts";

export const RankingId = z.enum(["rule", "baseline", "no-treaties", "treaties", "practice", "power"]).meta({
  description:
    "Sums of traits: rule: power, nearness, earlier mediations, ties with both, a body with both; baseline: power and nearness; no-treaties: the rule without ties and bodies; treaties: these two alone; practice: earlier mediations alone; power: power alone",
});
export type RankingId = z.infer<typeof RankingId>;

const PartId = z
  .enum(["chosen-on", "held-out"])
  .meta({ description: "chosen-on: the years on which the ranking was chosen; held-out: later ones" });

const count = z.number().int();
const Place = z.strictObject({
  rank: z.number().meta({ description: "From the top, 1 for the first; the middle among equals" }),
  found: z.number().meta({ description: "1: among the first ten; between 0 and 1: among equals that straddle the tenth place" }),
});
const Places = z.strictObject(Object.fromEntries(RankingId.options.map((id) => [id, Place])) as Record<RankingId, typeof Place>);

const Compared = z
  .strictObject({
    both: count,
    ruleOnly: count,
    baselineOnly: count,
    neither: count,
    chance: z.number().meta({ description: "Exact two-sided sign test on the attempts that only one of the two finds" }),
    verdict: z
      .enum(["better", "no-difference", "worse"])
      .meta({ description: "At .05; no-difference: none that so few attempts can show" }),
  })
  .meta({ description: "The rule against the baseline, attempt by attempt" });

const Part = z.strictObject({
  id: PartId,
  from: z.string().nullable(),
  through: z.string().nullable(),
  disputes: count,
  attempts: count.meta({ description: "Mediators, each once in each dispute: the denominator of every count of found" }),
  mediators: count.meta({ description: "Different states among them" }),
  chance: z.number().meta({ description: "Found by ten states drawn at random, on average" }),
  rankings: z.array(z.strictObject({ id: RankingId, found: z.number(), medianRank: z.number().nullable() })),
  compared: Compared,
  without: z
    .strictObject({ state: StateId, attempts: count, rule: z.number(), baseline: z.number() })
    .nullable()
    .meta({ description: "The attempts by others than the most frequent mediator" }),
});

const Marks = z.strictObject({ met: count, "not-met": count, "not-known": count });

const Attempt = z.strictObject({
  part: PartId,
  date: z.string(),
  state: StateId,
  a: z.array(StateId),
  b: z.array(StateId),
  outcome: z.string(),
  candidates: count.meta({ description: "States that were ranked" }),
  bound: Met.meta({ description: "Whether it was bound to fight for a side" }),
  relations: Met.meta({ description: "Whether it had relations with both" }),
  places: Places,
});

/** The tables of the answer. */
export const VALIDATION_PARTS = ["attempts", "rankings", "criteria"] as const;

const Copy = z.strictObject({ dataset: z.string(), version: z.string(), lastYear: count }).nullable();

export const MediatorValidation = answer("mediator-validation", {
  first: count.meta({ description: "States that a ranking names" }),
  chosenThrough: z.string().meta({ description: "The last day of the years on which the ranking was chosen" }),
  part: z.enum(VALIDATION_PARTS).meta({ description: "The rows that --csv prints" }),
  sentence: Sentence,
  byWhat: Sentence.nullable().meta({ description: "What the parts of the rule find by themselves" }),
  power: Copy.meta({ description: "The user's copy that gives capabilities; null: the list of great powers stands for power" }),
  contiguity: Copy.meta({ description: "The user's copy that gives contiguity; null: the land borders that the ledger files" }),
  rankings: z.array(z.strictObject({ id: RankingId, meaning: Sentence })),
  parts: z.array(Part),
  criteria: z.array(z.strictObject({ id: CriterionId, meaning: Sentence })),
  columns: z
    .array(z.strictObject({ id: CriterionId, mediators: Marks, others: Marks }))
    .meta({ description: "Marks of the mediators and of all other states in the same disputes: the base rate of each criterion" }),
  attempts: z.array(Attempt),
  leftOut: z.array(z.strictObject({ why: Sentence, count })),
});
export type MediatorValidation = z.infer<typeof MediatorValidation>;
