/**
 * A published version of the ledger in short: what facts it held, and for each field of each a short hash. It is enough to
 * say what has been added, changed and removed since, and in which fields; the old values are in the project's history.
 */
import * as z from "zod";
import { DaySchema } from "./dates.ts";
import { FACT_KINDS } from "./vocabulary.ts";

export const FactKind = z.enum(FACT_KINDS);
export type FactKind = z.infer<typeof FactKind>;

/** Facts of one kind: names of fields, and under what each belongs to (an instrument, a collection; "" for none) its rows. */
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
  facts: z.partialRecord(FactKind, KeptFacts),
});
export type KeptVersion = z.infer<typeof KeptVersion>;

/** Which part of a version's number a change raises. */
export const Raise = z.enum(["major", "minor", "patch"]);
export type Raise = z.infer<typeof Raise>;
