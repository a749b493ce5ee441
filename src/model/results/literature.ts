/** Published numbers of the field beside ours, each by every way in which it was recomputed. */
import * as z from "zod";
import { DATASET_IDS } from "../datasetIds.ts";
import { Checked } from "../evidence.ts";
import { BASES, NUMBER_KINDS, OUTCOMES } from "../literatureWords.ts";
import { Sentence } from "../sentence.ts";
import { answer } from "./envelope.ts";

const Count = z.number().int();

export const RecomputedWay = z.strictObject({
  id: z.string(),
  label: z.string().nullable().meta({ description: "A few words that tell it from the other ways of its row" }),
  basis: z.enum(BASES).meta({ description: "The data: the ledger alone, copies of datasets, or both" }),
  datasets: z.array(z.enum(DATASET_IDS)).meta({ description: "The datasets whose copies it reads" }),
  how: z.string().meta({ description: "The unit, the sample and the years of our computation" }),
  value: z.number().nullable().meta({ description: "null: not defined, or not computed and not kept" }),
  taken: z
    .enum(["computed", "kept"])
    .nullable()
    .meta({ description: "computed: in this run; kept: in an earlier one, with the copies named" }),
  withUnknown: z.number().nullable().meta({ description: "The value with the ties whose dates the ledger does not know; null: none" }),
  cases: Count.nullable().meta({ description: "Cases counted, or observations of an estimate; null: not computed in this run" }),
  standardError: z.number().nullable(),
  kept: z
    .strictObject({ on: z.string(), ledger: z.string(), copies: z.array(z.string()) })
    .nullable()
    .meta({ description: "When a kept value was computed, at which version of the ledger, and with which copies" }),
  difference: z.number().nullable().meta({ description: "Ours less the published number; null where one is missing, or of directions" }),
  outcome: z.enum(OUTCOMES),
  differs: z.string().nullable().meta({ description: "Why ours differs" }),
});
export type RecomputedWay = z.infer<typeof RecomputedWay>;

export const RecomputedRow = z.strictObject({
  id: z.string(),
  study: z.string(),
  authors: z.string(),
  year: Count,
  quantity: z.string(),
  kind: z.enum(NUMBER_KINDS),
  neutral: z.number().meta({ description: "The value that means no difference: 1 of a ratio, else 0" }),
  sample: z.string().meta({ description: "The unit, sample and years of the study" }),
  published: z
    .strictObject({ value: z.number(), printed: z.string(), unit: z.number().nullable(), at: z.string().nullable(), checked: Checked })
    .nullable()
    .meta({ description: "null: not entered yet" }),
  ways: z.array(RecomputedWay),
});
export type RecomputedRow = z.infer<typeof RecomputedRow>;

export const Literature = answer("literature", {
  copies: z.array(z.strictObject({ dataset: z.enum(DATASET_IDS), version: z.string() })).meta({ description: "The copies that were read" }),
  studies: z.array(
    z.strictObject({ id: z.string(), authors: z.string(), year: Count, title: z.string(), cite: z.string(), url: z.string().nullable() }),
  ),
  outcomes: z.array(z.strictObject({ outcome: z.enum(OUTCOMES), meaning: Sentence, ways: Count })),
  rows: z.array(RecomputedRow).meta({ description: "By the study's year" }),
});
export type Literature = z.infer<typeof Literature>;
