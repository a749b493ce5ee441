/** Rules for ally, each with its meaning and reference. A count of allies is meaningless without its rule. */
import * as z from "zod";
import { Ref, Source } from "./evidence.ts";
import { Grade, ObligationType, Standing } from "./vocabularySchemas.ts";

export const AllyRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  title: z.string(),
  meaning: z.string().meta({ description: "Who counts as an ally, in one sentence" }),
  step: z.number().int().min(1).meta({ description: "The position on the ladder, smallest count first" }),
  change: z.string().meta({ description: "The difference from the previous step" }),
  reads: z.enum(["ledger", "atop"]).meta({ description: "atop: the user's own copy, given with --data" }),
  types: z.array(ObligationType).min(1),
  grades: z.array(Grade).min(1),
  direction: z.enum(["owes", "owed", "either"]).meta({ description: "The direction, seen from the state whose allies are counted" }),
  bound: z.enum(["in-force", "signed"]),
  instruments: z.array(z.string()).min(1).optional().meta({ description: "Only these instruments" }),
  kinds: z.array(z.string()).min(1).optional().meta({ description: "Only instruments of these kinds" }),
  tiers: z.array(z.string()).min(1).optional().meta({ description: "partnership: only tiers that contain one of these words" }),
  standing: z.array(Standing).min(1).optional(),
  guarantees: z.literal(false).optional().meta({ description: "Only without one-sided guarantees" }),
  "without-guarantees": z.strictObject({ title: z.string(), meaning: z.string() }).optional().meta({
    description:
      "The same rule without states to which, or by which, only a guarantee is owed and nothing in return: a sentence on allies is read both ways, and a count says how many these are",
  }),
  "with-offence": z.strictObject({ title: z.string(), meaning: z.string() }).optional().meta({
    description:
      "The same rule with help in a war however it began: a sentence on allies who have no other tie is read so, and a count names them",
  }),
  ref: Ref,
});
export type AllyRule = z.infer<typeof AllyRule>;
export const AllyRuleFile = AllyRule.extend({ sources: z.array(Source).optional() });
