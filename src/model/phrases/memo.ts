/** Sentences of answers: the memorandum on a case. */
import type { CrisisAct } from "../crisis.ts";
import type { ToldGrade } from "../dutyTold.ts";
import type { StateId } from "../ids.ts";
import type { Beneficiary, Grade, ObligationType } from "../vocabulary.ts";
import type { Asking, Life, OpenWhy } from "./law.ts";
import type { Nested } from "./nested.ts";

type States = readonly StateId[];
/** Text quoted from the ledger. */
type Quoted = string;
type Status = "triggered" | "contestable" | "not-triggered";
type OpenKind = "text" | "fact" | "record";

/** Headings and labels of a memorandum. A rendering takes them from the answer, so that it holds no language of its own. */
export const MEMO_LABELS = [
  "language",
  "colon",
  "memorandum",
  "question",
  "short-answer",
  "duties",
  "broken",
  "own-claims",
  "turns-on",
  "rounds",
  "around",
  "coverage",
  "annex",
  "assumptions",
  "notes",
  "sources",
  "instruments",
  "class-treaty-series",
  "class-official",
  "class-collection",
  "class-literature",
  "class-press",
  "class-web",
  "class-blog",
  "class-none",
  "no-series",
  "paraphrase",
  "instrument",
  "words",
  "translated",
  "substance",
  "no-words",
  "decision",
  "standing",
  "life",
  "strength",
  "tests",
  "test",
  "result",
  "finding",
  "also-met",
  "source",
  "changes",
  "no-changes",
  "positions",
  "positions-note",
  "precedents",
  "readings",
  "clause",
  "owed-by",
  "owed-to",
  "status",
  "why-not",
  "marks",
  "mark-text",
  "mark-secondary",
  "mark-unverified",
  "origin",
  "reproduce",
  "no-forecast",
] as const;
export type MemoLabel = (typeof MEMO_LABELS)[number];

/** The deed of a duty: help, talks, neutrality, no help to the attacker, or as its wording says. */
export const MEMO_DEEDS = ["assist", "consult", "stay-neutral", "withhold-help", "act"] as const;
export type MemoDeed = (typeof MEMO_DEEDS)[number];

/** States that one clause calls on in a round of escalation, toward one state. */
interface RoundOfMemo {
  readonly round: number;
  readonly states: States;
  readonly status: Status;
  readonly toward: StateId;
  readonly instrument: string;
  readonly article: Quoted;
}

/** The rings of the diagram from the inside out. */
export const MEMO_RINGS = ["must", "own", "may", "political", "consult"] as const;
export type MemoRing = (typeof MEMO_RINGS)[number];

/** The sentences of the short answer. */
export interface MemoAnswerPhrases {
  /** `within`: the states in which an act from within takes place, else null. `unverified`: a duty follows that rests on a source which was not opened. */
  "memo-nobody-obliged": { readonly state: StateId | null; readonly within: States | null; readonly unverified: boolean };
  /** `decides`: flat, or each decides for itself how it helps, or the parties or an organ decide. */
  "memo-obliged": {
    readonly states: States;
    readonly toward: States;
    /** Those of them that the clause protects and that are no party. */
    readonly outside: States;
    readonly decides: "flat" | "each" | "jointly";
    /** The condition of the duty that the case presumes: a request, or what the struck state itself holds. */
    readonly provided: "none" | "asked" | "party-asked" | "claimed" | "war";
    /** By a reading that they alone hold. */
    readonly own: boolean;
    readonly deed: "assist" | "act";
    /** What the clause has them do, where that is no help to a state and one clause says it. */
    readonly wording: Quoted | null;
  };
  /** Help that a clause does not oblige to here, and the one check that fails. */
  "memo-not-owed": {
    readonly states: States;
    readonly toward: StateId;
    readonly clause: { readonly instrument: string; readonly articles: readonly Quoted[] };
    readonly reason: Nested;
  };
  /** No pledge of help runs to the states that are attacked: pacts protect their parties. */
  "memo-no-pact": { readonly states: States };
  /** Clauses of which the line says nothing more: the same help is certainly owed. `nominal`: under a pact that nobody has kept alive. */
  "memo-besides": {
    readonly states: States;
    readonly toward: string;
    readonly nominal: boolean;
    readonly clause: { readonly instrument: string; readonly articles: readonly Quoted[] };
  };
  /** A duty in one sentence. `named`: all bearers by name; otherwise many are counted. */
  "memo-duty": {
    readonly states: States;
    readonly named: boolean;
    /** The bearers are themselves among those that struck. */
    readonly attacker: boolean;
    readonly deed: MemoDeed;
    readonly wording: Quoted | null;
    readonly grade: ToldGrade;
    readonly status: Status;
    readonly open: OpenWhy | null;
    /** The states that get no help, under a clause that bars it; `unlessAidDue`: in so far as no duty to assist arises. */
    readonly against: States;
    readonly unlessAidDue: boolean;
    /** Neutrality toward both sides: the state to which it is owed is not named. */
    readonly both: boolean;
    /** Talks owed to the other parties, about the state; else to the state itself. */
    readonly among: boolean;
    /** By a reading that the bearers alone hold. */
    readonly own: boolean;
    /** The notice under which the pledge was, and its end; null for one that went on. */
    readonly ending: Nested | null;
    /** The way in which help is decided; null for another deed. */
    readonly decides: string | null;
    readonly decidedBy: Nested | null;
    /** A test rests on a source that was not opened. */
    readonly unverified: boolean;
    readonly toward: string;
    /** The clause protects the state, which is no party. */
    readonly outside: boolean;
    /** The pact is in force, and nobody has kept it alive. */
    readonly nominal: boolean;
    readonly ifAsked: Asking;
    /** That a state of war follows is presumed. */
    readonly ifWar: boolean;
    readonly provided: Nested | null;
    /** Null where a heading names it. */
    readonly clause: { readonly instrument: string; readonly articles: readonly Quoted[] } | null;
  };
  /** Contestable duties that their bearers and clauses alone tell apart. */
  "memo-group": MemoGroup;
  /** Duties that are contestable only because the ledger does not know. */
  "memo-unknown": { readonly groups: readonly MemoGroup[] };
  /** Questions on which a line turns and that the line of another duty has told. */
  "memo-asked-before": { readonly duties: readonly number[] };
}

type MemoDutyTold = MemoAnswerPhrases["memo-duty"];
type OfOneClause = "states" | "ifAsked" | "ifWar" | "provided" | "decides" | "decidedBy" | "clause";

/** The words that all duties of a group have in common, and the bearers and conditions of each clause. */
export interface MemoGroup extends Omit<MemoDutyTold, OfOneClause | "named" | "nominal" | "status" | "own" | "ending"> {
  /** The case sets the duties off; else that is contestable. */
  readonly certain: boolean;
  readonly parts: readonly MemoPart[];
}

/** The bearers under one clause; `unseen`, `undated`: its words were not seen, a day on which it bound is not on record. */
export interface MemoPart extends Pick<MemoDutyTold, Exclude<OfOneClause, "clause">> {
  readonly clause: NonNullable<MemoDutyTold["clause"]>;
  readonly unseen: boolean;
  readonly undated: boolean;
}

export interface MemoPhrases extends MemoAnswerPhrases {
  "memo-ring": { readonly of: MemoRing | "neutral" | "attacker" };
  "memo-dot": { readonly form: "contestable" | "nominal" };
  "memo-states": { readonly count: number };
  /** `by` is empty for an act from within, here and in the title and the question. */
  "memo-diagram": { readonly by: States; readonly on: States; readonly act: CrisisAct };
  "memo-label": { readonly of: MemoLabel };
  /** `past`: the day lies before that through which the ledger is verified. */
  "memo-title": { readonly by: States; readonly on: States; readonly date: string; readonly act: CrisisAct; readonly past: boolean };
  /** `place` is null if it would repeat the name of the state attacked; `state` narrows the question to one state. */
  "memo-question": {
    readonly by: States;
    readonly on: States;
    readonly place: Nested | null;
    readonly date: string;
    readonly act: CrisisAct;
    readonly state: StateId | null;
    readonly past: boolean;
  };
  /** A place in a source: "art. 5". */
  "source-at": { readonly at: Quoted };
  "memo-clause": { readonly instrument: string; readonly article: Quoted };
  "memo-strength": {
    readonly grade: ToldGrade;
    readonly status: Status;
    readonly open: OpenWhy | null;
    readonly summary: boolean;
    readonly own: boolean;
  };
  "memo-weakest": { readonly checked: string };
  "memo-decision": {
    readonly decides: string | null;
    readonly by: Nested | null;
    readonly force: string | null;
    /** The force for each event, where one article has several that differ in it; else empty. */
    readonly forces: readonly { readonly event: string; readonly force: string }[];
    /** The readings of an open question that differ on force, as a sentence; null where there is none. */
    readonly forceReadings: Nested | null;
    readonly when: string | null;
  };
  "memo-standing": { readonly state: StateId; readonly standing: Exclude<Beneficiary, "party"> };
  "memo-life": { readonly life: Life };
  /** The instrument as a lawyer cites it: title, signature, changes to it by the day, and its place in collections of treaties. */
  "memo-citation": {
    readonly title: Quoted;
    readonly signed: string | null;
    readonly changed: readonly { readonly act: "amended" | "renewed"; readonly date: string }[];
    readonly published: readonly Quoted[];
  };
  /** States that join in a round of escalation, by the same pledge. */
  "memo-joined": RoundOfMemo & { readonly side: "target" | "initiator" };
  /** States whose duty the strikes of those who joined call on. */
  "memo-called-on": RoundOfMemo & { readonly grade: Grade };
  "memo-nobody-joined": { readonly round: number };
  "memo-result": { readonly result: "met" | "not-met" | "open"; readonly basis: string; readonly open: OpenKind | null };
  "memo-also-met": { readonly tests: readonly { readonly slots: readonly string[]; readonly reason: Nested }[] };
  "memo-finding": { readonly reason: Nested; readonly readings: readonly Nested[] };
  "memo-slots": { readonly slots: readonly string[] };
  /** The act from which a pledge ran, and whose act it was: the bearers' or the beneficiary's. `states`: the bearers; null for all. */
  "memo-entry": {
    readonly act: string;
    readonly of: States;
    readonly date: string | null;
    readonly renewed: string | null;
    readonly states: States | null;
  };
  /** `isExact`: the duty does not arise if one of the facts is otherwise. */
  "memo-change": {
    readonly from: Status;
    readonly to: Status;
    readonly grade: Grade;
    readonly facts: readonly Nested[];
    readonly isExact: boolean;
  };
  "memo-answered": { readonly question: Nested; readonly answers: readonly Nested[] };
  /** Statements on the clause stand under an earlier duty. */
  "memo-said-before": { readonly duty: number };
  "memo-said": { readonly date: string; readonly by: readonly string[]; readonly says: Quoted };
  /** An invocation; `articles`: other articles than the one told; empty for that one. */
  "memo-used": {
    readonly date: string;
    readonly by: readonly string[];
    readonly articles: readonly Quoted[];
    readonly note: Quoted;
  };
  /** A view and its holders; those in `coded` compile a data set. */
  "memo-view": { readonly says: Nested; readonly heldBy: readonly string[]; readonly coded: readonly string[] };
  "memo-reading": {
    readonly says: Nested;
    readonly heldBy: readonly string[];
    readonly coded: readonly string[];
    readonly result: "met" | "not-met" | "open";
  };
  /** `about`: the state that the promise is about, where it was made to others. */
  "memo-breach": {
    readonly by: States;
    readonly toward: States;
    readonly about: StateId | null;
    readonly grade: Grade;
    readonly promise: "not-to-attack" | "guarantee" | "help";
    readonly certain: boolean;
    readonly unverified: boolean;
  };
  /** A right to act that the attacker can claim. */
  "memo-own-claim": {
    readonly by: StateId;
    readonly toward: StateId;
    readonly instrument: string;
    readonly article: Quoted;
    readonly unverified: boolean;
  };
  /** A rule of a general treaty. */
  "memo-rule": { readonly article: Quoted; readonly citation: Quoted; readonly says: Quoted; readonly words: Quoted };
  /** An act of an organ that was in force. */
  "memo-measure": {
    readonly title: Quoted;
    readonly effect: Nested;
    readonly grade: Grade;
    readonly settled: boolean;
    readonly says: Quoted;
    readonly words: Quoted | null;
  };
  /** `general`: general law forbids the attack all the same, or may. */
  /** `breach`: the case is itself the breach of a pledge that it does not name. */
  "memo-none-broken": { readonly general: "forbids" | "may-forbid" | null; readonly breach: boolean };
  "memo-breaks": { readonly count: number; readonly contestable: number; readonly political: number };
  /** Counts of what the case does not set off, of one kind. */
  "memo-idle": { readonly side: States; readonly count: number; readonly instruments: number; readonly of: readonly string[] };
  "memo-running": { readonly side: States; readonly count: number; readonly instruments: number; readonly of: readonly string[] };
  "memo-promised": { readonly states: number; readonly within: States | null; readonly instruments: number };
  "memo-names": { readonly states: readonly string[] };
  "memo-type": { readonly type: ObligationType; readonly grade: Grade };
  /** The share of facts found wrong by the newest audit: of all and by mark; shares from 0 to 1. */
  "error-rate": {
    readonly version: string;
    readonly date: string;
    readonly sample: number;
    readonly rates: readonly {
      readonly of: "all" | "text" | "secondary" | "unverified";
      readonly judged: number;
      readonly rate: number;
      readonly low: number;
      readonly high: number;
    }[];
  };
  /** The name of a language by its tag. */
  "language-name": { readonly tag: string };
  "memo-origin": { readonly version: string; readonly hash: string; readonly verifiedThrough: string };
}
