/**
 * Sentences of answers: the law engine. An argument is an id, a date, a number, a fixed term, another phrase, or text quoted from
 * the ledger (`Quoted`).
 */
import type { Decides } from "../clauses.ts";
import type { CrisisAct, Verdict } from "../crisis.ts";
import type { StateId } from "../ids.ts";
import type { Beneficiary } from "../vocabulary.ts";
import type { Nested } from "./nested.ts";

/** For a sentence that takes no arguments. */
type None = Record<never, never>;
/** Text quoted from the ledger. */
type Quoted = string;
type States = readonly StateId[];
/** Ids of regions or of places: a clause may name either. */
type Regions = readonly string[];
type Clause = { readonly instrument: string; readonly article: Quoted; readonly more: number };

/** Parts of a duty for which no source was opened: the entry into force, the record that a test reads, the words of the clause. */
export type Unopened = "entry" | "record" | "words";

/** The conditions of a duty that the case presumes. */
export interface Presumed {
  readonly ifAsked: Asking;
  /** A claim of the struck state. */
  readonly provided: Nested | null;
  /** That a state of war follows. */
  readonly ifWar: boolean;
}

/** Facts of a case that a user may assume. Each has a statement, a question, and a form for either answer. */
export interface FactPhrases {
  "must-be-threatened": { readonly state: StateId };
  "must-claim": { readonly state: StateId; readonly that: Quoted };
  "must-find": { readonly by: "organ" | "parties" | "bearer"; readonly what: Quoted; readonly rule: Quoted | null };
  "must-come-to-aid": { readonly state: StateId };
  "must-ask": { readonly state: StateId };
  /** A party to the pact must ask, whichever. */
  "party-must-ask": None;
  /** The state that owes must itself be at war with the enemy. */
  "war-must-be-common": None;
  "must-resist": { readonly state: StateId };
  /** The clause leaves it to the opinion of any party whether the state is threatened. */
  "must-be-held-threatened": { readonly state: StateId };
  "must-be-unprovoked": { readonly directly: boolean };
  "must-be-provoked-into-war": None;
  "war-must-follow": None;
  /** The vessel or aircraft that was struck must be a public one. */
  "must-be-public-vessel": { readonly state: StateId };
  "must-come-from-abroad": None;
  /** A duty to act by a day that is past. */
  "must-be-still-due": { readonly date: string };
  /** By the record of wars, or as the user holds. */
  "must-be-at-war": { readonly states: States; readonly against: StateId; readonly war: Quoted };
  "ledger-condition": { readonly text: Quoted };
  "excepted-if": { readonly text: Quoted };
}
/** A phrase about one of these facts. */
export type Fact = { readonly [C in keyof FactPhrases]: { readonly code: C; readonly args: FactPhrases[C] } }[keyof FactPhrases];

/** Sentences about the facts assumed, and about who began. */
interface CasePhrases {
  "as-you-hold": { readonly fact: Fact; readonly held: Verdict };
  /** A dispute of the words, which the user reads one way. */
  "words-as-you-read": { readonly why: Nested; readonly met: boolean };
  "not-said": { readonly fact: Fact };
  /** A war under way, as the record has it; `open` where its dates leave that open. */
  "by-record-of-wars": { readonly fact: Fact; readonly is: Verdict };
  presumed: { readonly fact: Fact; readonly is: "yes" | "no" };
  /** The condition on provocation is in doubt, for a reason. */
  "provocation-in-doubt": { readonly fact: Fact; readonly why: Nested };
  "you-hold-who-began": { readonly target: Verdict };
  "war-begun-by": { readonly war: Quoted; readonly state: StateId; readonly disputed: Quoted | null };
  /** The strike of the case in such a war; `struck`: the state was struck, else it struck. */
  "strike-in-war-untold": { readonly war: Quoted; readonly enemy: StateId; readonly struck: boolean };
  "war-begun-untold": { readonly war: Quoted; readonly enemy: StateId };
  "war-under-way": { readonly war: Quoted; readonly begunBy: States };
  "only-joined": None;
  /** An act from within: no state struck the other. */
  "rose-within": None;
  "struck-first": None;
  "was-struck-first": None;
  "struck-in-defence": { readonly state: StateId };
  "began-it": { readonly state: StateId; readonly why: Nested };
  "place-name": { readonly place: string };
  homeland: { readonly state: StateId };
}

/** Sentences about a clause's checks, except its area. */
interface CheckPhrases {
  "in-force": None;
  /** `act`: the act from which the pledge ran. */
  "in-force-since": { readonly act: string; readonly date: string | null; readonly renewed: string | null };
  "in-force-not-known": None;
  /** It had begun; whether it had ended by the day is not settled. */
  "in-force-end-not-known": None;
  "in-force-disputed": None;
  "clause-not-running": None;
  "clause-running-not-known": None;
  "clause-dormant": None;
  "text-unpublished": None;
  "text-one-sentence": None;
  "text-not-seen": None;
  /** Words of it are quoted, and the clause as a whole was not seen. */
  "text-partly-seen": None;
  "duty-at-all-times": None;
  "duty-on-a-date": None;
  "trigger-word-not-listed": { readonly word: string };
  /** Whether an act meets the clause's trigger word; `anyone`: no matter who began it. */
  "act-against-word": {
    readonly act: CrisisAct | null;
    readonly word: string;
    readonly counts: Verdict;
    readonly anyone: boolean;
    readonly because: Quoted | null;
  };
  "was-not-struck": { readonly state: StateId };
  "against-anyone": None;
  /** An act from within has no enemy state. */
  "no-state-behind": None;
  "enemy-meant": { readonly states: States };
  "enemy-not-meant": { readonly states: States };
  "enemy-argued": { readonly states: States };
  "enemy-from-outside": None;
  "fellow-party-named": { readonly states: States };
  "fellow-party-included": { readonly states: States };
  "fellow-party-excluded": { readonly states: States };
  /** Whether the enemy was still, or already, a party is disputed. */
  "fellow-party-disputed": { readonly states: States };
  "fellow-party-unsaid": { readonly states: States };
  /** Readings where it is disputed whether the enemy was still a party. */
  "reading-party-no-more": None;
  "reading-still-party": None;
  "reading-any-state": None;
  "reading-others-alone": None;
  "owed-whoever-began": None;
  "did-not-begin": { readonly state: StateId; readonly why: Nested };
  "began-against-self-defence": { readonly state: StateId; readonly why: Nested };
  "began-text-silent": { readonly state: StateId; readonly why: Nested };
  /** A clause for one war alone, which the case is not: the enemy has attacked none of the states that it names. */
  "enemy-of-another-war": { readonly enemies: States; readonly victims: States; readonly text: Quoted };
  "came-to-aid": { readonly state: StateId };
  "struck-not-provoked": None;
  "promise-holds": None;
  "promise-void": None;
  "forbids-attack": None;
  "forbids-other": { readonly forbids: readonly string[] };
  "no-excepted-enemy": None;
  "excepted-enemy": { readonly states: States; readonly verdict: "no" | "open" };
  "enemy-not-excepted": { readonly states: States };
  "began-on": { readonly state: StateId; readonly against: States };
  "not-begun-on": { readonly state: StateId; readonly against: States };
  "in-excepted-region": { readonly regions: Regions; readonly verdict: "no" | "open" };
  "not-in-excepted-region": None;
  "clause-readings-differ": { readonly question: Quoted };
  "own-reading": { readonly question: Quoted; readonly state: StateId; readonly reading: Nested };
  /** Text of the ledger, in a place that may also hold a sentence of the engine. */
  "as-written": { readonly text: Quoted };
  /** A reading that only compilers of data sets hold. */
  "as-coded": { readonly says: Nested; readonly coders: readonly string[] };
}

/** Sentences about a clause's area, and where an attack fell. */
export interface AreaPhrases {
  "no-limit-of-place": None;
  "nothing-struck": None;
  "inside-area": None;
  /** Conditions on one place; `place` is null if the answer names it separately. */
  "at-place": { readonly place: Nested | null; readonly conditions: readonly Nested[] };
  /** For each alternative that the place could have met, the conditions that fail. */
  "meets-no-part": { readonly parts: readonly (readonly Nested[])[] };
  "area-stood": None;
  "area-ended": { readonly until: string };
  "area-not-begun": { readonly from: string };
  "not-land": None;
  "land-of": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  "not-land-of": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  /** Held and claimed by the state; those who dispute it did not strike. */
  "land-undisputed-here": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  /** In an area that is drawn: held and claimed by the state; `by` dispute it, and would leave the clause open only if they struck. */
  "land-disputed-by": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction"; readonly by: States };
  "land-disputed": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  "land-not-known": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  "forces-struck": { readonly state: StateId };
  "forces-not-struck": { readonly state: StateId };
  "among-states": { readonly state: StateId; readonly states: States };
  "not-among-states": { readonly state: StateId; readonly states: States };
  "of-kind": { readonly kinds: readonly string[] };
  "not-of-kind": { readonly kinds: readonly string[] };
  "in-region": { readonly regions: Regions };
  "not-in-region": { readonly regions: Regions };
  "in-region-argued": { readonly regions: Regions };
  "in-region-in-part": { readonly regions: Regions };
  "place-named": None;
  "place-not-named": { readonly places: Regions };
  "not-left-out": None;
  "left-out": { readonly regions: Regions };
  "left-out-argued": { readonly regions: Regions };
  "left-out-in-part": { readonly regions: Regions };
  "administered-by": { readonly by: States };
  "not-administered-by": { readonly by: States; readonly wanted: States };
  "administration-not-known": None;
  "lies-in-land-of": { readonly states: States };
  "lies-in-no-land-of": { readonly states: States };
  "lies-in-land-claimed": { readonly states: States };
  "title-then-too": { readonly on: string };
  "no-title-then": { readonly on: string };
  "held-then-too": { readonly on: string };
  "held-otherwise-then": { readonly on: string };
  "holder-then-not-known": { readonly on: string };
  "wherever-it-falls": None;
}

/** The standing of the state to be helped. */
type Standing = Beneficiary;

/** A fact of a pact's life: its organisation dissolved, or disowned by some of its parties. */
export interface Life {
  readonly fact: string;
  readonly date: string;
  readonly by: States;
  readonly says: Quoted | null;
}

/** Whether the duty rests on a request: of the state to be helped (true), or of any party. */
export type Asking = boolean | "party";

interface Weaker {
  readonly toward: string;
  readonly ifAsked: Asking;
  readonly clause: Clause;
  /** The deed; `wording` says it where it is neither help nor talks. */
  readonly does: "assist" | "consult" | "act";
  readonly wording: Quoted | null;
}

/** Results: where a state stands, what is open, what would change it. */
interface OutcomePhrases {
  "decides-automatic": None;
  "decides-each": None;
  "decides-jointly": None;
  "decides-unsaid": None;
  /** Each acts by its own constitutional processes. */
  "decides-by-constitution": { readonly by: Nested };
  "decides-state": { readonly state: StateId };
  "decides-organ": { readonly organ: Quoted; readonly rule: Quoted | null; readonly mayRefuseForce: boolean };
  "state-name": { readonly state: StateId };
  "the-parties-about": { readonly state: StateId };

  "obliged-to-assist": {
    readonly toward: string;
    readonly standing: Standing;
    readonly ifAsked: Asking;
    /** A claim of the struck state that is presumed. */
    readonly provided: Nested | null;
    /** That a state of war follows is presumed. */
    readonly ifWar: boolean;
    readonly clause: Clause;
    readonly decides: string | null;
    readonly decidedBy: Nested | null;
    /** The deed in the ledger's words, where it is another than to help the state; here and below. */
    readonly act: Quoted | null;
    readonly force: string | null;
    /** The force by each reading of an open question; empty where none differ. */
    readonly forces: readonly string[];
    /** By a reading that the bearer itself holds, and others do not share. */
    readonly own: boolean;
  };
  /** Readings of a text that differ on armed force. */
  "force-read-in-ways": {
    readonly readings: readonly { readonly says: Nested; readonly heldBy: readonly string[]; readonly force: string | null }[];
  };
  "may-assist": Presumed & {
    readonly toward: string;
    readonly standing: Standing;
    readonly act: Quoted | null;
    readonly clause: Clause;
    readonly grade: string;
  };
  /** By its own revocable act, or by a text that binds nobody. */
  "bound-itself": Weaker;
  "committed-politically": Weaker;
  /** By a principle of a treaty, which leaves the duty to other texts or to a decision. */
  "bound-by-principle": Weaker;
  "contestable-whether-obliged": Presumed & {
    readonly toward: string;
    readonly standing: Standing;
    readonly clause: Clause;
    readonly act: Quoted | null;
    readonly open: OpenWhy;
    readonly grade: string;
  };
  /** Under a pact that is in force and that nobody has kept alive since the fact in `life`. */
  "nominally-obliged": Presumed & {
    readonly toward: string;
    readonly standing: Standing;
    readonly clause: Clause;
    readonly does: Weaker["does"];
    readonly grade: string;
    readonly status: string;
    readonly life: Life | null;
  };
  /** `among`: owed to the other parties, about the state; else to the state itself. */
  "obliged-to-consult": { readonly clause: Clause; readonly toward: string; readonly among: boolean } & Presumed;
  /** `both`: toward both sides, though owed to one. */
  "obliged-to-stay-neutral": { readonly toward: string; readonly both: boolean; readonly clause: Clause } & Presumed;
  /** A clause that bars help to the attacker alone. `unlessAidDue`: in so far as no duty to assist arises. */
  "obliged-not-to-help": { readonly enemies: States; readonly toward: string; readonly unlessAidDue: boolean; readonly clause: Clause };
  /** A verdict of which a test rests on a source that was not opened. */
  "verdict-unverified": { readonly says: Nested; readonly of: readonly Unopened[] };
  /** A verdict on a pledge that was running out: under notice, or ended within a year. */
  "verdict-ending": { readonly says: Nested; readonly ending: Nested };
  /** The notice given by the day, by whom, and the recorded end; either may be null. */
  "pledge-ending": { readonly notice: string | null; readonly by: States; readonly until: string | null };
  /** Whether the state to which the promise would run was a party at all. */
  "breach-toward-disputed": { readonly state: StateId };
  /** A promise not to interfere names no attack: whether an invasion breaks it is argued. */
  "breach-as-interference": { readonly state: StateId };
  /** The attacker claims a right to act under the instrument whose pledge its attack may break. */
  "breach-against-claim": { readonly instrument: string; readonly article: Quoted };
  /** `others`: how many states there are beyond those named. */
  "promised-not-to-attack": {
    readonly toward: readonly string[];
    readonly others: number;
    readonly clause: Clause;
    readonly grade: string;
  };
  /** `certain`: a duty beyond doubt to each side. */
  "bound-to-both": { readonly instruments: readonly string[]; readonly certain: boolean };
  "owes-nothing-here": None;

  "question-of-fact": { readonly fact: Fact };
  "question-of-words": None;
  "question-in-force": { readonly why: Nested };
  "question-who-began-plainly": None;
  "question-who-began": { readonly why: Nested };
  "question-owed-all-the-same": { readonly why: Nested };
  "question-inside-area": { readonly why: Nested };
  "question-as-stated": { readonly why: Nested };
  "slot-question": { readonly slot: string };
  "slot-reason": { readonly slots: readonly string[]; readonly reason: Nested };

  "flip-triggered-only-if": { readonly from: string; readonly facts: readonly Nested[] };
  "flip-contestable-if": { readonly from: string; readonly facts: readonly Nested[] };
  "flip-not-triggered-if": { readonly from: string; readonly facts: readonly Nested[] };
  "fact-is-so": { readonly fact: Fact };
  "fact-is-not-so": { readonly fact: Fact };
  "settled-for": { readonly why: Nested };
  "settled-against": { readonly why: Nested };
  /** `now` is null where the finding stands beside it. */
  "slot-were-met": { readonly slot: string; readonly now: Nested | null };
  "slot-were-not-met": { readonly slot: string; readonly now: Nested | null };
}

export interface LawPhrases extends FactPhrases, CasePhrases, CheckPhrases, AreaPhrases, OutcomePhrases {}

/** Why a duty is contestable: its words, a fact of the case, the record; whether the pledge was still in force; words that nobody saw. */
export type OpenWhy = "text" | "fact" | "record" | "end" | "owed" | "unseen";

/** The code of each answer to "who decides". */
export type DecidesKind = Extract<Decides, string> | "state" | "organ";
