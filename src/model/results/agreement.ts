/** Agreement of the ledger with the user's own copy of ATOP, and the disagreements with their classes. */
import * as z from "zod";
import { AGREEMENT_CLASSES, CAUSES, DEFINITIONS, HOLDERS, SCOPES } from "../agreementWords.ts";
import { InstrumentId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { PACT_TYPES } from "../vocabulary.ts";
import { answer } from "./envelope.ts";

const Count = z.number().int();
const Share = z.number().nullable();

export const AgreementMeasure = z.strictObject({
  scope: z.enum(SCOPES).meta({
    description:
      "all: everything on both sides; filed: without ATOP's alliances that have no counterpart here; reconciled: without disagreements of every class but ours and unclassed; frozen: the instruments drawn by lot before the first comparison",
  }),
  type: z.enum(PACT_TYPES),
  era: z.string().nullable().meta({ description: "null: all years" }),
  both: Count.meta({ description: "Directed dyad-years in which both have the promise" }),
  onlyLedger: Count,
  onlyAtop: Count,
  neither: Count,
  notKnown: Count.meta({ description: "Dyad-years in which the ledger does not know; left out of every rate" }),
  observed: Share.meta({ description: "The share of dyad-years in which the two say the same" }),
  kappa: Share.meta({ description: "Cohen's kappa" }),
  standardError: Share.meta({ description: "Jackknife over states" }),
  low: Share.meta({ description: "The lower end of the 95 per cent interval" }),
  high: Share,
  positive: Share.meta({ description: "Positive agreement: 2 both / (2 both + only one)" }),
  negative: Share,
});
export type AgreementMeasure = z.infer<typeof AgreementMeasure>;

export const PactAgreement = z.strictObject({
  scope: z.enum(["all", "frozen"]),
  type: z.enum(PACT_TYPES),
  both: Count.meta({ description: "Alliances in which both have the promise at all" }),
  onlyLedger: Count,
  onlyAtop: Count,
  neither: Count,
  kappa: Share,
  low: Share.meta({ description: "The lower end of the 95 per cent interval" }),
  high: Share,
});
export type PactAgreement = z.infer<typeof PactAgreement>;

const Weight = Count.nullable().meta({ description: "Directed dyad-years of all types; null without a copy of ATOP" });

export const AgreementRow = z.strictObject({
  instrument: InstrumentId.nullable().meta({ description: "null: the alliance has no counterpart in the ledger" }),
  alliance: Count.nullable().meta({ description: "ATOP's number; null: the instrument carries none" }),
  in: z.enum(HOLDERS).nullable().meta({ description: "The side that has the promise; null: either" }),
  cause: z.enum(CAUSES).nullable().meta({ description: "The cause that the two records show; null without a copy of ATOP" }),
  class: z.enum(AGREEMENT_CLASSES),
  definition: z.enum(DEFINITIONS).nullable(),
  dyadYears: Weight,
  types: z.array(z.strictObject({ type: z.enum(PACT_TYPES), dyadYears: Weight })),
  read: z.boolean().meta({ description: "Whether somebody read the texts and gave the class; otherwise the cause decides" }),
  why: Sentence,
});
export type AgreementRow = z.infer<typeof AgreementRow>;

export const AgreementAnswer = answer("agreement", {
  rule: z.string(),
  part: z.enum(["disagreements", "measures"]).meta({ description: "The rows that --csv prints" }),
  copy: z
    .strictObject({
      until: z.string(),
      alliances: Count.meta({ description: "Alliances in the copy" }),
      withCounterpart: Count.meta({ description: "Of these, those whose number an instrument carries" }),
    })
    .nullable()
    .meta({ description: "null: no copy was given" }),
  measures: z.array(AgreementMeasure).meta({ description: "By scope, type and era; empty without a copy" }),
  pacts: z
    .array(PactAgreement)
    .meta({ description: "Agreement by alliance with a counterpart: whether it makes the promise at all; empty without a copy" }),
  classes: z.array(z.strictObject({ class: z.enum(AGREEMENT_CLASSES), groups: Count, dyadYears: Weight })),
  definitions: z.array(z.strictObject({ definition: z.enum(DEFINITIONS), meaning: Sentence, dyadYears: Weight })),
  disagreements: z.array(AgreementRow).meta({ description: "The heaviest first; without a copy, those that were read" }),
  frozen: z
    .strictObject({ seed: Count, version: z.string(), hash: z.string(), of: Count, instruments: z.array(InstrumentId) })
    .nullable()
    .meta({ description: "The instruments drawn by lot, and the ledger from which they were drawn" }),
});
export type AgreementAnswer = z.infer<typeof AgreementAnswer>;
