/** The ledger about itself: complaints and counts. */
import * as z from "zod";
import { answer } from "./envelope.ts";

export const LedgerCheck = answer("ledger-check", {
  folder: z.string(),
  ok: z.boolean(),
  files: z.number().int(),
  complaints: z.array(z.strictObject({ what: z.string(), where: z.string(), why: z.string(), todo: z.string() })),
});
export type LedgerCheck = z.infer<typeof LedgerCheck>;

export const LedgerStats = answer("ledger-stats", {
  tables: z.array(z.strictObject({ what: z.string(), rows: z.array(z.strictObject({ key: z.string(), count: z.number().int() })) })),
});
export type LedgerStats = z.infer<typeof LedgerStats>;
