/** Allies: counted, listed, and as a ladder of definitions. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { RuleId, StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { Evidence } from "./comparison.ts";
import { answer, NamedState } from "./envelope.ts";
import { TieRow } from "./ties.ts";

/** States whose count is in doubt. */
export const Doubted = {
  disputed: z.array(StateId).meta({ description: "Counted, but only by promises that another reading of their words or dates undoes" }),
  nominal: z.array(StateId).meta({ description: "Counted, but only by promises that nobody has kept alive, or else by disputed ones" }),
  otherwise: z.array(StateId).meta({ description: "Not counted, but would be by another reading of a disputed beginning or end" }),
};

const RuleCount = z.strictObject({
  rule: RuleId,
  title: Sentence,
  count: z.number().int().nullable().meta({ description: "null: it reads data that was not given" }),
  least: z.number().int().nullable().meta({ description: "The number without those that count only by promises in doubt" }),
  most: z.number().int().nullable().meta({ description: "The number with those that would count by another reading of a disputed date" }),
  states: z.array(StateId),
  ...Doubted,
  notKnown: z.array(StateId),
  dormant: z.array(StateId),
  reads: z.enum(["ledger", "atop"]),
  asOf: DaySchema,
});
export const AllyCounts = answer("ally-counts", { date: DaySchema, state: NamedState, counts: z.array(RuleCount) });
export type AllyCounts = z.infer<typeof AllyCounts>;

export const AllyList = answer("allies", {
  date: DaySchema,
  state: NamedState,
  rule: RuleId,
  title: Sentence,
  meaning: Sentence,
  least: z.number().int().meta({ description: "The number of allies without those that count only by promises in doubt" }),
  most: z.number().int().meta({ description: "The number with those that would count by another reading of a disputed date" }),
  allies: z.array(
    z.strictObject({
      state: StateId,
      name: z.string(),
      disputed: z.boolean().meta({ description: "Whether it counts only by promises that another reading of their words or dates undoes" }),
      nominal: z.boolean().meta({ description: "Whether it counts only by promises that nobody has kept alive, or else by disputed ones" }),
      ties: z.array(TieRow),
    }),
  ),
  otherwise: Doubted.otherwise,
  notKnown: z.array(StateId),
  dormant: z.array(StateId),
  evidence: z.array(Evidence).meta({ description: "The records behind the number; a promise that runs both ways is one record" }),
  doubtful: z.array(Evidence).meta({ description: "The records behind notKnown and dormant" }),
});
export type AllyList = z.infer<typeof AllyList>;

export const Ladder = answer("ladder", {
  date: DaySchema,
  state: NamedState,
  steps: z.array(
    RuleCount.extend({
      meaning: Sentence,
      change: Sentence,
      predicate: Sentence.meta({ description: "The state's sentence by this rule, up to the number of states" }),
      needs: Sentence.nullable().meta({ description: "The data that this step needs and was not given" }),
      added: z.array(StateId),
      removed: z.array(StateId),
    }),
  ),
});
export type Ladder = z.infer<typeof Ladder>;
