/**
 * Published numbers of the field, each with the computations by which it is recomputed: data/literature/. They depend on the ledger and are
 * not part of it or of its hash. A row is written, computed and kept before its published number is entered.
 */
import * as z from "zod";
import { PartialDate } from "./dates.ts";
import { Checked } from "./evidence.ts";
import { StateId } from "./ids.ts";
import { INITIATION_EFFECTS, NUMBER_KINDS } from "./literatureWords.ts";
import { PACT_TYPES } from "./vocabulary.ts";

const Id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: "an id is lower-case words joined by hyphens" });
const Year = z.number().int().min(1815).max(2100);
const years = { from: Year, until: Year };
const Types = z.array(z.enum(PACT_TYPES)).min(1);

/** The ties of each year among members of the state system: from the ledger on one day of the year, or from a copy of ATOP in any part of it. */
export const TieSource = z.union([
  z.strictObject({ rule: Id.meta({ description: "A rule for ally" }), on: z.string().regex(/^\d{2}-\d{2}$/) }),
  z.strictObject({ atop: Types.meta({ description: "Types of pledges in a copy of ATOP's directed dyad-years" }) }),
]);
export type TieSource = z.infer<typeof TieSource>;

const ties = { ties: TieSource };
const wars = { wars: z.enum(["ledger", "copies"]).meta({ description: "The list of wars: the ledger's, or that of a copy" }) };

/** A computation of src/dataset/literature with its parameters. */
export const Computation = z.discriminatedUnion("name", [
  z.strictObject({ name: z.literal("tied-pairs"), ...ties, year: Year }),
  z.strictObject({ name: z.literal("tied-states"), ...ties, year: Year }),
  z.strictObject({ name: z.literal("partners-per-state"), ...ties, ...years }),
  z.strictObject({ name: z.literal("ties-surviving"), ...ties, ...years, after: z.number().int().min(1) }),
  z.strictObject({ name: z.literal("war-onset-ratio"), ...ties, ...years }),
  z.strictObject({
    name: z.literal("war-rate-ratio"),
    early: z.tuple([Year, Year]),
    late: z.tuple([Year, Year]),
    counts: z.enum(["wars", "pairs"]).meta({ description: "Wars that begin, or pairs of states that begin to fight each other" }),
  }),
  z.strictObject({ name: z.literal("wars-between-rivals"), ...years }),
  z.strictObject({ name: z.literal("agreements-signed"), ...years }),
  z.strictObject({ name: z.literal("promises-kept"), ...wars, ...years, types: Types }),
  z.strictObject({ name: z.literal("allies-joining"), ...wars, ...ties, ...years }),
  z.strictObject({
    name: z.literal("initiation"),
    pledges: z.enum(["atop", "ledger"]),
    dyads: z
      .enum(["all", "relevant"])
      .meta({ description: "relevant: contiguous by land or up to 400 miles of water, or with a major power" }),
    ...years,
    effect: z.enum(INITIATION_EFFECTS),
    report: z.enum(["coefficient", "change"]).meta({ description: "The logit coefficient, or the change in the odds that it means" }),
  }),
  z.strictObject({ name: z.literal("stable-alignments"), year: Year, states: z.array(StateId).min(2).max(20) }),
  z.strictObject({
    name: z.literal("pledged-alignments"),
    year: Year,
    rule: Id,
    sides: z.tuple([z.array(StateId).min(1), z.array(StateId).min(1)]),
    report: z.enum(["minima", "placed"]),
  }),
  z.strictObject({ name: z.literal("power-concentration"), year: Year }),
  z.strictObject({ name: z.literal("pacts-made"), types: Types, ...years, "most-states": z.number().int().min(2).optional() }),
  z.strictObject({ name: z.literal("pacts-ended"), types: Types, ...years, "least-states": z.number().int().min(2) }),
  z.strictObject({ name: z.literal("similarity-above-chance"), rule: Id, on: PartialDate }),
]);
export type Computation = z.infer<typeof Computation>;

/** A value as it was found and kept, with what it was computed from. */
export const Found = z.strictObject({
  value: z.number(),
  "standard-error": z.number().optional(),
  on: PartialDate.meta({ description: "The day on which it was computed" }),
  ledger: z.string().meta({ description: "The version of the ledger" }),
  copies: z.array(z.string()).min(1).optional().meta({ description: "The copies of datasets with their versions" }),
});
export type Found = z.infer<typeof Found>;

/** One way to recompute the number: from which data, by which computation, and why its value differs from the published one. */
export const Way = z.strictObject({
  id: Id,
  label: z.string().optional().meta({ description: "A few words that tell it from the other ways of its row" }),
  how: z.string().min(20).meta({ description: "The unit, the sample and the years of our computation" }),
  computation: Computation,
  found: Found.optional().meta({ description: "Our value as it was kept; only for computations that read the user's own copies" }),
  differs: z.string().min(10).optional().meta({ description: "Why our value differs from the published one" }),
});
export type Way = z.infer<typeof Way>;

export const Published = z.strictObject({
  value: z.number().meta({ description: "The number as computed with: a share as 0 to 1, a direction as 1 or -1" }),
  printed: z.string().meta({ description: "The number as it is printed" }),
  unit: z.number().positive().optional().meta({ description: "The last digit that was printed: 0.001 for .097; absent for a direction" }),
  at: z.string().optional().meta({ description: "The place in the study: a page, a table, the abstract" }),
  checked: Checked,
});
export type Published = z.infer<typeof Published>;

export const LiteratureRow = z.strictObject({
  id: Id,
  quantity: z.string().min(10).meta({ description: "What the number counts or measures, as a noun phrase" }),
  kind: z.enum(NUMBER_KINDS),
  sample: z.string().min(10).meta({ description: "The unit, sample and years of the study" }),
  ways: z.array(Way).min(1),
  published: Published.optional().meta({ description: "Entered after the computation was kept" }),
});
export type LiteratureRow = z.infer<typeof LiteratureRow>;

/** One file of data/literature: a study and its numbers. Its citation is no source of the ledger: no fact rests on it. */
export const StudyFile = z.strictObject({
  id: Id,
  authors: z.string(),
  year: z.number().int(),
  title: z.string(),
  cite: z.string().meta({ description: "How to cite it, and what of it was opened" }),
  url: z.url().optional().meta({ description: "The page that was opened" }),
  rows: z.array(LiteratureRow).min(1),
});
export type Study = z.infer<typeof StudyFile>;
