/**
 * A published version of the ledger in short form: its facts, with a short hash of each field. This is enough to list the facts
 * and fields that were added, changed or removed since; old values are in the project's history.
 */
import * as z from "zod";
import { DaySchema } from "./dates.ts";
import { FACT_KINDS } from "./vocabulary.ts";

export const FactKind = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof FactKind>;

/** Facts of one kind: the names of their fields, and rows grouped by owner (an instrument or a collection; "" for none). */
const KeptFacts = z.strictObject({
  fields: z.array(z.string()).max(64),
  rows: z.record(
    z.string(),
    z.array(z.string().regex(/^[^\t\n]*\t[^\t\n]*\t[\w-]*$/, { error: "a row is id, label and hashes, divided by tabs" })),
  ),
});

export const KeptVersion = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: "a version is MAJOR.MINOR.PATCH" }),
  hash: z.string(),
  verifiedThrough: DaySchema,
  published: DaySchema.optional().meta({ description: "The day of publication; versions up to 0.5.0 were kept without it" }),
  facts: z.partialRecord(FactKind, KeptFacts),
});
export type KeptVersion = z.infer<typeof KeptVersion>;

/** The part of a version's number that a change raises. */
export const Raise = z.enum(["major", "minor", "patch"]);
export type Raise = z.infer<typeof Raise>;
