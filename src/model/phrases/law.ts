/**
 * Sentences of answers: the law engine. An argument is an id, a date, a number, one of a few words, another phrase, or text
 * quoted from the ledger (`Quoted`).
 */
import type { AreaAlternative, Decides } from "../clauses.ts";
import type { CrisisAct, Verdict } from "../crisis.ts";
import type { StateId } from "../ids.ts";
import type { Phrase } from "../phrase.ts";

/** Text of the ledger, quoted as it stands. */
type Quoted = string;
type States = readonly StateId[];
/** Ids of regions or of places: a clause may name either. */
type Regions = readonly string[];
type Clause = { readonly instrument: string; readonly article: Quoted; readonly more: number };

/** Facts of a case that a user may hold. Each has a statement, a question, and a form for either answer. */
export interface FactPhrases {
  "must-be-threatened": { readonly state: StateId };
  "must-claim": { readonly state: StateId; readonly that: Quoted };
  "must-find": { readonly by: "organ" | "parties" | "bearer"; readonly what: Quoted; readonly rule: Quoted | null };
  "must-come-to-aid": { readonly state: StateId };
  "must-ask": { readonly state: StateId };
  "must-resist": { readonly state: StateId };
  "must-be-unprovoked": { readonly directly: boolean };
  "must-be-provoked-into-war": {};
  "war-must-follow": {};
  "must-come-from-abroad": {};
  "ledger-condition": { readonly text: Quoted };
  "excepted-if": { readonly text: Quoted };
}
export type Fact = Phrase<keyof FactPhrases>;

/** Which facts are held, and who began. */
interface CasePhrases {
  "as-you-hold": { readonly fact: Fact; readonly held: Verdict };
  "not-said": { readonly fact: Fact };
  presumed: { readonly fact: Fact; readonly is: "yes" | "no" };
  /** The condition on provocation is in doubt, for a reason. */
  "provocation-in-doubt": { readonly fact: Fact; readonly why: Phrase };
  "you-hold-who-began": { readonly target: Verdict };
  "war-begun-by": { readonly war: Quoted; readonly state: StateId; readonly disputed: Quoted | null };
  "war-under-way": { readonly war: Quoted; readonly begunBy: States };
  "only-joined": {};
  "struck-first": {};
  "was-struck-first": {};
  "struck-in-defence": { readonly state: StateId };
  "began-it": { readonly state: StateId; readonly why: Phrase };
  "place-name": { readonly place: string };
  homeland: { readonly state: StateId };
}

/** Checks of a clause, apart from its area. */
interface CheckPhrases {
  "in-force": {};
  "in-force-not-known": {};
  "clause-not-running": {};
  "clause-running-not-known": {};
  "clause-dormant": {};
  "text-unpublished": {};
  "text-one-sentence": {};
  "text-not-seen": {};
  "duty-at-all-times": {};
  "duty-on-a-date": {};
  "trigger-word-not-listed": { readonly word: string };
  /** Whether an act counts as the word of the clause; `anyone`: whoever began it. */
  "act-against-word": {
    readonly act: CrisisAct | null;
    readonly word: string;
    readonly counts: Verdict;
    readonly anyone: boolean;
    readonly because: Quoted | null;
  };
  "was-not-struck": { readonly state: StateId };
  "against-anyone": {};
  "enemy-meant": { readonly states: States };
  "enemy-not-meant": { readonly states: States };
  "enemy-argued": { readonly states: States };
  "enemy-from-outside": {};
  "fellow-party-named": { readonly states: States };
  "fellow-party-included": { readonly states: States };
  "fellow-party-excluded": { readonly states: States };
  "fellow-party-unsaid": { readonly states: States };
  "reading-any-state": {};
  "reading-others-alone": {};
  "owed-whoever-began": {};
  "did-not-begin": { readonly state: StateId; readonly why: Phrase };
  "began-against-self-defence": { readonly state: StateId; readonly why: Phrase };
  "began-text-silent": { readonly state: StateId; readonly why: Phrase };
  "came-to-aid": { readonly state: StateId };
  "struck-not-provoked": {};
  "promise-holds": {};
  "promise-void": {};
  "forbids-attack": {};
  "forbids-other": { readonly forbids: readonly string[] };
  "no-excepted-enemy": {};
  "excepted-enemy": { readonly states: States; readonly verdict: "no" | "open" };
  "enemy-not-excepted": { readonly states: States };
  "began-on": { readonly state: StateId; readonly against: States };
  "not-begun-on": { readonly state: StateId; readonly against: States };
  "in-excepted-region": { readonly regions: Regions; readonly verdict: "no" | "open" };
  "not-in-excepted-region": {};
  "clause-readings-differ": { readonly question: Quoted };
  "own-reading": { readonly question: Quoted; readonly state: StateId; readonly reading: Phrase };
  /** Text of the ledger where a sentence of the engine may also stand. */
  "as-written": { readonly text: Quoted };
}

/** The area of a clause, and where an attack fell. */
export interface AreaPhrases {
  "no-limit-of-place": {};
  "nothing-struck": {};
  "inside-area": {};
  /** Conditions on one place; `place` is null where the answer names it beside. */
  "at-place": { readonly place: Phrase | null; readonly conditions: readonly Phrase[] };
  /** Of each alternative that the place could have met, the conditions that it fails. */
  "meets-no-part": { readonly parts: readonly (readonly Phrase[])[] };
  "area-stood": {};
  "area-ended": { readonly until: string };
  "area-not-begun": { readonly from: string };
  "not-land": {};
  "land-of": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
  "not-land-of": { readonly state: StateId; readonly held: "sovereign" | "jurisdiction" };
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
  "place-named": {};
  "place-not-named": { readonly places: Regions };
  "not-left-out": {};
  "left-out": { readonly regions: Regions };
  "left-out-argued": { readonly regions: Regions };
  "administered-by": { readonly by: States };
  "not-administered-by": { readonly by: States; readonly wanted: States };
  "administration-not-known": {};
  "held-then-too": { readonly on: string };
  "held-otherwise-then": { readonly on: string };
  "holder-then-not-known": { readonly on: string };
  "wherever-it-falls": {};
  /** One alternative of an area, as the clause has it. */
  "area-part": { readonly part: Omit<AreaAlternative, "quote" | "ref"> };
}

/** Results: where a state stands, what is open, what would change it. */
interface OutcomePhrases {
  "decides-automatic": {};
  "decides-each": {};
  "decides-jointly": {};
  "decides-unsaid": {};
  "decides-state": { readonly state: StateId };
  "decides-organ": { readonly organ: Quoted; readonly rule: Quoted | null; readonly mayRefuseForce: boolean };
  "the-parties-about": { readonly state: StateId };

  "obliged-to-assist": {
    readonly toward: string;
    readonly ifAsked: boolean;
    readonly clause: Clause;
    readonly decidedBy: Phrase | null;
    readonly force: string | null;
  };
  "may-assist": { readonly toward: string; readonly ifAsked: boolean; readonly clause: Clause; readonly grade: string };
  "contestable-whether-obliged": { readonly toward: string; readonly clause: Clause; readonly open: "text" | "fact" | "record" };
  "obliged-to-consult": { readonly clause: Clause };
  "obliged-to-stay-neutral": { readonly toward: string; readonly clause: Clause };
  "promised-not-to-attack": { readonly toward: readonly string[]; readonly clause: Clause };
  "bound-to-both": { readonly instruments: readonly string[] };
  "owes-nothing-here": {};

  "question-of-fact": { readonly fact: Fact };
  "question-of-words": {};
  "question-in-force": { readonly why: Phrase };
  "question-who-began": { readonly why: Phrase };
  "question-owed-all-the-same": { readonly why: Phrase };
  "question-inside-area": { readonly why: Phrase };
  "question-as-stated": { readonly why: Phrase };
  "slot-question": { readonly slot: string };
  "slot-reason": { readonly slot: string; readonly reason: Phrase };

  "flip-triggered-only-if": { readonly from: string; readonly facts: readonly Phrase[] };
  "flip-contestable-if": { readonly from: string; readonly facts: readonly Phrase[] };
  "flip-unless": { readonly from: string; readonly facts: readonly Phrase[] };
  "fact-is-so": { readonly fact: Fact };
  "fact-is-not-so": { readonly fact: Fact };
  "settled-for": { readonly why: Phrase };
  "settled-against": { readonly why: Phrase };
  "slot-were-met": { readonly slot: string; readonly now: Phrase };
  "slot-were-not-met": { readonly slot: string; readonly now: Phrase };
}

export interface LawPhrases extends FactPhrases, CasePhrases, CheckPhrases, AreaPhrases, OutcomePhrases {}

/** The code of each way in which a clause says who decides. */
export type DecidesKind = Extract<Decides, string> | "state" | "organ";
