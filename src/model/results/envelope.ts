/** What every answer carries beside its own fields. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { StateId } from "../ids.ts";

export const Note = z.strictObject({
  code: z.string().meta({ description: "What kind of note: past-verification, not-known, dormant, reading, ..." }),
  text: z.string(),
  records: z.array(z.string()).meta({ description: "Ids of what it is about" }),
});
export type Note = z.infer<typeof Note>;

export const LedgerStamp = z.strictObject({ version: z.string(), hash: z.string(), verifiedThrough: DaySchema });

/** The frame of an answer of one kind. */
export function answer<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({
    kind: z.literal(kind),
    ledger: LedgerStamp,
    assumptions: z.array(z.string()),
    notes: z.array(Note),
    ...shape,
  });
}

export const NamedState = z.strictObject({ id: StateId, name: z.string() });
