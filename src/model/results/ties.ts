/** Ties as answers print them: one row for each direction of each obligation. */
import * as z from "zod";
import { AnswerDate } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, ObligationId, StateId } from "../ids.ts";
import { LifeFact } from "../instruments.ts";
import { Sentence } from "../sentence.ts";
import { Grade, ObligationType, Standing } from "../vocabularySchemas.ts";

export const InForce = z.union([z.boolean(), z.literal("unknown")]).meta({
  description: "unknown: its entry into force was not found, or a date known only in part straddles the day",
});

/** A competing reading of a date or of the promise itself, and who holds it. */
export const HeldReading = z.strictObject({
  question: Sentence,
  says: Sentence,
  heldBy: z.array(z.string()),
  isDefault: z.boolean(),
  undoes: z.boolean().meta({ description: "Whether the promise may not hold at all under it" }),
});
export type HeldReading = z.infer<typeof HeldReading>;

/** The fact that made a pact nominal: in force in law, and kept alive by nobody since. */
export const Nominal = z.strictObject({
  fact: LifeFact.shape.fact,
  date: z.string(),
  by: z.array(StateId).meta({ description: "Empty: all parties" }),
  says: z.string().nullable(),
});
export type Nominal = z.infer<typeof Nominal>;

export const TieRow = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  obligation: ObligationId,
  type: ObligationType,
  grade: Grade,
  article: z.string(),
  owedBy: StateId,
  owedTo: StateId,
  about: Sentence.nullable().meta({ description: "Whose misfortune counts, where it is not the beneficiary's own" }),
  aboutOthers: z
    .boolean()
    .meta({ description: "Whether it counts other states' misfortune alone: no defence of the one to which it is owed" }),
  guarantee: z.boolean().meta({
    description: "Whether it is a one-sided guarantee: its beneficiary owes no help, nor anything but neutrality or peace, in return",
  }),
  since: AnswerDate.nullable().meta({ description: "null: not known" }),
  byConduct: z.boolean().meta({ description: "since is no entry into force, which was not found: by that day the parties acted under it" }),
  until: AnswerDate.nullable().meta({ description: "null: not ended as far as verified; unknown: ended on a day that is not settled" }),
  inForce: InForce,
  dormant: z.boolean(),
  disputed: z
    .boolean()
    .meta({ description: "Whether it does not hold, or may not, under another reading of its words or dates; readings says who takes it" }),
  nominal: Nominal.nullable().meta({ description: "Why it is nominal between the two; null: live" }),
  standing: Standing,
  tier: z.string().nullable(),
  site: z.string().nullable(),
  wording: z.string().nullable().meta({ description: "The duty in our own words" }),
  quote: z.string().nullable().meta({ description: "Operative words, at most 150" }),
  translated: z.boolean(),
  depth: z.enum(["article", "summary"]),
  ref: Ref,
  entry: z.strictObject({ ref: Ref, note: z.string().nullable() }).meta({ description: "The evidence of the beginning" }),
  readings: z.array(HeldReading),
});
export type TieRow = z.infer<typeof TieRow>;
