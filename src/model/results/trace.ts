/** The trace of a case: each obligation in force with its checks, each state's position, and the open questions. */
import * as z from "zod";
import { CrisisAct } from "../crisis.ts";
import { Checked, Ref } from "../evidence.ts";
import { InstrumentId, PlaceId, StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { BENEFICIARIES, POSITIONS } from "../vocabulary.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { Around } from "./around.ts";
import { caseShape } from "./caseShape.ts";
import { coverageField } from "./coverage.ts";
import { answer, NamedState } from "./envelope.ts";
import { Nominal } from "./ties.ts";

export const OpenKind = z.enum(["text", "fact", "record"]);
export type OpenKind = z.infer<typeof OpenKind>;

export const Status = z.enum(["triggered", "contestable", "not-triggered"]);
export type Status = z.infer<typeof Status>;

const holders = {
  heldBy: z.array(z.string()),
  coded: z.array(z.string()).meta({ description: "Those of heldBy that compile a data set: theirs is a coding, no reading of law" }),
};

export const TestedReading = z.strictObject({ says: Sentence, ...holders, result: z.enum(["met", "not-met", "open"]) });

export const TestRow = z.strictObject({
  clause: z.string().meta({ description: "The slot that is checked: trigger, enemy, area, ..." }),
  result: z.enum(["met", "not-met", "open"]),
  basis: z.enum(["text", "fact", "record", "presumed", "admission"]),
  open: OpenKind.nullable(),
  reads: z.array(z.string()).meta({ description: "Keys of the facts that it reads" }),
  reason: Sentence,
  ...phraseFields,
  readings: z.array(TestedReading),
  reference: Ref,
});
export type TestRow = z.infer<typeof TestRow>;
export type UnspokenTestRow = Unspoken<TestRow>;

export const DecidesKind = z
  .enum(["automatic", "each", "jointly", "unsaid", "state", "organ"])
  .meta({ description: "Who decides that the duty has arisen: nobody, each bearer, the parties jointly, a state, an organ; unsaid" });

const Use = z.strictObject({ date: z.string(), by: z.array(StateId), note: z.string() });

const Force = z.enum(["required", "permitted", "unsaid", "none"]);

export const Finding = z.strictObject({
  id: z.string(),
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  obligation: z.string(),
  article: z.string(),
  type: ObligationType,
  grade: Grade,
  principle: z.enum(["treaty", "political"]).nullable().meta({
    description:
      "For the grade principle: treaty, stated by a treaty that binds and leaves the duty to other texts or to a decision; political, a commitment that binds nobody. null: another grade",
  }),
  owedBy: StateId,
  owedTo: z.union([StateId, z.literal("parties")]),
  about: StateId.nullable(),
  standing: z.enum(BENEFICIARIES).meta({
    description:
      "The state that the duty would help: a party; protected by the clause and no party; concerned: the clause is about it and owed to others; its membership disputed, or disputed between its two governments; not-known: its day of entry into force is not on record; end-not-known: it was bound, and whether the pact had ended is not settled",
  }),
  side: z
    .enum(["target", "initiator"])
    .meta({ description: "The side whose misfortune is read: the struck state's, or the striker's own" }),
  against: z.array(StateId),
  always: z.boolean().meta({ description: "The duty runs at all times: this case does not set it off" }),
  status: Status,
  open: OpenKind.nullable(),
  does: z.string().nullable(),
  force: Force.nullable(),
  forceReadings: z
    .array(z.strictObject({ says: Sentence, heldBy: z.array(z.string()), force: Force.nullable() }))
    .meta({ description: "The readings of the text that differ on armed force; force is then that of the first. Empty: none differ" }),
  towardBoth: z.boolean().meta({ description: "Of neutrality: it is kept toward both sides, in wars between parties as well" }),
  unlessAidDue: z.boolean().meta({ description: "Owed only in so far as the instrument raises no duty to assist" }),
  decidedBy: Sentence.nullable(),
  decides: DecidesKind.nullable(),
  when: z.string().nullable(),
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  quoteLanguage: z.string().nullable().meta({ description: "The language of the quotation, as a tag such as fr; null: none" }),
  quoteTranslated: z.boolean().meta({ description: "Whether the quotation is a translation" }),
  presumed: z.array(z.string()).meta({ description: "Presumptions that carry the verdict" }),
  checked: Checked.meta({ description: "The weakest mark among the sources of its tests" }),
  tests: z.array(TestRow),
  positions: z
    .array(z.strictObject({ date: z.string(), by: z.array(z.string()), says: z.string() }))
    .meta({ description: "Statements of parties on the meaning of the words" }),
  precedents: z.array(Use).meta({ description: "Past invocations of the article, and of the instrument where they name no article" }),
  otherUses: z
    .array(Use.extend({ articles: z.array(z.string()) }))
    .meta({ description: "Past invocations of other articles of the instrument" }),
  nominal: Nominal.nullable().meta({ description: "Why the pact is nominal between bearer and beneficiary; null: live" }),
  ending: z
    .strictObject({ notice: z.string().nullable(), by: z.array(StateId), until: z.string().nullable() })
    .nullable()
    .meta({
      description:
        "For a pledge that was running out: the notice given by the day and who gave it, and the recorded end within a year; null: neither is on record",
    }),
  depth: z.enum(["article", "summary"]).meta({ description: "summary: the words of this clause were not seen; it rests on a summary" }),
});
export type Finding = z.infer<typeof Finding>;
export type UnspokenFinding = Unspoken<Finding>;

export const Position = z.enum(POSITIONS).meta({
  description:
    "must-* under a binding clause; must-stay-neutral where the clause bars help to both sides, must-not-help where it bars help to the attacker alone; self-bound by a state's own revocable act; may-assist under a permissive clause; political by a text that binds nobody; may-not-attack by a treaty or an act of its own, political-nonaggression by a text that binds nobody; contestable: help that may be owed, by `grade`; nominal: help or talks owed under a pact that is in force and that nobody has kept alive",
});
export type Position = z.infer<typeof Position>;

export const PositionRow = z.strictObject({
  state: StateId,
  name: z.string(),
  position: Position,
  grade: Grade.nullable().meta({ description: "The grade of its duties; null for bound-to-both and unbound" }),
  side: Finding.shape.side
    .nullable()
    .meta({ description: "The side that it stands by; null for bound-to-both, may-not-attack, political-nonaggression and unbound" }),
  certainty: z.enum(["certain", "contestable"]).meta({
    description:
      "certain: each duty of the row is triggered, or, for unbound, none is contestable; bound-to-both: one duty to each side is",
  }),
  toward: z.array(StateId),
  obligations: z.array(z.string()).meta({ description: "Ids of its duties; the first is the one that the headline names" }),
  headline: Sentence,
});
export type PositionRow = z.infer<typeof PositionRow>;
export type UnspokenPosition = Unspoken<PositionRow>;

const QuestionValue = z
  .union([z.enum(["yes", "no", "none", "given"]), Sentence])
  .meta({ description: "An answer: to a fact yes or no, to provocation none or given, to a dispute of law one of its readings" });

export const Question = z.strictObject({
  id: z.string(),
  question: Sentence,
  kind: OpenKind,
  values: z.array(
    z.strictObject({
      value: QuestionValue,
      changes: z.array(z.strictObject({ obligation: z.string(), status: Status })),
    }),
  ),
});
export type Question = z.infer<typeof Question>;
export type UnspokenQuestion = Unspoken<Question>;

export const StrikeRow = z.strictObject({
  by: StateId.nullable().meta({ description: "null: an act from within, with no state behind it" }),
  on: StateId,
  act: CrisisAct,
  place: z.union([PlaceId, Sentence]).meta({ description: "The place's id; for a whole homeland its name" }),
  object: z.enum(["territory", "forces"]),
  round: z.number().int(),
  inDefenceOf: StateId.nullable(),
});

export const Breach = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  article: z.string(),
  by: StateId,
  toward: StateId,
  type: ObligationType,
  grade: Grade,
  certain: z.boolean(),
  about: StateId.nullable().meta({
    description: "The state that the promise is about, where it was made to the parties; null: to `toward`",
  }),
  promise: z.enum(["not-to-attack", "guarantee", "help"]).meta({
    description: "not-to-attack; guarantee: of the state's independence or lands; help: an alliance of the attacker with the attacked",
  }),
  open: OpenKind.nullable().meta({ description: "Why it is contestable, by the tests of the clause" }),
  doubts: z.array(Sentence).meta({ description: "The questions on which it turns" }),
  obligation: z.string(),
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  checked: Checked.meta({ description: "The weakest mark among the sources of its tests" }),
  reference: Ref,
});
export type Breach = z.infer<typeof Breach>;
export type UnspokenBreach = Unspoken<Breach>;

/** A right to act that an instrument gives the attacker over the state that it attacks. A claim of the attacker, and no duty. */
export const OwnClaim = z.strictObject({
  instrument: InstrumentId,
  title: z.string().meta({ description: "The full title" }),
  short: z.string().meta({ description: "The name by which it is known" }),
  obligation: z.string(),
  article: z.string(),
  by: StateId,
  toward: StateId,
  wording: z.string().nullable(),
  quote: z.string().nullable(),
  force: Finding.shape.force,
  turnsOn: z
    .array(z.strictObject({ question: Sentence, readings: z.array(z.strictObject({ says: Sentence, ...holders })) }))
    .meta({ description: "The questions of law and fact on which the claim turns" }),
  uses: z.array(Use).meta({ description: "Invocations of the article through the day" }),
  checked: Checked,
  reference: Ref,
});
export type OwnClaim = z.infer<typeof OwnClaim>;
export type UnspokenOwnClaim = Unspoken<OwnClaim>;

/** A duty of help in a round of escalation. */
export const RoundDuty = z.strictObject({
  state: StateId,
  name: z.string(),
  side: Finding.shape.side,
  because: z.string().meta({ description: "The id of the duty" }),
  toward: StateId.meta({ description: "The state that the duty would help" }),
  towardName: z.string(),
  instrument: InstrumentId,
  short: Finding.shape.short,
  article: z.string(),
  type: ObligationType,
  grade: Grade,
  force: Finding.shape.force,
  status: Status,
});
export type RoundDuty = z.infer<typeof RoundDuty>;

export const Trace = answer("trace", {
  ...caseShape,
  all: z.boolean().meta({ description: "Whether the text shows every clause" }),
  held: z
    .array(z.strictObject({ given: z.string(), key: z.string(), value: z.enum(["yes", "no", "open"]) }))
    .meta({ description: "The facts held: each key as it was given, and as the questions name it" }),
  state: NamedState.nullable().meta({ description: "The only state that the answer speaks of; null: all" }),
  great: z.array(StateId).meta({ description: "States with a position that were great powers on the day: a page lists their rows first" }),
  ...coverageField,
  errorRate: Sentence.nullable().meta({ description: "How often facts of the ledger were wrong in the newest audit, by mark; null: none" }),
  strikes: z.array(StrikeRow).meta({ description: "Strikes of the case, round 0, then those of states that join in a round" }),
  obligations: z.array(Finding),
  positions: z.array(PositionRow),
  breaches: z.array(Breach),
  ownClaims: z.array(OwnClaim).meta({ description: "Rights to act over the attacked that the attacker itself may claim" }),
  around: Around.meta({ description: "General law that stands around the case, and decides none of its verdicts" }),
  openQuestions: z.array(Question),
  rounds: z.array(
    z.strictObject({
      round: z.number().int(),
      joined: z.array(RoundDuty).meta({ description: "States that join in, each with the duty by which it does" }),
      calledOn: z.array(RoundDuty).meta({ description: "Further duties of help that the strikes of those who joined call on" }),
    }),
  ),
});
export type Trace = z.infer<typeof Trace>;
const owedBetween = {
  owedBy: z.array(StateId).meta({ description: "Bearers: each owes it to every other state of `toward`" }),
  toward: z.array(StateId).meta({ description: "The states that it would help" }),
};

/** A trace as JSON is written by default: one row for obligations that only their states tell apart, without tests, words and sources. */
export const ShortTrace = Trace.extend({
  clauses: z
    .record(z.string(), Finding.pick({ short: true, article: true, type: true }))
    .meta({ description: "Clauses by instrument#obligation, the part of an obligation's id before the colon" }),
  positions: z.array(PositionRow.omit({ obligations: true })),
  breaches: z.array(Breach.omit({ quote: true, reference: true })),
  obligations: z
    .array(
      z.strictObject({
        id: z.string().meta({ description: "The clause, a key of `clauses`; with :BEARER>STATE after it, the id of an obligation" }),
        ...owedBetween,
        ...Finding.pick({ grade: true, side: true, status: true }).shape,
      }),
    )
    .meta({ description: "Obligations of one clause with the same grade, side and status" }),
  openQuestions: z.array(
    Question.extend({
      values: z.array(
        z.strictObject({
          value: QuestionValue,
          changes: z.array(z.strictObject({ obligation: z.string(), ...owedBetween, status: Status })),
        }),
      ),
    }),
  ),
});
export type ShortTrace = z.infer<typeof ShortTrace>;

export type UnspokenTrace = Unspoken<Trace>;
