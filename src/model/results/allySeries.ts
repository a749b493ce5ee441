/** The numbers of allies of several states over time, and of all states on one day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { InstrumentId, RuleId, StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { Doubted } from "./allies.ts";
import { answer, NamedState } from "./envelope.ts";

export const PACT_SIZES = ["all", "two-party"] as const;
const PactSize = z.enum(PACT_SIZES).meta({ description: "two-party: only pacts that never tied more than two states" });

const Range = {
  count: z.number().int().nullable().meta({ description: "null: the state did not exist on that day" }),
  least: z.number().int().nullable().meta({ description: "The number without those that count only by promises in doubt" }),
  most: z.number().int().nullable().meta({ description: "The number with those that would count by another reading of a disputed date" }),
  ...Doubted,
  notKnown: z.number().int().meta({ description: "States that would count in addition if a date were known or a pact not dormant" }),
};

const Move = z.strictObject({
  state: StateId,
  after: DaySchema.meta({ description: "The day of the point before" }),
  date: DaySchema,
  count: z.number().int(),
  added: z.array(StateId),
  removed: z.array(StateId),
  by: z.array(
    z.strictObject({
      change: z.enum(["began", "ended"]),
      instrument: InstrumentId,
      short: z.string(),
      date: z.string().nullable().meta({ description: "The earliest date on which it began or ended for these states" }),
      states: z.array(StateId),
      atSea: z.boolean().meta({ description: "Whether every duty behind it is limited by its text to attacks at sea" }),
    }),
  ),
});

export const AllySeries = answer("ally-series", {
  rule: RuleId,
  title: Sentence,
  meaning: Sentence,
  pacts: PactSize,
  from: DaySchema,
  until: DaySchema,
  states: z.array(NamedState),
  points: z.array(
    z.strictObject({ date: DaySchema, counts: z.array(z.strictObject(Range)).meta({ description: "In the order of states" }) }),
  ),
  moves: z.array(Move).meta({ description: "Each change from one point to the next, by date" }),
  world: z
    .array(
      z.strictObject({
        date: DaySchema,
        states: z.number().int().meta({ description: "Members of the state system on that day" }),
        median: z.number().int(),
        ninth: z.number().int().meta({ description: "The ninetieth percentile" }),
      }),
    )
    .nullable()
    .meta({ description: "The counts of all states, if requested" }),
});
export type AllySeries = z.infer<typeof AllySeries>;

export const AllySpread = answer("ally-spread", {
  date: DaySchema,
  rule: RuleId,
  title: Sentence,
  meaning: Sentence,
  pacts: PactSize,
  states: z.array(NamedState.extend({ count: z.number().int(), notKnown: z.number().int() })),
  summary: z.strictObject({
    states: z.number().int().meta({ description: "Members of the state system on that day" }),
    none: z.number().int().meta({ description: "States without any" }),
    atMostOne: z.number().int(),
    atMostOneAtLeast: z.number().int().meta({ description: "States with at most one even if every unknown or dormant tie counted" }),
    median: z.number().int(),
    ninth: z.number().int().meta({ description: "The ninetieth percentile" }),
  }),
});
export type AllySpread = z.infer<typeof AllySpread>;
