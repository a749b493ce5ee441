/** Coverage: pacts by region and era, those that have no file, and the counts beside the headline of another answer. */
import * as z from "zod";
import { Audit } from "../audits.ts";
import { CoverageRegion, Era, Gap, Unread } from "../coverage.ts";
import { RegionId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { PACT_TYPES } from "../vocabulary.ts";
import { answer, NamedState } from "./envelope.ts";

const count = z.number().int().min(0);

/** The counts of one region and era. */
const Counts = {
  filed: count.meta({ description: "Pacts with a file" }),
  known: count.meta({ description: "Pacts with a file, and those without one whose text is printed in a place that is named" }),
};
const thin = z.boolean().meta({ description: "Whether so few of the known pacts are filed that an empty answer says little" });

/** The ledger's coverage of a state's region at the time of an answer. */
export const CoverageNote = z.strictObject({
  region: RegionId,
  name: z.string().meta({ description: "The region's name" }),
  era: Era.shape.id,
  ...Counts,
  thin,
  text: Sentence,
  ...phraseFields,
});
export type CoverageNote = z.infer<typeof CoverageNote>;
export type UnspokenCoverageNote = Unspoken<CoverageNote>;

/** The field of an answer that tells how well the ledger covers the regions of its states. */
export const coverageField = {
  coverage: z.array(CoverageNote).meta({ description: "One row for each region of the states asked about; counts of the era of the date" }),
};

export const CoverageRow = z.strictObject({
  region: RegionId,
  era: Era.shape.id,
  ...Counts,
  fromText: count.meta({ description: "Pacts with a file whose clauses were all read in the text itself" }),
  thin,
  byType: z.partialRecord(z.enum(PACT_TYPES), count).meta({ description: "Filed pacts by type of promise; one may count under several" }),
});
export type CoverageRow = z.infer<typeof CoverageRow>;

/** A pact without a file, where it is counted. */
export const MissingPact = Gap.omit({ parties: true, types: true, seen: true, note: true }).extend({
  parties: z.array(NamedState),
  era: Era.shape.id.nullable(),
  regions: z.array(RegionId),
  types: z.array(z.string()),
  seen: z.string().nullable(),
  note: z.string().nullable(),
  counted: z.boolean().meta({ description: "Whether it counts as known: a place is named where its text is printed" }),
});
export type MissingPact = z.infer<typeof MissingPact>;

export const LedgerCoverage = answer("ledger-coverage", {
  region: RegionId.nullable().meta({ description: "The only region of the rows; null: all" }),
  era: Era.shape.id.nullable().meta({ description: "The only era of the rows; null: all" }),
  eras: z.array(Era),
  regions: z.array(CoverageRegion.omit({ states: true }).extend({ states: z.array(NamedState) })),
  below: z.number().meta({ description: "The share of filed pacts below which coverage is thin" }),
  rows: z.array(CoverageRow),
  totals: z.array(z.strictObject({ era: Era.shape.id, ...Counts, fromText: count })).meta({
    description: "Each era over all regions; a pact of several regions counts once",
  }),
  gaps: z.array(MissingPact).meta({ description: "Pacts without a file, by day of signature" }),
  audits: z
    .array(Audit)
    .meta({ description: "Published audits of the ledger, the newest first: how many facts of a random sample were wrong" }),
  unread: z.array(Unread).meta({ description: "Parts of texts still to be read, in instruments with a file" }),
});
export type LedgerCoverage = z.infer<typeof LedgerCoverage>;
