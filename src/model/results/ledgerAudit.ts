/** An audit of the ledger: a sample of facts to judge, the key to it, and the error rate from the verdicts. */
import * as z from "zod";
import { Checked } from "../evidence.ts";
import { InstrumentId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { AUDIT_VERDICTS } from "../vocabulary.ts";
import { answer } from "./envelope.ts";

const Count = z.number().int();
const Share = z.number().nullable();

export const AuditVerdict = z.enum(AUDIT_VERDICTS);

const stratum = {
  mark: Checked,
  inForce: z
    .boolean()
    .meta({ description: "Whether it holds on the ledger's last day; of an act, whether its instrument is in force then" }),
  fact: z.enum(["act", "clause", "membership"]),
};

export const AuditQuestion = z.strictObject({
  audit: z.string().meta({ description: "The draw: seed:size:inForce:hash of the ledger, and :security if only such facts were drawn" }),
  id: z.string().meta({ description: "The fact, as a line of the key names it" }),
  instrument: InstrumentId,
  title: z.string(),
  question: Sentence,
  open: z.array(z.strictObject({ cite: z.string(), at: z.string().nullable(), url: z.string().nullable() })),
});

export const AuditKey = z.strictObject({
  audit: z.string(),
  id: z.string(),
  ...stratum,
  facts: Count.meta({ description: "Facts in its stratum" }),
  drawn: Count.meta({ description: "Of these, the number drawn" }),
  value: z.record(z.string(), z.unknown()).meta({ description: "The coded value" }),
  file: z.string(),
});

export const AuditRate = z.strictObject({
  group: z.enum(["all", "mark", "inForce", "fact", "markInForce"]),
  mark: Checked.nullable(),
  inForce: z.boolean().nullable(),
  fact: stratum.fact.nullable(),
  facts: Count.meta({ description: "Facts that the rate speaks of: those of the strata that have a verdict" }),
  right: Count,
  wrong: Count.meta({ description: "Wrong facts, coarse ones included" }),
  coarse: Count.meta({ description: "Of the wrong, those whose only fault is a date less exact than one that a source gives" }),
  undecidable: Count,
  rate: Share.meta({ description: "The weighted share of wrong facts, 0 to 1; null if nothing was judged" }),
  standardError: Share,
  low: Share.meta({ description: "The lower end of the 95 per cent interval" }),
  high: Share,
  firm: z.strictObject({ rate: Share, low: Share, high: Share }).meta({ description: "The rate with coarse dates counted as right" }),
  atMost: Share.meta({ description: "The rate if every undecidable fact were wrong" }),
  unjudged: Count.meta({ description: "Facts in strata without a verdict" }),
});
export type AuditRate = z.infer<typeof AuditRate>;

export const AuditFound = z.strictObject({
  id: z.string(),
  verdict: AuditVerdict,
  note: z.string(),
  opened: z.string().meta({ description: "The source that was opened" }),
});

export const LedgerAudit = answer("ledger-audit", {
  draw: z.strictObject({ seed: Count, size: Count, inForce: Count, of: z.enum(["all", "security"]), hash: z.string() }),
  strata: z.array(z.strictObject({ ...stratum, facts: Count, drawn: Count })),
  questions: z.array(AuditQuestion).meta({ description: "The worksheet; empty if the key or the rates were asked for" }),
  key: z.array(AuditKey).meta({ description: "The coded values; empty unless asked for" }),
  rates: z.array(AuditRate).meta({ description: "Error rates; empty unless verdicts were given" }),
  found: z.array(AuditFound).meta({ description: "Facts judged wrong, coarse or undecidable" }),
});
export type LedgerAudit = z.infer<typeof LedgerAudit>;
