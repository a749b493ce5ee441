/** Verdicts on a text's claims, and their changes between two versions of the ledger. */
import * as z from "zod";
import { Claim } from "../claims.ts";
import { Checked, Ref } from "../evidence.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { CLAIM_VERDICTS, EXPECTATION_TESTS } from "../vocabulary.ts";
import { answer, LedgerStamp } from "./envelope.ts";
import { ReadSentences } from "./readSentences.ts";

export const Verdict = z.enum(CLAIM_VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/**
 * The outcome of one reading. contestable: law or record can be read either way, and so can the claim. not-collected: nothing was
 * found, and the ledger does not collect this. not-known: the question fits the ledger, but the fact is missing.
 */
export const Outcome = z.enum([
  "supported",
  "contradicted",
  "contestable",
  "not-collected",
  "not-known",
  "not-checkable",
  "past-verification",
]);
export type Outcome = z.infer<typeof Outcome>;

/** A record that a verdict rests on, as the answer names it. */
export const Rest = z.strictObject({
  kind: z.enum(["instrument", "record", "rule", "place"]),
  id: z.string(),
  article: z.string().nullable(),
  ref: Ref.nullable(),
});
export type Rest = z.infer<typeof Rest>;

const Scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** An expectation with the values found and the result. */
export const TestedExpectation = z.strictObject({
  operation: z.string(),
  input: z.record(z.string(), z.unknown()),
  at: z.string(),
  test: z.string().meta({ description: "The expectation in the notation of a claims file: equals 1" }),
  found: z.string().meta({ description: "The values in the answer at that place, shortened" }),
  expected: z
    .strictObject({ test: z.enum(EXPECTATION_TESTS), value: z.union([Scalar, z.array(Scalar)]) })
    .meta({ description: "The same expectation as data" }),
  holds: z
    .strictObject({ values: z.array(Scalar), rows: z.int().nullable(), more: z.int() })
    .meta({ description: "The values found, as data: the first of them, or how many rows; more: values past those listed" }),
  result: z
    .enum(["met", "not-met", "contestable", "not-collected", "unknown"])
    .meta({ description: "not-collected: it rests on an absence that proves nothing" }),
});
export type TestedExpectation = z.infer<typeof TestedExpectation>;

export const ReadingVerdict = z.strictObject({
  reading: z.string().nullable().meta({ description: "null: the claim has one reading" }),
  outcome: Outcome,
  reason: Sentence,
  ...phraseFields,
  tests: z.array(TestedExpectation),
  rests: z.array(Rest),
});
export type ReadingVerdict = z.infer<typeof ReadingVerdict>;

export const ClaimVerdict = z.strictObject({
  id: z.string(),
  says: z.string(),
  kind: Claim.shape.kind,
  paragraph: z.number().int().nullable(),
  verdict: Verdict,
  because: Sentence,
  ...phraseFields,
  readings: z.array(ReadingVerdict),
  rests: z.array(Rest),
  grounds: z
    .array(Sentence)
    .meta({ description: "The records that it rests on, as sentences: each with the area or condition that limits it" }),
  doubts: z.array(Sentence),
  note: z.string().nullable(),
  counterparts: z.array(z.string()).meta({ description: "Claims of other texts on the same matter, as text-id/claim-id" }),
});
export type ClaimVerdict = z.infer<typeof ClaimVerdict>;

export const CheckedText = z.strictObject({
  id: z.string(),
  title: z.string(),
  author: z.string().nullable(),
  source: z.strictObject({ cite: z.string(), url: z.string().nullable(), checked: Checked }),
  partial: z
    .strictObject({ checked: z.number().int(), of: z.number().int() })
    .nullable()
    .meta({ description: "null: every claim of the text" }),
  tally: z.record(Verdict, z.number().int()),
  claims: z.array(ClaimVerdict),
});
export type CheckedText = z.infer<typeof CheckedText>;

const document = z.string().nullable().meta({ description: "The same as a document, if a format was asked for" });

export const ClaimsCheck = answer("claims-check", {
  texts: z.array(CheckedText),
  read: ReadSentences.nullable().meta({ description: "How the sentences were read, if sentences were handed over" }),
  document,
});
export type ClaimsCheck = z.infer<typeof ClaimsCheck>;

/** The fields that are read back from an earlier answer of claims.check; others are ignored. */
export const SavedVerdicts = z.object({
  kind: z.literal("claims-check"),
  ledger: LedgerStamp,
  texts: z.array(
    z.object({
      id: z.string(),
      claims: z.array(
        z.object({
          id: z.string(),
          says: z.string(),
          verdict: Verdict,
          readings: z.array(
            z.object({
              reading: z.string().nullable(),
              outcome: Outcome,
              tests: z.array(TestedExpectation.partial({ expected: true, holds: true })),
              rests: z.array(Rest),
            }),
          ),
        }),
      ),
    }),
  ),
});
export type SavedVerdicts = z.infer<typeof SavedVerdicts>;

export const ChangedVerdict = z.strictObject({
  text: z.string(),
  claim: z.string(),
  says: z.string(),
  before: Verdict,
  after: Verdict,
  rewritten: z.boolean().meta({ description: "The claim's own words or expectations were changed, not only the ledger" }),
  because: Sentence,
  ...phraseFields,
  tests: z.array(z.strictObject({ at: z.string(), test: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  records: z.array(Rest.extend({ change: z.enum(["new", "gone", "changed"]) })),
});
export type ChangedVerdict = z.infer<typeof ChangedVerdict>;

export const ClaimsDiff = answer("claims-diff", {
  since: LedgerStamp,
  changed: z.array(ChangedVerdict),
  same: z.number().int(),
  added: z.array(z.string()).meta({ description: "Claims that the earlier result did not hold, as text/claim" }),
  removed: z.array(z.string()),
  document,
});
export type ClaimsDiff = z.infer<typeof ClaimsDiff>;
