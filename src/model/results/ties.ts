/** Ties as answers print them: one row for each direction of each obligation. */
import * as z from "zod";
import { Ref } from "../evidence.ts";
import { InstrumentId, ObligationId, StateId } from "../ids.ts";
import { Grade, ObligationType, Standing } from "../vocabularySchemas.ts";

export const InForce = z.union([z.boolean(), z.literal("unknown")]).meta({
  description: "unknown: its entry into force was not found, or a date known only in part straddles the day",
});

/** Other readings of a date or of the promise itself, each with who holds it. */
export const HeldReading = z.strictObject({ question: z.string(), says: z.string(), heldBy: z.array(z.string()), isDefault: z.boolean() });

export const Tie = z.strictObject({
  instrument: InstrumentId,
  title: z.string(),
  obligation: ObligationId,
  type: ObligationType,
  grade: Grade,
  article: z.string(),
  owedBy: StateId,
  owedTo: StateId,
  about: z.string().nullable().meta({ description: "Whose misfortune counts, where not the beneficiary's own" }),
  since: z.string().nullable().meta({ description: "null: not known" }),
  byConduct: z.boolean().meta({ description: "since is no entry into force, which was not found: by that day the parties acted under it" }),
  until: z.string().nullable().meta({ description: "null: not ended as far as verified; unknown: ended on a day that is not settled" }),
  inForce: InForce,
  dormant: z.boolean(),
  standing: Standing,
  tier: z.string().nullable(),
  site: z.string().nullable(),
  wording: z.string().nullable().meta({ description: "What is owed, in our own words" }),
  quote: z.string().nullable().meta({ description: "Operative words, at most 20" }),
  translated: z.boolean(),
  depth: z.enum(["article", "summary"]),
  ref: Ref,
  entry: z.strictObject({ ref: Ref, note: z.string().nullable() }).meta({ description: "Where the beginning is shown" }),
  readings: z.array(HeldReading),
});
export type Tie = z.infer<typeof Tie>;
