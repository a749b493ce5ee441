/** Sentences of answers: the claims checker. */
import type { Expected, Holds } from "../claimNotation.ts";
import type { InstrumentId, StateId } from "../ids.ts";
import type { Instrument, LifeFact, Published } from "../instruments.ts";
import type { NearMiss } from "../results/nearMiss.ts";
import type { AskedQuestion } from "../searchQuestions.ts";
import type { Grade, ObligationType } from "../vocabulary.ts";
import type { Nested, NoArgs } from "./nested.ts";

/** An expectation with the values found at its path. */
interface Tested {
  readonly operation: string;
  readonly at: string;
  readonly expected: Expected;
  readonly holds: Holds;
}

/** The number that the ledger counts where a sentence gives one; the least and the most, where some of those counted are in doubt. */
export type Counted = number | { readonly least: number; readonly most: number } | null;

/** A reading of a claim with its outcome, and the number that the ledger counts under it where the claim gives one. */
export interface ReadingFound {
  readonly reading: string | null;
  /** The rule that defines the word, where the reading is one. */
  readonly rule?: string;
  readonly outcome: string;
  readonly counted: Counted;
}

/** The slots of a clause that limit a promise. */
export type LimitSlot = "area" | "enemy" | "requires" | "except";

/** The kinds of collection in which nothing was found. */
type Collection = "ties" | "members" | "acts" | "obligations" | "clauses" | "records" | "area" | "whole";

/** Days in a row. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** The data of a near miss of one kind, without its sentence. */
type Near<K extends NearMiss["kind"]> = Omit<Extract<NearMiss, { kind: K }>, "kind" | "says">;

export interface ClaimsPhrases {
  // one reading
  "tests-met": { readonly tests: readonly Tested[] };
  "tests-not-met": { readonly tests: readonly Tested[] };
  /** limits: why it depends on the reading; none where the status of a duty is open. */
  "law-contestable": { readonly tests: readonly Tested[]; readonly limits: readonly Nested[] };
  "not-collected": { readonly tests: readonly Tested[]; readonly because: readonly Nested[] };
  "ledger-does-not-know": { readonly tests: readonly Tested[] };
  "day-past-verification": NoArgs;
  /** The operation refused the question; the complaint is quoted. */
  "no-answer": { readonly operation: string; readonly what: string; readonly todo: string };
  /** The reason that the text of claims itself gives. */
  "reason-given": { readonly reason: string };

  // why an absence proves nothing; `scope` quotes the ledger on what it holds
  "uncollected-rows": NoArgs;
  "uncollected-words": { readonly field: string };
  "uncollected-members": { readonly instrument: InstrumentId; readonly scope: string | null };
  "uncollected-acts": { readonly instrument: InstrumentId; readonly acts: readonly string[]; readonly scope: string | null };
  "uncollected-clauses": { readonly instrument: InstrumentId };
  "uncollected-ties": { readonly types: readonly ObligationType[]; readonly scope: string | null };
  "uncollected-coverage": { readonly here: readonly Nested[] };
  "uncollected-records": { readonly collection: string; readonly scope: string | null };

  // limits of a verdict
  /** Under which the member is bound: it holds for that member alone. */
  "member-proviso": { readonly state: StateId; readonly instrument: InstrumentId; readonly kind: string; readonly says: string };
  "limit-suspended": { readonly state: StateId; readonly instrument: InstrumentId };
  /** Whether it is a member is disputed; the rival readings are quoted. */
  "limit-disputed": {
    readonly state: StateId;
    readonly instrument: InstrumentId;
    readonly readings: readonly { readonly says: string; readonly heldBy: readonly string[] }[];
  };
  /** The day on which a treaty ended is disputed; the rival readings are quoted. */
  "limit-end": {
    readonly instrument: InstrumentId;
    readonly readings: readonly { readonly says: string; readonly heldBy: readonly string[] }[];
  };
  /** Whether a treaty still binds anybody is an open question of its file. */
  "limit-life": {
    readonly instrument: InstrumentId;
    readonly question: string;
    readonly readings: readonly { readonly says: string; readonly heldBy: readonly string[] }[];
  };
  "limit-part": { readonly instrument: InstrumentId; readonly scope: "participation" | "command" };
  "limit-notice": {
    readonly states: readonly StateId[];
    readonly instrument: InstrumentId;
    readonly notice: string;
    readonly effect: string;
  };
  /** A pact that is in force and that nobody has kept alive; the words about it are quoted. */
  "limit-nominal": {
    readonly instrument: InstrumentId;
    readonly fact: LifeFact["fact"];
    readonly date: string;
    readonly by: readonly StateId[];
    readonly says: string | null;
  };
  /** Conditions beyond the attack itself, on which it depends whether the duty is owed. */
  "limit-condition": {
    readonly instrument: InstrumentId;
    readonly article: string;
    readonly enemies: readonly Nested[];
    readonly words: readonly Nested[];
  };
  /** The check of the clause on which the duty turns in the case. */
  "limit-test": { readonly instrument: InstrumentId; readonly article: string; readonly reason: Nested };
  /** The reading of its own by which the bound state takes a place to be inside the clause's area. */
  "area-by-reading": { readonly instrument: InstrumentId; readonly article: string; readonly reason: Nested };
  /** The words of the clause were not seen; why not. */
  "limit-unseen": { readonly instrument: InstrumentId; readonly article: string; readonly why: Nested };
  /** A proviso or open question by which the clause is read otherwise; it is quoted. */
  "limit-clause": { readonly instrument: InstrumentId; readonly states: readonly StateId[]; readonly says: string };
  /** The end of a treaty's organisation, and of the treaty itself (null: none on record); the words about it are quoted. */
  "organisation-ended": {
    readonly instrument: InstrumentId;
    readonly names: readonly string[];
    readonly date: string;
    readonly says: string | null;
    readonly ended: string | null;
  };
  /** The times at which a clause was invoked; the organ's name is quoted. */
  "uses-on-record": {
    readonly instrument: InstrumentId;
    readonly uses: readonly { readonly date: string; readonly states: readonly StateId[]; readonly organ: string | null }[];
    readonly more: number;
  };
  /** An open question about a state's membership, with its readings; all of it is quoted. */
  "limit-question": {
    readonly state: StateId;
    readonly instrument: InstrumentId;
    readonly question: string;
    readonly readings: readonly { readonly says: string; readonly heldBy: readonly string[] }[];
  };
  /** Whether the clause requires armed force, by its words. */
  "clause-force": {
    readonly instrument: InstrumentId;
    readonly article: string;
    readonly force: "required" | "permitted" | "unsaid" | "none";
    readonly words: string | null;
    /** Whether each state decides for itself how to meet the duty. */
    readonly own: boolean;
  };

  // the records under a verdict
  "rests-on-clause": {
    readonly instrument: InstrumentId;
    readonly article: string;
    readonly limits: readonly { readonly slot: LimitSlot; readonly words: readonly Nested[]; readonly more: number }[];
    readonly text: Instrument["text"];
    /** The duty in short; null if the clause is no duty to act. */
    readonly duty: string | null;
    readonly grade: Grade;
    /** The type of a clause that is no duty to act. */
    readonly type?: ObligationType;
    /** The states that it binds so, where it is limited otherwise for others. */
    readonly by?: readonly StateId[];
  };
  /** An act of the instrument, or the one by which a membership began; no states: too many to name. */
  "rests-on-act": {
    readonly instrument: InstrumentId;
    readonly act: string;
    readonly date: string | null;
    readonly states: readonly StateId[];
    /** The part of membership that it concerns; absent: the whole of it. */
    readonly scope?: "participation" | "command";
  };
  "rests-on-instrument": { readonly instrument: InstrumentId; readonly cite: string | null };
  "rests-on-record": { readonly id: string; readonly cite: string | null };
  /** A membership whose end is on record, in a list that is not complete. */
  "rests-on-end": { readonly instrument: InstrumentId };
  /** A body that rests on no treaty: nobody has promised anything in law under it. */
  "rests-on-no-treaty": { readonly instrument: InstrumentId };
  /** The time in which the instrument bound anybody, as far as it is known. */
  "rests-on-life": { readonly instrument: InstrumentId; readonly since: string | null; readonly until: string | null };
  /** No promise found between states; the counts of their regions. */
  /** `other`: the answer has some promise of help in war, and this ground says that there is no further one. */
  /** `dates`: the days that were looked at; none: the ledger's own. */
  "rests-on-coverage": { readonly here: readonly Nested[]; readonly other: boolean; readonly dates?: readonly string[] };
  /**
   * `none`: nothing of what was sought is there; `states`: those that are not on the list of members; `dates`: the days that were looked at;
   * none: the ledger's own.
   */
  "rests-on-absence": {
    readonly of: Collection;
    readonly instrument: InstrumentId | null;
    readonly none?: true;
    readonly states?: readonly StateId[];
    readonly dates?: readonly string[];
  };

  // a claim
  "not-checkable": { readonly kind: "opinion" | "motive" | "forecast" | "outside-the-ledger" | "not-on-record"; readonly reason: string };
  "readings-agree": { readonly readings: readonly { readonly reading: string; readonly reason: Nested }[] };
  "readings-differ": { readonly readings: readonly { readonly reading: string | null; readonly outcome: string }[] };
  "source-not-opened": { readonly records: readonly string[] };

  /** A question that was typed into the search, as a link to its answer. */
  question: AskedQuestion;

  // near misses of a sentence that fails
  "near-tie": Near<"tie">;
  "near-membership": Near<"membership">;
  "near-act": Near<"act">;
  "near-life": Near<"life">;

  // two lines to quote
  "quoted-answer": {
    readonly verdict: "supported" | "contradicted" | "depends-on-reading" | "not-checkable" | "past-verification";
    /** The day through which the ledger was checked. */
    readonly verified: string;
    readonly counted: Counted;
    readonly readings: readonly ReadingFound[];
    /** Whether the readings are definitions of a word: rules by which allies are counted. */
    readonly defined: boolean;
    readonly near: Nested | null;
    readonly ground: Nested | null;
    /** The words of the sentence that were left out of the check. */
    readonly cut: readonly string[];
    /** Whether a pact was sought that the ledger would hold only if it were one on security. */
    readonly pactsOnly: boolean;
    /** The part of the sentence's time for which the verdict stands; absent: all of it. */
    readonly part?: readonly Days[];
  };
  "quoted-source": {
    readonly instrument: InstrumentId | null;
    readonly article: string | null;
    readonly series: Pick<Published, "series" | "volume" | "page" | "number"> | null;
    readonly cite: string | null;
    readonly url: string | null;
    readonly text: Instrument["text"];
    /** Whether it is the list of its parties that decides. */
    readonly parties: boolean;
    /** The mark of an act's source, where its own words were not seen. */
    readonly mark?: "secondary" | "unverified";
  };
  /** The ledger itself as the source: a count by one of its rules, or how well it covers the regions. */
  "quoted-ledger": { readonly rule: string | null; readonly here: readonly Nested[] };

  // a plain sentence: why it was not read, and the meaning taken of a word
  /** The verdict on a sentence, with what it rests on; `because` is given where it cannot be checked. */
  "sentence-verdict": {
    readonly verdict: "supported" | "contradicted" | "depends-on-reading" | "not-checkable" | "past-verification";
    /** The number that the ledger counts, where the sentence gives one. */
    readonly counted: Counted;
    readonly readings: readonly ReadingFound[];
    /** Whether the readings are definitions of a word: rules by which allies are counted. */
    readonly defined: boolean;
    readonly grounds: readonly Nested[];
    readonly because: Nested | null;
    /** The words of the sentence that were left out of the check. */
    readonly cut: readonly string[];
    /** The part of the sentence's time for which the verdict stands; absent: all of it. */
    readonly part?: readonly Days[];
  };
  "not-read": { readonly why: string; readonly about: readonly string[] };
  "guarantee-or-assurance": NoArgs;
  "help-or-any-promise": NoArgs;
  /** The breach that is checked: an attack in this war, whose name is quoted. */
  "broke-by-attack": { readonly war: string };
  /** Those that the treaty bound on its first day in force. */
  "bound-on-first-day": { readonly date: string };
  /** Definitions of one word, each of which is a reading. */
  "each-a-reading": { readonly of: readonly Nested[] };
  /** A rule for ally; its title and meaning are quoted. */
  "by-rule": { readonly rule: string; readonly title: string; readonly meaning: string };
  /** A year or month is taken as some day of it: the parts of it on which the sentence is true or, if it denies, false. */
  "on-part-of-it": { readonly stretches: readonly Days[] };
  "these-instruments": { readonly instruments: readonly InstrumentId[] };
  /** A word that stands for a name of the sentence before; the name is quoted. */
  "stands-for": { readonly name: string };
  "names-enemy": NoArgs;
  /** A duty that these treaties bring with them. */
  "duty-under": { readonly instruments: readonly InstrumentId[] };
  "in-force-for-one": NoArgs;
  "in-force-for-none": NoArgs;
  "bound-as-member": NoArgs;
  "withdrew-that-year": NoArgs;
  "binding-defence": NoArgs;
  "defence-or-force": NoArgs;
  "force-required": NoArgs;
  "any-security-treaty": NoArgs;
  "pact-or-defence": NoArgs;
  "by-then": NoArgs;
  "at-any-time": NoArgs;
  /** "Formally", "on paper": the standing in law, which a member that is suspended keeps. */
  "standing-in-law": NoArgs;
  "notice-or-effect": NoArgs;
  "did-its-first-act": NoArgs;
  /** "So" or "because": both statements are checked, and not that one follows from the other. */
  "link-not-checked": NoArgs;
  "promises-of-kind": { readonly types: readonly ObligationType[] };
  "pledge-of-any-grade": NoArgs;
  "binding-defence-alone": NoArgs;

  // a changed verdict
  "verdict-changed": {
    readonly rewritten: boolean;
    readonly records: readonly { readonly id: string; readonly article: string | null; readonly change: "new" | "gone" | "changed" }[];
  };
}
