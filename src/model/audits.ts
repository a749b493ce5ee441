/** Published audits: how many facts of an earlier version of the ledger were wrong, in a random sample that was judged blind. */
import * as z from "zod";
import { DaySchema } from "./dates.ts";

const count = z.number().int().min(0);
const share = z.number().min(0).max(1);

/** The error rate of a group of facts, with its 95 per cent interval. */
export const AuditRate = z.strictObject({
  of: z.enum(["all", "in-force", "not-in-force", "text", "text-in-force", "secondary", "unverified", "act", "clause", "membership"]),
  judged: count.meta({ description: "Facts with the verdict right or wrong" }),
  wrong: count.meta({ description: "Wrong facts, coarse ones included" }),
  coarse: count.optional().meta({
    description:
      "Of the wrong, those whose only fault is a date less exact than one that a source gives; absent where that was not told apart",
  }),
  undecidable: count,
  rate: share,
  low: share,
  high: share,
  firm: z
    .strictObject({ rate: share, low: share, high: share })
    .optional()
    .meta({ description: "The rate with coarse dates counted as right" }),
});
export type AuditRate = z.infer<typeof AuditRate>;

export const Audit = z.strictObject({
  /** The name of its files in docs/audits. */
  name: z.string(),
  date: DaySchema,
  ledger: z.strictObject({ version: z.string(), hash: z.string() }).meta({ description: "The ledger that was sampled" }),
  seed: z.number().int(),
  sample: count,
  rates: z.array(AuditRate).min(1),
});
export type Audit = z.infer<typeof Audit>;

/** A file of data/audits: one audit. Its questions, verdicts and key are in docs/audits. */
export const AuditFile = Audit;
