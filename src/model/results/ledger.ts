/** The ledger about itself: complaints and counts. */
import * as z from "zod";
import { PartialDate } from "../dates.ts";
import { Checked } from "../evidence.ts";
import { Sentence } from "../sentence.ts";
import { answer } from "./envelope.ts";

const Complained = z.strictObject({ what: z.string(), where: z.string(), why: z.string(), todo: z.string() });

export const LedgerCheck = answer("ledger-check", {
  folder: z.string(),
  ok: z.boolean(),
  files: z.number().int(),
  complaints: z.array(Complained),
  gaps: z.array(Complained).meta({ description: "Names in other languages that are not there yet; they are no mistakes" }),
});
export type LedgerCheck = z.infer<typeof LedgerCheck>;

export const LedgerStats = answer("ledger-stats", {
  tables: z.array(z.strictObject({ what: Sentence, rows: z.array(z.strictObject({ key: z.string(), count: z.number().int() })) })),
  stale: z
    .array(z.strictObject({ file: z.string(), fact: z.string(), day: PartialDate, mark: Checked }))
    .meta({ description: "The facts verified longest ago; empty unless asked for" }),
});
export type LedgerStats = z.infer<typeof LedgerStats>;
