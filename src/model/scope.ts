/** data/scope.yaml: what each collection of the ledger holds, and whether it is complete, so that an absence can be told from a gap. */
import * as z from "zod";
import { COLLECTIONS, type CollectionName } from "./collections.ts";
import { ObligationType } from "./vocabularySchemas.ts";

const scope = z.string().min(3).meta({ description: "What it holds, and what is left out" });

/** Ties of some types between two states; as-covered: where the coverage of their regions in that era is not thin. */
export const TieScope = z.strictObject({
  types: z.array(ObligationType).min(1),
  complete: z.enum(["as-covered", "no"]),
  scope,
});
export type TieScope = z.infer<typeof TieScope>;

export const RecordScope = z.strictObject({ complete: z.boolean(), scope });
export type RecordScope = z.infer<typeof RecordScope>;

const NAMES = Object.keys(COLLECTIONS) as [CollectionName, ...CollectionName[]];

export const ScopeFile = z.strictObject({ ties: z.array(TieScope), records: z.partialRecord(z.enum(NAMES), RecordScope) });
export type Scope = z.infer<typeof ScopeFile>;
