/** Sentences of answers that combine ties with records: comparisons, autonomy, instruments, promises, mediators, explanations. */
import type { Condition, Expected, Outcome } from "../explanations.ts";
import type { InstrumentId, StateId } from "../ids.ts";
import type { Grade, ObligationType, Standing } from "../vocabulary.ts";
import type { NoArgs, PhraseOf } from "./nested.ts";

/** The lines of comparisons and of autonomy, by id. */
export type LineId =
  | "owes-defence"
  | "owed-defence"
  | "owes-less"
  | "owes-offence"
  | "owes-consultation"
  | "owes-nonaggression"
  | "owes-no-hostile-pact"
  | "owes-neutrality"
  | "designations"
  | "partnerships"
  | "procurement"
  | "initiatives"
  | "bodies"
  | "intelligence"
  | "hosts"
  | "hosted"
  | "bases-abroad"
  | "forces-abroad"
  | "soil"
  | "rivals-meant"
  | "rights"
  | "foreign-forces"
  | "command"
  | "arrangements"
  | "outvoted"
  | "own-rivals";

/** The groups of lines. */
export type LineGroup = "fight" | "abstain" | "beside" | "counts" | "cost" | "abroad" | "security";

/** The curves of a series of autonomy. */
export type CurveId = "forces" | "rights" | "granted" | "abroad";

/** A published figure in the words of its source; `atLeast`: the source gives it as a minimum. */
export interface Figure {
  readonly printed: string;
  readonly value: number | null;
  readonly atLeast: boolean;
  readonly year: string;
}

/** A pact's short title, its first day, and states. */
interface NamedPact {
  readonly title: string;
  readonly since: string | null;
  readonly states: readonly StateId[];
}

export interface LinePhrases {
  readonly "line-label": { readonly line: LineId };
  readonly "line-meaning": { readonly line: LineId };
  readonly "line-group": { readonly group: LineGroup };
  readonly "compare-defence": {
    readonly date: string;
    /** The day is before the last day of the ledger. */
    readonly past: boolean;
    readonly counts: readonly {
      readonly state: StateId;
      readonly count: number;
      /** Those of the number that count on one reading alone. */
      readonly disputed: number;
    }[];
  };
  /** The states behind a number, each with its pact. */
  readonly "names-few": { readonly state: StateId; readonly line: LineId; readonly pacts: readonly NamedPact[] };
  /** The pacts behind a number, each with its states counted; `singles` are pacts with one state left. */
  readonly "names-by-pact": {
    readonly state: StateId;
    readonly line: LineId;
    readonly pacts: readonly NamedPact[];
    readonly singles: number;
  };
  // published figures; the printed text is quoted from the source
  readonly "figure-published": Figure;
  readonly "figure-at-host": Figure & { readonly host: StateId };
  readonly "figure-of-sender": Figure & { readonly sender: StateId };
  readonly "figure-at-least": { readonly count: number };
}

export interface EvidencePhrases {
  readonly "evidence-of-tie": { readonly type: ObligationType };
  readonly "evidence-of-count": { readonly who: string; readonly date: string };
  readonly "evidence-of-rival": { readonly of: StateId };
  readonly "evidence-of-arrangement": NoArgs;
  readonly "evidence-of-organ": { readonly organ: string };
  /** The rule of a vote, quoted; null: it was not found. */
  readonly "evidence-of-vote": { readonly rule: string | null; readonly mayRefuse: boolean };
}

export interface AutonomyPhrases {
  readonly "autonomy-on-day": {
    readonly state: StateId;
    readonly date: string;
    readonly owes: number;
    /** null: not known for that day, with the number on record beside it. */
    readonly rivals: number | null;
    readonly rivalsOnRecord: number;
    /** null: no records. */
    readonly forces: number | null;
    readonly hosts: number;
    readonly owed: number;
  };
  readonly "curve-without-records": { readonly curve: CurveId };
  readonly "curve-covered": { readonly curve: CurveId; readonly from: string; readonly until: string };
  readonly "base-rate": NoArgs;
  readonly "base-rate-carries": { readonly what: "command" | "intelligence" | "facilities" | "any" };
}

/** One side of a clause: who is bound, or toward whom. */
export interface SidePhrases {
  /** Each party, or each state of these standings. */
  readonly "side-each": { readonly standings: readonly Standing[] };
  readonly "side-every-other": NoArgs;
  readonly "side-keeper-and-counterparts": { readonly keeper: StateId };
  readonly "side-each-other": NoArgs;
  readonly "side-each-counterpart": NoArgs;
  readonly "side-states": { readonly states: readonly StateId[] };
}
export type SidePhrase = PhraseOf<SidePhrases>;

/** The standing of an instrument on a day. */
export type InstrumentStanding =
  | { readonly is: "dormant" }
  | {
      readonly is: "in-force";
      readonly since: string | null;
      /** Known only from conduct: the day of its entry into force was not found. */
      readonly byConduct: boolean;
      readonly states: readonly StateId[];
      /** The fact since which nobody has kept the pact alive. */
      readonly nominal: { readonly fact: string; readonly date: string } | null;
      /** States whose dates are not known. */
      readonly doubtful: number;
      readonly as:
        | { readonly is: "pact" }
        | { readonly is: "cooperation" }
        | { readonly is: "list"; readonly keeper: StateId }
        | { readonly is: "order"; readonly authors: readonly StateId[] };
    }
  | { readonly is: "unknown"; readonly signed: string | null }
  | { readonly is: "not-yet"; readonly from: string }
  | { readonly is: "not-signed"; readonly signed: string }
  | { readonly is: "never-known" }
  | { readonly is: "over"; readonly since: string | null; readonly until: string | null; readonly states: readonly StateId[] };

/** The promises of one side to the other under an instrument, at one grade. */
export interface PromiseGroup {
  readonly by: SidePhrase;
  readonly toward: SidePhrase;
  readonly grade: Grade;
  readonly duties: readonly {
    readonly type: ObligationType;
    /** Nonaggression that does not forbid attack: what it forbids instead. */
    readonly forbids: readonly string[];
    /** Numbers of the articles, in order; empty if they have none. */
    readonly articles: readonly string[];
  }[];
}

export interface InstrumentPhrases extends SidePhrases {
  readonly "instrument-on-day": {
    readonly date: string;
    readonly instrument: InstrumentId;
    readonly standing: InstrumentStanding;
    /** Whether exactly two states were ever in it. */
    readonly two: boolean;
    readonly promises: readonly PromiseGroup[];
    /** The number of further groups of promises. */
    readonly more: number;
    /** Whether any clause is coded. */
    readonly coded: boolean;
  };
  readonly "instrument-rests-on": {
    readonly text: "published" | "quoted" | "unpublished";
    readonly depth: "article" | "summary";
    /** The coded texts, and those whose words were seen. */
    readonly texts: number;
    readonly seen: number;
  };
}

export interface AudiencePhrases {
  readonly "audience-none": { readonly date: string; readonly instrument: InstrumentId };
  readonly "audience-of-one": {
    readonly date: string;
    readonly instrument: InstrumentId;
    readonly bearer: StateId;
    readonly same: number;
    readonly alike: number;
  };
  readonly "audience-of-several": { readonly date: string; readonly instrument: InstrumentId; readonly bearers: number };
}

export type Criterion = "relations" | "unbound" | "ties" | "mediated" | "body" | "neighbour" | "power";

/** Rankings by which the criteria for mediators are tested. */
export type MediatorRanking = "rule" | "baseline" | "no-treaties" | "treaties" | "practice" | "power";

export interface ExposurePhrases {
  readonly "state-exposed": {
    readonly date: string;
    readonly past: boolean;
    readonly state: StateId;
    /** Attacks on others in which it would be obliged, of those possible. */
    readonly attacks: number;
    readonly possible: number;
    readonly wards: number;
    readonly enemies: number;
    /** States obliged to help it against one attacker at least. */
    readonly defenders: number;
    readonly attackers: number;
    /** Attackers against whom at least one state is obliged to help it. */
    readonly met: number;
    readonly fewest: number;
    readonly most: number;
  };
}

export interface MediatorPhrases {
  /** A duty to fight that binds a candidate to one side. */
  readonly "mediator-owes": { readonly to: StateId; readonly instrument: InstrumentId; readonly article: string };
  readonly "mediators-found": {
    readonly date: string;
    /** The day is before the last day of the ledger. */
    readonly past: boolean;
    readonly a: StateId;
    readonly b: StateId;
    readonly count: number;
    /** Those bound to fight for neither. */
    readonly unbound: number;
  };
  readonly "mediator-reach": {
    readonly date: string;
    readonly state: StateId;
    readonly listed: number;
    readonly unbound: number;
    readonly of: number;
  };
  readonly "criterion-meaning": { readonly criterion: Criterion };
  readonly "relations-no-record": { readonly side: StateId };
  readonly "relations-since": { readonly side: StateId; readonly date: string | null; readonly again: boolean };
  readonly "relations-not-yet": { readonly side: StateId };
  readonly "relations-severed": { readonly side: StateId; readonly date: string };
  readonly "relations-not-known": { readonly side: StateId };
  /** A tie by an instrument, with its type, or its tier as its makers call it. */
  readonly "mediator-tied": { readonly instrument: InstrumentId; readonly type: ObligationType; readonly tier: string | null };
  readonly "mediated-between-these": { readonly date: string };
  readonly "mediated-between-others": { readonly date: string; readonly a: readonly StateId[]; readonly b: readonly StateId[] };
  readonly "body-with-both": { readonly instrument: InstrumentId };
  readonly "borders-side": { readonly side: StateId };
  readonly "mediators-validated": {
    readonly first: number;
    readonly part: "chosen-on" | "held-out";
    readonly years: readonly [from: string, through: string];
    /** Mediators in disputes, each once in each. */
    readonly attempts: number;
    readonly disputes: number;
    readonly rule: number;
    readonly baseline: number;
    /** What ten states drawn at random would find. */
    readonly chance: number;
    readonly verdict: "better" | "no-difference" | "worse";
    /** Attempts that only one of the two finds. */
    readonly only: readonly [rule: number, baseline: number];
    readonly test: number;
  };
  /** What the parts of the rule find by themselves. */
  readonly "mediators-found-by": {
    readonly attempts: number;
    readonly rule: number;
    readonly noTreaties: number;
    readonly practice: number;
    readonly treaties: number;
  };
  readonly "no-mediators-validated": NoArgs;
  readonly "ranking-meaning": { readonly ranking: MediatorRanking; readonly power: "capabilities" | "list" };
  readonly "check-within-one-state": NoArgs;
  readonly "check-side-did-not-exist": NoArgs;
  readonly "check-mediator-was-side": NoArgs;
  readonly "check-repeated": NoArgs;
  readonly "missed-without-link": NoArgs;
}

export type MeasureId = Condition["computation"] | Outcome["computation"];

/** Sentences about readings of measures: a case's value and the numbers behind it. */
export interface ReadingPhrases {
  readonly "first-pact-kept": { readonly instrument: InstrumentId; readonly since: string; readonly until: string | null };
  readonly "first-pact-turned": {
    readonly instrument: InstrumentId;
    readonly since: string;
    readonly until: string | null;
    readonly against: readonly StateId[];
    readonly from: string;
    /** The name of the war in the ledger. */
    readonly war: string;
  };
  readonly "first-pact-none": NoArgs;
  readonly "too-few-years-left": { readonly least: number; readonly after: string };
  readonly "new-partners": {
    readonly from: string;
    readonly count: Range;
    readonly perDecade: Range;
    /** Years until the first of them; null if none came. */
    readonly firstAfter: number | null;
  };
  readonly "partners-on-average": { readonly count: Range };
  readonly "partners-on-day": { readonly date: string; readonly count: Range };
  readonly "bound-by-pact": NoArgs;
  readonly "bound-unknown": NoArgs;
  readonly "not-bound-by-pact": NoArgs;
  readonly "foreign-forces-no-records": NoArgs;
  readonly "foreign-forces-years": { readonly years: Range; readonly of: number };
  readonly "positions-not-collected": NoArgs;
  readonly "statements-none-known": NoArgs;
  readonly "records-floor": NoArgs;
  readonly "statements-against-pacts": { readonly count: number; readonly first: string };
  readonly "rivalries-too-early": { readonly before: string };
  readonly "rivalries-among-candidates": { readonly candidates: number; readonly count: number };
  readonly "candidates-sharing-rival": { readonly states: readonly StateId[] };
  readonly "needs-a-pair": NoArgs;
  readonly "rivals-of-candidate": {
    readonly candidate: StateId;
    readonly which: "not-its-own" | "its-own-too";
    readonly rivals: readonly StateId[];
  };
  readonly "strength-no-rivals": NoArgs;
  readonly "strength-own-missing": { readonly yardstick: string };
  readonly "strength-rivals-missing": { readonly yardstick: string };
  readonly "strength-against": {
    readonly rivals: readonly StateId[];
    /** The strongest rival by each yardstick, and the state's own value over its. */
    readonly ratios: readonly { readonly yardstick: string; readonly rival: StateId; readonly ratio: number; readonly atMost: boolean }[];
    readonly missing: readonly StateId[];
  };
  readonly "known-as-range": NoArgs;
  readonly "condition-not-known": NoArgs;
  readonly "outcome-not-known": NoArgs;
  readonly "explanation-silent": NoArgs;
}
export type ReadingPhrase = PhraseOf<ReadingPhrases>;

/** The lowest and the highest value; equal if the value is known. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Names of cases, with the states' names of the time. */
export interface CasePhrases {
  readonly "case-of-pair": { readonly name: string; readonly other: string };
  readonly "case-on-day": { readonly name: string };
  readonly "case-of-years": { readonly name: string; readonly from: string; readonly until: string };
}
export type CasePhrase = PhraseOf<CasePhrases>;

/** An explanation's expectation for a case; `measure` is the outcome's. */
export interface Expectation {
  readonly expected: Expected;
  readonly measure: MeasureId;
}

export interface ExplanationPhrases extends ReadingPhrases, CasePhrases {
  readonly "measure-meaning": { readonly measure: MeasureId };
  readonly "measure-unit": { readonly measure: MeasureId };
  readonly "measure-reference": { readonly measure: MeasureId };
  readonly "outcome-few": { readonly measure: MeasureId };
  readonly "outcome-several": { readonly measure: MeasureId };
  readonly "record-of-war": { readonly name: string };
  readonly "record-of-rivalry": { readonly a: readonly StateId[]; readonly b: readonly StateId[] };
  readonly "record-of-soil": { readonly state: StateId; readonly count: number };
  readonly "explanations-verdict": { readonly count: number };
  readonly "explanations-worst-measure": NoArgs;
  readonly "population-of-rivals": NoArgs;
  readonly "population-of-class": { readonly name: string };
  readonly "population-of-pairs": { readonly name: string; readonly rule: { readonly rule: string; readonly text: string } };
  readonly "cases-covered": {
    readonly known: number;
    readonly of: number;
    readonly because: readonly { readonly count: number; readonly reason: ReadingPhrase }[];
  };
  /** The share with few among the cases where the condition holds, and among those where it does not. */
  readonly "contrast-shares": {
    readonly measure: MeasureId;
    readonly present: { readonly few: number; readonly of: number };
    readonly absent: { readonly few: number; readonly of: number };
    readonly side: "expected" | "other" | "neither";
    /** null: not tested against chance. */
    readonly chance: "within" | "beyond" | null;
  };
  readonly "contrast-too-few": { readonly present: number; readonly absent: number; readonly least: number };
  /** The expectation of a test: for each case, or (of pairs) a larger or smaller share on one side of the condition. */
  readonly "test-expects": { readonly measure: MeasureId; readonly present: Expected; readonly absent: Expected; readonly rate: boolean };
  /** A case of a test that expects a share and nothing of a single case. */
  readonly "case-of-rate": { readonly label: CasePhrase; readonly readings: readonly ReadingPhrase[] };
  readonly "case-weighed": {
    readonly label: CasePhrase;
    readonly readings: readonly ReadingPhrase[];
    /** null: undecided. */
    readonly verdict: (Expectation & { readonly fits: boolean }) | null;
  };
  readonly "rival-not-in-ledger": NoArgs;
  /** The titles of explanations are quoted from the ledger. */
  readonly "rival-without-measure": { readonly title: string };
  readonly "rival-not-known": { readonly title: string; readonly reason: ReadingPhrase | null };
  readonly "rival-expects-rate": Expectation & { readonly title: string; readonly reading: ReadingPhrase };
  readonly "rival-expects": Expectation & { readonly title: string; readonly reading: ReadingPhrase };
}

export interface StrategyPhrases
  extends LinePhrases,
    EvidencePhrases,
    AutonomyPhrases,
    InstrumentPhrases,
    AudiencePhrases,
    MediatorPhrases,
    ExposurePhrases,
    ExplanationPhrases {}
