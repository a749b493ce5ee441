/** The changes between two versions of the ledger. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Sentence } from "../sentence.ts";
import { FactKind, Raise } from "../versions.ts";
import { answer, LedgerStamp } from "./envelope.ts";

export const LedgerChange = z.strictObject({
  change: z.enum(["added", "changed", "removed"]),
  what: FactKind,
  of: z.string().nullable().meta({ description: "The instrument that it belongs to, or the collection of records" }),
  ofTitle: z.string().nullable(),
  id: z.string().nullable().meta({ description: "null: it has no name of its own, and is known by what it says" }),
  label: z.string(),
  before: z.string().nullable().meta({ description: "Its label before, where that differs" }),
  fields: z.array(z.string()).meta({ description: "changed: which fields" }),
  holds: z.number().int().meta({ description: "An instrument or obligation that came or went: how many facts came or went with it" }),
  raises: Raise,
});
export type LedgerChange = z.infer<typeof LedgerChange>;

const VersionStamp = LedgerStamp.extend({
  published: DaySchema.nullable().meta({ description: "The day of publication; null: not published, or kept without the day" }),
});

export const LedgerDiff = answer("ledger-diff", {
  from: VersionStamp,
  to: VersionStamp,
  kept: z.array(VersionStamp).meta({ description: "Published versions that can be compared, the oldest first" }),
  sentence: Sentence,
  counts: z.strictObject({ added: z.number().int(), changed: z.number().int(), removed: z.number().int() }),
  raises: Raise.nullable().meta({ description: "Which part of the number these changes raise; null: nothing changed" }),
  due: z.string().nullable().meta({ description: "The number that is due after them" }),
  changes: z.array(LedgerChange),
});
export type LedgerDiff = z.infer<typeof LedgerDiff>;
