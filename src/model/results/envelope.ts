/** The fields that every answer carries in addition to its own. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";

export const Note = z.strictObject({
  text: Sentence,
  ...phraseFields,
  code: phraseFields.code.meta({ description: "Kind of note: past-verification, not-known, dormant, reading, ..." }),
  records: z.array(z.string()).meta({ description: "Ids of the facts that it is about" }),
});
export type Note = z.infer<typeof Note>;
/** A note whose sentence is still a phrase. */
export type UnspokenNote = Unspoken<Note>;

export const LedgerStamp = z.strictObject({ version: z.string(), hash: z.string(), verifiedThrough: DaySchema });

/** The schema of an answer of one kind. */
export function answer<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({
    kind: z.literal(kind),
    ledger: LedgerStamp,
    assumptions: z.array(Sentence),
    notes: z.array(Note),
    ...shape,
  });
}

export const NamedState = z.strictObject({ id: StateId, name: z.string() });
