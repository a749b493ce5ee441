/** data/vocabulary/triggers.yaml: the acts that meet each trigger word of a clause, each cell with its reason and reference. */
import * as z from "zod";
import { Trigger } from "./clauses.ts";
import { CrisisAct } from "./crisis.ts";
import { PartialDate } from "./dates.ts";
import { Ref, Source } from "./evidence.ts";

export const Answer3 = z.enum(["yes", "open", "no"]);

export const TriggerWord = z.strictObject({
  word: Trigger,
  cells: z.record(CrisisAct, Answer3),
  because: z
    .array(
      z.strictObject({
        acts: z.array(CrisisAct).min(1),
        from: PartialDate.optional().meta({
          description: "The day from which the reason may be given: no later definition explains an earlier case",
        }),
        says: z.string(),
        ref: Ref,
      }),
    )
    .min(1),
});
export type TriggerWord = z.infer<typeof TriggerWord>;

export const TriggersFile = z.strictObject({
  sources: z.array(Source).optional(),
  coders: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: "Names under held-by that compile a data set: their date of an end is a coding, no reading of law" }),
  triggers: z.array(TriggerWord).min(1),
});
