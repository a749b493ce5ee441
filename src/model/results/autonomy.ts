/** The autonomy of a state: counts of what its commitments cost and bring, each with its records. There is no score. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { StateId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { Cell } from "./comparison.ts";
import { answer, NamedState } from "./envelope.ts";

export const AutonomyLine = z.strictObject({
  id: z.string(),
  groupId: z.string().meta({ description: "The group by a name that no language changes" }),
  group: Sentence,
  label: Sentence,
  unit: z.string(),
  meaning: Sentence,
  cell: Cell,
});
export type AutonomyLine = z.infer<typeof AutonomyLine>;

const Amount = z.strictObject({ state: StateId, value: z.number(), date: z.string(), basis: z.string(), ref: Ref });
export type Amount = z.infer<typeof Amount>;

/**
 * The figures of one named yardstick: the state's own, the sum for those obliged to help it, and each rival's. Each is the newest
 * up to the day.
 */
export const HelpFigure = z.strictObject({
  measure: z.string(),
  unit: z.string(),
  own: Amount.nullable().meta({ description: "null: not known by the day" }),
  helpers: z.strictObject({
    total: z.number().nullable().meta({ description: "null: none known, shares cannot be added, or the bases differ" }),
    known: z.number().int(),
    of: z.number().int(),
  }),
  rivals: z.array(Amount),
  notKnown: z.array(StateId).meta({ description: "Rivals without a figure by the day" }),
});
export type HelpFigure = z.infer<typeof HelpFigure>;

const Curve = z.strictObject({
  count: z.number().int().nullable().meta({ description: "null: the ledger has no records for that day" }),
  notKnown: z.number().int(),
  states: z.array(StateId),
});

export const AutonomyPoint = z.strictObject({
  date: DaySchema,
  forces: Curve.meta({ description: "Foreign garrisons, leases with troops, occupations and guards on its soil: records" }),
  rights: Curve.meta({ description: "Foreign rights without forces on its soil: records" }),
  granted: Curve.meta({ description: "States to which it has granted facilities by agreement" }),
  abroad: Curve.meta({ description: "States that have granted it facilities" }),
  sites: z.number().int().nullable().meta({ description: "Known sites of its own abroad" }),
});
export type AutonomyPoint = z.infer<typeof AutonomyPoint>;

const Covered = z.strictObject({ curve: z.string(), from: z.string().nullable(), until: z.string().nullable(), says: Sentence });
export type Covered = z.infer<typeof Covered>;

export const AutonomySeries = z.strictObject({
  from: DaySchema,
  until: DaySchema,
  step: z.number().int().meta({ description: "Years from one point to the next" }),
  points: z.array(AutonomyPoint),
  coverage: z.array(Covered),
});
export type AutonomySeries = z.infer<typeof AutonomySeries>;

const Part = z.strictObject({ count: z.number().int(), share: z.number().nullable().meta({ description: "0 to 1; null if n is 0" }) });

/** The share of pacts with a duty of defence that also provide for command, intelligence or facilities: the usual case. */
export const BaseRate = z.strictObject({
  definition: Sentence,
  n: z.number().int().meta({ description: "Instruments with a binding obligation of defence" }),
  nArticle: z.number().int().meta({ description: "Of these, coded article by article" }),
  rows: z.array(
    z.strictObject({
      carries: Sentence,
      inText: Part,
      inTextArticle: Part.meta({ description: "Among those coded article by article" }),
      beside: Part.meta({ description: "In the same text, or in another between two of its parties while both ran" }),
    }),
  ),
});
export type BaseRate = z.infer<typeof BaseRate>;

export const Autonomy = answer("autonomy", {
  date: DaySchema,
  state: NamedState,
  sentence: Sentence,
  lines: z.array(AutonomyLine),
  help: z.array(HelpFigure),
  series: AutonomySeries.nullable(),
  baseRate: BaseRate,
});
export type Autonomy = z.infer<typeof Autonomy>;
