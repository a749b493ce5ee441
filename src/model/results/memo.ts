/** A memorandum on a case, written to be forwarded: each duty with its words, citation, tests, and what would change it. */
import * as z from "zod";
import { Checked, SourceKind } from "../evidence.ts";
import { InstrumentId, SourceId, StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { MEMO_DEEDS, MEMO_LABELS, MEMO_RINGS } from "../phrases/memo.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { SOURCE_CLASSES } from "../vocabulary.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { caseShape } from "./caseShape.ts";
import { answer, NamedState } from "./envelope.ts";
import { Breach, Finding, OpenKind, Status, TestRow } from "./trace.ts";

export const MemoRef = z.strictObject({
  sources: z.array(z.number().int()).meta({ description: "Numbers in the memo's list of sources" }),
  at: Sentence.nullable().meta({ description: "The place in the source: an article, a page" }),
  checked: Checked,
});
export type MemoRef = z.infer<typeof MemoRef>;

const Words = z.strictObject({
  quote: z.string(),
  translated: z.boolean().meta({ description: "The quotation is a translation" }),
  language: z.string().meta({ description: "The language of the quotation, as a tag such as fr" }),
  languageName: Sentence.meta({ description: "The name of that language" }),
  reference: MemoRef,
});

export const MemoTest = z.strictObject({
  clause: TestRow.shape.clause,
  label: Sentence.meta({ description: "The name of the test" }),
  result: TestRow.shape.result,
  basis: TestRow.shape.basis,
  open: OpenKind.nullable(),
  outcome: Sentence.meta({ description: "The result in words: met, presumed, open on the facts, ..." }),
  finding: Sentence.meta({ description: "The reason, with the readings of a disputed question and who holds them" }),
  reason: Sentence,
  ...phraseFields,
  routine: z.boolean().meta({ description: "Met in nearly every case: the clause sets no such limit" }),
  reference: MemoRef,
});
export type MemoTest = z.infer<typeof MemoTest>;

const Cited = z.strictObject({ sentence: Sentence, reference: MemoRef.nullable() });

export const MemoDuty = z.strictObject({
  number: z.number().int(),
  obligations: z.array(z.string()).meta({ description: "Ids of the obligations of the trace that this entry holds, one for each bearer" }),
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  article: z.string(),
  heading: Sentence,
  citation: Sentence.meta({ description: "The instrument as a lawyer cites it" }),
  sentence: Sentence.meta({ description: "The duty in one sentence, with all its bearers" }),
  type: ObligationType,
  grade: Grade,
  deed: z.enum(MEMO_DEEDS).meta({ description: "act: as the wording says" }),
  owedBy: z.array(StateId),
  owedTo: Finding.shape.owedTo,
  about: StateId.nullable(),
  side: Finding.shape.side,
  standing: Finding.shape.standing,
  standingNote: Sentence.nullable().meta({ description: "null: the state to be helped is a party" }),
  life: Cited.nullable().meta({ description: "Why the pact is nominal; null: live" }),
  status: Status,
  open: OpenKind.nullable(),
  strength: Sentence,
  decision: Sentence.meta({ description: "Who decides, with or without force, by when" }),
  wording: z.string().nullable().meta({ description: "The duty in the ledger's words" }),
  words: Words.nullable().meta({ description: "The operative words, quoted; null: none are recorded" }),
  checked: Checked.meta({ description: "The weakest mark among its tests" }),
  weakest: Sentence,
  tests: z.array(MemoTest),
  alsoMet: Sentence.nullable().meta({ description: "The routine tests in one sentence" }),
  turnsOn: z.array(Sentence).meta({ description: "The questions of its open tests" }),
  changes: z.array(z.strictObject({ to: Status, sentence: Sentence })),
  positions: z.array(Cited),
  precedents: z.array(Cited),
  saidBefore: Sentence.nullable().meta({ description: "Where an earlier duty under the same clause has the same positions" }),
});
export type MemoDuty = z.infer<typeof MemoDuty>;

export const MemoBreach = z.strictObject({
  instrument: InstrumentId,
  title: z.string(),
  short: z.string(),
  article: z.string(),
  heading: Sentence,
  citation: Sentence,
  sentence: Sentence,
  by: z.array(StateId),
  toward: z.array(StateId),
  type: ObligationType,
  grade: Grade,
  promise: Breach.shape.promise,
  certain: z.boolean(),
  turnsOn: z.array(Sentence).meta({ description: "The questions on which it turns, if it is contestable" }),
  wording: z.string().nullable(),
  words: Words.nullable(),
  reference: MemoRef,
});
export type MemoBreach = z.infer<typeof MemoBreach>;

export const MemoOwnClaim = MemoBreach.pick({
  instrument: true,
  title: true,
  short: true,
  article: true,
  heading: true,
  citation: true,
  sentence: true,
  turnsOn: true,
  wording: true,
  words: true,
  reference: true,
}).extend({ by: StateId, toward: StateId, uses: z.array(Cited).meta({ description: "Invocations of the article through the day" }) });

const AnnexRow = z.strictObject({
  instrument: InstrumentId,
  heading: Sentence,
  type: ObligationType,
  kind: Sentence,
  owedBy: z.array(StateId),
  owedTo: z.array(z.union([StateId, z.literal("parties")])),
  by: Sentence,
  to: Sentence,
  status: Status,
  why: z.array(Sentence),
});

export const MemoAnnex = z.strictObject({
  group: z.enum(["idle", "running", "promised"]).meta({
    description: "idle: not set off by the case; running: owed at all times; promised: promises not to attack",
  }),
  side: z.enum(["target", "initiator"]).nullable(),
  obligations: z.number().int(),
  instruments: z.number().int(),
  sentence: Sentence,
  rows: z.array(AnnexRow).meta({ description: "Empty unless `all`" }),
});
export type MemoAnnex = z.infer<typeof MemoAnnex>;

/** A section on what stands around the case: the law that bears on it, how complete the ledger is. */
export const MemoSection = z.strictObject({ id: z.string(), heading: Sentence, lines: z.array(Cited) });
export type MemoSection = z.infer<typeof MemoSection>;

export const MemoSource = z.strictObject({
  number: z.number().int(),
  id: SourceId,
  cite: z.string(),
  kind: SourceKind,
  class: z.enum(SOURCE_CLASSES).meta({ description: "Sources are listed in this order: treaty series first, what was not opened last" }),
  url: z.string().nullable(),
  marks: z.array(Checked).meta({ description: "How far this memo's uses of it were checked" }),
});
export type MemoSource = z.infer<typeof MemoSource>;

const Dots = z.array(
  z.strictObject({
    name: Sentence,
    note: Sentence.nullable(),
    states: z.array(StateId),
    count: z.number().int(),
    form: z.enum(["sure", "contestable", "nominal"]),
  }),
);

const Diagram = z.strictObject({
  label: Sentence,
  attackers: z.array(Sentence),
  attacked: z.array(Sentence),
  rings: z.array(z.strictObject({ id: z.enum(MEMO_RINGS), label: Sentence, dots: Dots })),
  apart: z.array(z.strictObject({ label: Sentence, dots: Dots })),
});

export const Memo = answer("memo", {
  ...caseShape,
  all: z.boolean(),
  state: NamedState.nullable().meta({ description: "The only state that the memo speaks of; null: all" }),
  title: Sentence,
  question: Sentence,
  shortAnswer: z.array(
    z.strictObject({
      sentence: Sentence,
      duties: z.array(z.number().int()).meta({ description: "The numbers of the duties that it sums up" }),
      turnsOn: z.array(Sentence),
      checked: Checked.nullable().meta({ description: "The weakest mark behind it" }),
    }),
  ),
  duties: z.array(MemoDuty).meta({ description: "Every duty that the case sets off or may set off, strongest first" }),
  breaches: z.array(MemoBreach).meta({ description: "Pledges that the attack itself breaks" }),
  generalLaw: z.array(Cited).meta({ description: "General law that forbids the attack between states that it binds" }),
  ownClaims: z.array(MemoOwnClaim).meta({ description: "Rights to act that the attacker itself can claim: no duties, and not judged" }),
  annex: z.array(MemoAnnex),
  sections: z.array(MemoSection),
  sources: z.array(MemoSource),
  diagram: Diagram.nullable().meta({ description: "Each state on the ring of its strongest duty; null: no duty" }),
  citations: z.array(z.record(z.string(), z.unknown())).meta({ description: "The instruments and sources as CSL-JSON" }),
  command: z.string().meta({ description: "The command line that gives this memo" }),
  origin: Sentence,
  errorRate: Sentence.nullable().meta({ description: "How often facts of the ledger were wrong in the newest audit, by mark; null: none" }),
  labels: z.record(z.enum(MEMO_LABELS), Sentence).meta({ description: "Headings in the answer's language, for its renderings" }),
  document: z.string().nullable().meta({ description: "The memo as Markdown, HTML or CSL-JSON, if `format` asks for it" }),
});
export type Memo = z.infer<typeof Memo>;
export type UnspokenMemo = Unspoken<Memo>;
export type UnspokenMemoDuty = Unspoken<MemoDuty>;
