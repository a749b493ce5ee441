/**
 * The questions and answers of every operation, written from their schemas by `npm run generate`. A change of this file is a
 * change of what the package promises.
 */

export type ObligationType =
  | "defence"
  | "offence"
  | "neutrality"
  | "nonaggression"
  | "consultation"
  | "partnership"
  | "designation"
  | "procurement"
  | "membership"
  | "facilities"
  | "command"
  | "intelligence";
export type CrisisAct =
  | "armed-attack"
  | "occupation"
  | "attack-on-forces"
  | "attack-on-vessel"
  | "blockade"
  | "cyber"
  | "armed-bands"
  | "uprising"
  | "threat"
  | "mobilisation"
  | "coercion"
  | "breach";
export type Continent = "europe" | "asia" | "africa" | "north-america" | "south-america" | "oceania" | "antarctica";
export type InstrumentKind =
  | "treaty"
  | "agreement"
  | "exchange-of-notes"
  | "protocol"
  | "declaration"
  | "memorandum"
  | "statute"
  | "order"
  | "charter"
  | "list"
  | "initiative"
  | "arrangement";
/**
 * binding: an undertaking to act; permissive: may; principle: said, but binds nobody by itself; unilateral: one state's own revocable order
 */
export type Grade = "binding" | "permissive" | "principle" | "unilateral";
/**
 * The id of a measure
 */
export type MeasureId =
  | "pledges-given"
  | "pledges-received"
  | "partners"
  | "betweenness"
  | "closeness"
  | "clustering"
  | "hub-share"
  | "s-score"
  | "scott-pi"
  | "cohen-kappa"
  | "tau-b"
  | "density"
  | "reciprocity"
  | "transitivity"
  | "components"
  | "largest-component"
  | "modularity"
  | "polarity"
  | "concentration"
  | "spoke-ties"
  | "formation-rate"
  | "end-rate"
  | "half-life";
export type CollectionSchema =
  "relations" | "rivalries" | "mediations" | "positions" | "counts" | "yardsticks" | "soil" | "events" | "command" | "tests" | "findings";
export type SourceKind = "treaty-text" | "law" | "official" | "reference" | "dataset" | "scholarship" | "press" | "web" | "none";
/**
 * A day, YYYY-MM-DD
 */
export type DaySchema = string;
export type Sentence = string;
/**
 * A state's id, three capitals
 */
export type StateId = string;
/**
 * an instrument's id
 */
export type InstrumentId = string;
/**
 * unknown: its entry into force was not found, or a date known only in part straddles the day
 */
export type InForce = boolean | "unknown";
/**
 * A source's id
 */
export type SourceId = string;
/**
 * text: the words themselves were seen; secondary: a summary, list or report was seen; unverified: neither
 */
export type Checked = "text" | "secondary" | "unverified";
/**
 * an obligation's id
 */
export type ObligationId = string;
/**
 * YYYY[-MM[-DD]], or unknown
 */
export type AnswerDate = string;
export type Standing = "member" | "designated" | "observer" | "partner" | "suspended" | "host" | "signatory";
/**
 * a region's id
 */
export type RegionId = string;
export type ActKind =
  | "signed"
  | "ratified"
  | "entered-into-force"
  | "acceded"
  | "joined"
  | "designated"
  | "revoked"
  | "upgraded"
  | "downgraded"
  | "became-observer"
  | "became-partner"
  | "renewed"
  | "amended"
  | "suspended"
  | "resumed"
  | "notified-withdrawal"
  | "withdrew"
  | "succeeded"
  | "terminated"
  | "expired"
  | "superseded"
  | "lapsed"
  | "applied"
  | "invoked"
  | "opened"
  | "closed";
/**
 * the id of a rule for ally
 */
export type RuleId = string;
/**
 * a place's id
 */
export type PlaceId = string;
export type Status = "triggered" | "contestable" | "not-triggered";
export type OpenKind = "text" | "fact" | "record";
/**
 * Who decides that the duty has arisen: nobody, each bearer, the parties jointly, a state, an organ; unsaid
 */
export type DecidesKind = "automatic" | "each" | "jointly" | "unsaid" | "state" | "organ";
/**
 * must-* under a binding clause; must-stay-neutral where the clause bars help to both sides, must-not-help where it bars help to the attacker alone; self-bound by a state's own revocable act; may-assist under a permissive clause; political by a text that binds nobody; may-not-attack by a treaty or an act of its own, political-nonaggression by a text that binds nobody; contestable: help that may be owed, by `grade`; nominal: help or talks owed under a pact that is in force and that nobody has kept alive
 */
export type Position =
  | "bound-to-both"
  | "must-assist"
  | "self-bound"
  | "may-assist"
  | "contestable"
  | "nominal"
  | "must-consult"
  | "political"
  | "must-stay-neutral"
  | "must-not-help"
  | "may-not-attack"
  | "political-nonaggression"
  | "unbound";
/**
 * YYYY[-MM[-DD]], or a range A/B: some day between
 */
export type PartialDate = string;
/**
 * nothing: the explanation makes no prediction there
 */
export type Expected = "few" | "several" | "nothing";
/**
 * The date of the newest source that was seen; later events were not checked
 */
export type VerifiedThrough = PartialDate;
export type DateOrUnknown = PartialDate | null;
export type Parties = "parties" | StateId[];
export type StateTest =
  | "any"
  | StateId
  | StateTest[]
  | {
      /**
       * @minItems 1
       */
      all: StateTest[];
    }
  | {
      /**
       * @minItems 1
       */
      any: StateTest[];
    }
  | {
      not: StateTest;
    }
  | {
      class: ClassId;
    }
  | {
      party: boolean;
    }
  | {
      "allied-with": StateId;
    }
  | {
      /**
       * @minItems 1
       */
      "in-war": WarId[];
      on?: DaySchema | undefined;
    }
  | {
      borders: StateId;
    }
  | {
      region: RegionId;
    };
/**
 * the id of a class of states
 */
export type ClassId = string;
/**
 * a war's id
 */
export type WarId = string;
export type Forbids = "attack" | "hostile-alliance" | "separate-peace" | "use-of-territory" | "conflicting-engagement" | "interference";
export type Trigger =
  "armed-attack" | "aggression" | "war" | "threat" | "threat-short-of-attack" | "uprising" | "mobilisation" | "breach" | "date" | "always";
export type EnemyTest =
  | {
      is: StateTest;
      as?: Role[] | undefined;
      "at-least"?: number | undefined;
    }
  | {
      /**
       * @minItems 1
       */
      all: EnemyTest[];
    }
  | {
      /**
       * @minItems 1
       */
      any: EnemyTest[];
    };
export type Role = "attacker" | "opponent" | "second" | "supporting" | "mobilised" | "belligerent";
export type PlaceKind = "metropolitan" | "island" | "mainland" | "feature" | "sea" | "airspace" | "space" | "cyberspace";
/**
 * Operative words of the text, at most 150
 */
export type Quote = string;
export type Requirement =
  | (
      | "unprovoked"
      | "not-directly-provoked"
      | "provoked-into-war"
      | "state-of-war"
      | "common-war"
      | "from-abroad"
      | "request"
      | "party-request"
      | "resistance"
      | "opinion"
    )
  | {
      "own-claim": string;
      /**
       * Its short key, by which a user holds it; it stays. Default: made of its words
       */
      key?: string | undefined;
    }
  | {
      finding: "organ" | "parties" | "bearer";
      of: string;
      rule?: string | undefined;
      /**
       * Its short key, by which a user holds it; it stays. Default: made of its words
       */
      key?: string | undefined;
    }
  | {
      assists: StateId;
    }
  | {
      fact: string;
      /**
       * The record of wars tells the fact where it can: the state that owes is at war with the enemy
       */
      record?: "bearer-at-war" | undefined;
      /**
       * The war meant is one with a state that has attacked one of these: by the case or the record of wars, else the fact is not so
       */
      "enemy-attacked"?: StateId[] | undefined;
      /**
       * Its short key, by which a user holds it; it stays. Default: made of its words
       */
      key?: string | undefined;
    };
export type Exception =
  | {
      enemy: EnemyTest;
    }
  | {
      /**
       * @minItems 1
       */
      "began-on": StateId[];
    }
  | {
      /**
       * @minItems 1
       */
      in: string[];
    }
  | {
      fact: string;
      /**
       * Its short key, by which a user holds it; it stays. Default: made of its words
       */
      key?: string | undefined;
    };
export type Decides =
  | ("automatic" | "each" | "jointly" | "unsaid")
  | {
      state: StateId;
    }
  | {
      organ: string;
      /**
       * The votes by which the organ decides; under unanimity nobody is outvoted. Left out: not known
       */
      vote?: Vote | undefined;
      /**
       * The rule of its vote or procedure in words
       */
      rule?: string | undefined;
      "bearer-may-refuse-force"?: boolean | undefined;
    };
export type Vote = "unanimity" | "three-quarters" | "two-thirds" | "majority";
export type Effect = "begins" | "changes" | "ends" | "none";
/**
 * a guide's id
 */
export type GuideId = string;
export type Lies = "inside" | "argued" | "outside";
/**
 * beyond: it did more than the text asked; refused: it did not do what others held to be owed; not-owed: it stood aside and the text asked nothing; restrained: it held its ally back; without-promise: no text stood; prevented: the terms were written so that it would not arise
 */
export type TestOutcome = "kept" | "kept-in-part" | "beyond" | "refused" | "not-owed" | "restrained" | "without-promise" | "prevented";
/**
 * relations: diplomatic relations with both; unbound: bound to fight for neither; ties: ties with both, apart from texts that bind all three; mediated: has spoken between these or for either before; body: sits with both in a body; neighbour: has a land border with a side; power: was a great power
 */
export type CriterionId = "relations" | "unbound" | "ties" | "mediated" | "body" | "neighbour" | "power";
export type Met = "met" | "not-met" | "not-known";
/**
 * Sums of traits: rule: power, nearness, earlier mediations, ties with both, a body with both; baseline: power and nearness; no-treaties: the rule without ties and bodies; treaties: these two alone; practice: earlier mediations alone; power: power alone
 */
export type RankingId = "rule" | "baseline" | "no-treaties" | "treaties" | "practice" | "power";
/**
 * gained: in force on the last day and not on the first; lost: the other way; passed: began and ended in between; not-known: on one of the days it is not known whether; dormant: a pact that nobody ended and nobody used
 */
export type TieChange = "gained" | "lost" | "passed" | "not-known" | "dormant";
export type RecordRow =
  | {
      a: StateId;
      b: StateId;
      established: DateOrUnknown;
      severed: DateOrUnknown;
      resumed: DateOrUnknown;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "relations";
    }
  | {
      /**
       * @minItems 1
       */
      a: StateId[];
      /**
       * @minItems 1
       */
      b: StateId[];
      from: DateOrUnknown;
      until: DateOrUnknown;
      issue: string;
      latest: string | null;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "rivalries";
    }
  | {
      date: PartialDate;
      /**
       * @minItems 1
       */
      mediators: StateId[];
      /**
       * @minItems 1
       */
      a: StateId[];
      /**
       * @minItems 1
       */
      b: StateId[];
      others: string | null;
      outcome: string;
      role: string;
      detail: string | null;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "mediations";
    }
  | {
      /**
       * @minItems 1
       */
      state: StateId[];
      date: PartialDate;
      kind: string;
      document: string;
      position: string;
      gist: string;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "positions";
    }
  | {
      of: "bases-abroad" | "forces-abroad" | "foreign-forces" | "belt-and-road-money" | "belt-and-road-states" | "allies";
      /**
       * The owner of the bases, forces, allies or money
       */
      state: StateId;
      host: StateId | null;
      /**
       * null if only a range or words were published
       */
      value: number | null;
      "at-least": boolean;
      unit: string;
      "as-printed": string;
      /**
       * The thing counted, and the author of the rule
       */
      counts: string;
      who: string;
      date: PartialDate;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "counts";
    }
  | {
      state: StateId;
      measure: string;
      value: number;
      unit: string;
      date: PartialDate;
      basis: string;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "yardsticks";
    }
  | {
      on: StateId;
      kind: string;
      /**
       * null: several powers, not listed by the source
       */
      holders: StateId[] | null;
      what: string;
      place: PlaceId | null;
      from: DateOrUnknown;
      /**
       * open: continuing; null: unknown
       */
      until: (PartialDate | "open") | null;
      basis: string;
      ended: string | null;
      forces: string | null;
      /**
       * False for customs, cessions and similar: shown, not counted
       */
      "counts-as-forces": boolean;
      /**
       * A standing right without forces: a concession, a court, a railway, a port. False for cessions and refusals
       */
      "counts-as-right": boolean;
      /**
       * Forces: whether the government of the soil let them in; null: argued, not known, or no forces
       */
      "host-consents": ("yes" | "no") | null;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "soil";
    }
  | {
      date: PartialDate;
      /**
       * Every state that the row names
       */
      states: StateId[];
      event: string;
      instrument: string | null;
      detail: string | null;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "events";
    }
  | {
      state: StateId;
      /**
       * @minItems 1
       */
      with: StateId[];
      what: string;
      from: DateOrUnknown;
      until: (PartialDate | "open") | null;
      detail: string | null;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "command";
    }
  | {
      case: string;
      date: PartialDate;
      /**
       * The states that were asked; null: every party of the instruments
       */
      by: StateId[] | null;
      /**
       * The states to be helped; null: the other parties of the instruments
       */
      toward: StateId[] | null;
      /**
       * null: there was no promise
       */
      instruments: InstrumentId[] | null;
      promise: string;
      asked: string;
      done: string;
      outcome: TestOutcome;
      /**
       * Scholars' terms for it; `view` names the scholars
       */
      concepts:
        | (
            | "entrapment"
            | "entanglement"
            | "fear-of-entrapment"
            | "abandonment"
            | "loophole"
            | "restraint"
            | "guarantee"
            | "opportunism"
            | "conflict-of-promises"
            | "design"
          )[]
        | null;
      view: string;
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "tests";
    }
  | {
      topic: string;
      study: string;
      population: string;
      definition: string;
      finding: string;
      stance: "holds" | "doubts";
      ref: Ref;
      "verified-through": VerifiedThrough | null;
      note: string | null;
      /**
       * The collection, the states and the date
       */
      id: string;
      /**
       * Every state that the row names
       */
      states: StateId[];
      /**
       * Its date, or the day it begins; null: not known
       */
      begins: string | null;
      /**
       * The day it ends, or open; null: not known, or a single day
       */
      ends: string | null;
      collection: "findings";
    };
export type Verdict = "supported" | "contradicted" | "depends-on-reading" | "not-checkable" | "past-verification";
export type ClaimsOutcome =
  "supported" | "contradicted" | "contestable" | "not-collected" | "not-known" | "not-checkable" | "past-verification";
export type NearMiss = NearTie | NearMembership | NearAct | NearLife;
export type UnreadCode =
  | "long"
  | "question"
  | "script"
  | "nothing-named"
  | "unknown-name"
  | "time"
  | "early"
  | "vague"
  | "either"
  | "not-counted"
  | "policy"
  | "forecast"
  | "past-undated"
  | "ambiguous"
  | "not-then"
  | "not-together"
  | "itself"
  | "which-treaty"
  | "whom"
  | "no-article"
  | "many"
  | "word"
  | "short"
  | "form";
export type FactOf =
  | "instrument"
  | "state"
  | "place"
  | "region"
  | "class"
  | "war"
  | "general-treaty"
  | "measure"
  | "trigger"
  | "record"
  | "rule"
  | "explanation"
  | "term";
export type HitKind = "state" | "instrument" | "place" | "term";
export type NameKind =
  | "name"
  | "former name"
  | "other name"
  | "adjective"
  | "capital"
  | "organ"
  | "short name"
  | "common name"
  | "title"
  | "key"
  | "number"
  | "claimant's name"
  | "topic";
export type Fit = "exact" | "whole" | "begins" | "words" | "spread" | "inside";
export type TermId = string;
export type TermGroup = "law" | "types" | "grades" | "case" | "counts" | "measures" | "strategy" | "evidence" | "topic";
export type Raise = "major" | "minor" | "patch";
export type FactKind =
  | "instrument"
  | "obligation"
  | "clause"
  | "question"
  | "modifier"
  | "act"
  | "interpretation"
  | "dispute"
  | "rule"
  | "trigger"
  | "region"
  | "class"
  | "explanation"
  | "state"
  | "place"
  | "war"
  | "general-treaty"
  | "measure"
  | "record"
  | "source";

export interface Operations {
  inputs: {
    /**
     * Compares two states' promises, designations and bases on a date; every number leads to its records.
     */
    "state.compare": StateCompareInput;
    /**
     * Shows a state on a date: its name at the time, seat of government, numbers, and every tie that it owes or is owed.
     */
    "state.show": StateShowInput;
    /**
     * Lists what a state's commitments cost it in freedom of action (duties to fight, foreign forces and rights, command, votes) and bring it in help; as a series on request.
     */
    "state.autonomy": StateAutonomyInput;
    /**
     * Counts the attacks on others in which a state would be obliged to fight (exposure), and the states that would be obliged to help it against each attacker (protection); as a series on request.
     */
    "state.exposure": StateExposureInput;
    /**
     * Lists a state's instruments as spans of time, with the acts that made, changed and ended them.
     */
    "state.history": StateHistoryInput;
    /**
     * Lists the states that existed on a date, with their names at the time, numbers and seats of government.
     */
    "state.list": StateListInput;
    /**
     * Lists what two states owe each other on a date, by which article and since when; one row for each direction.
     */
    "ties.between": TiesBetweenInput;
    /**
     * Shows what two states owed each other over time: one row for each direction of each instrument.
     */
    "ties.history": TiesHistoryInput;
    /**
     * Lists a state's allies on a date under one rule, with the articles that make them allies.
     */
    "allies.list": AlliesListInput;
    /**
     * Counts a state's allies on a date under each rule for ally, and how many more are unknown or dormant.
     */
    "allies.count": AlliesCountInput;
    /**
     * Goes from the smallest count of a state's allies to the largest, one change of definition at a time, and names the states that each step adds.
     */
    "allies.ladder": AlliesLadderInput;
    /**
     * Counts the allies of several states under one rule on 1 July of each year, and names the pacts that moved each count.
     */
    "allies.series": AlliesSeriesInput;
    /**
     * Counts the allies of every member of the state system on a date under one rule, with the median and the number of states that have at most one.
     */
    "allies.spread": AlliesSpreadInput;
    /**
     * Lists who is obliged to help, may help, must consult or must stay out if one state attacks another, by which words, and who decides.
     */
    "crisis.trace": CrisisTraceInput;
    /**
     * Lists the facts on which the duties of a case turn: their keys for --fact, and how the case takes them.
     */
    "crisis.facts": CrisisFactsInput;
    /**
     * Lists the smallest sets of facts that would change who is obliged in a crisis, each as a sentence.
     */
    "crisis.flip": CrisisFlipInput;
    /**
     * Gives one state's briefing on a crisis: its obligations and those owed to it, their wording, who decides and what is open; for classes also without the answers.
     */
    "crisis.brief": CrisisBriefInput;
    /**
     * Writes a memorandum on a case: a short answer in order of strength, then each duty with its quoted words, full citation, tests, and what would change it.
     */
    "crisis.memo": CrisisMemoInput;
    /**
     * Tests explanations of why China forms no solid alliances against their cases: those that fit, those that do not, those that cannot be decided, and what the rival explanation expects.
     */
    "explanations.weigh": ExplanationsWeighInput;
    /**
     * Lists the instruments in force on a date, by state and type; dormant and unknown ones separately, ended ones on request.
     */
    "instrument.list": InstrumentListInput;
    /**
     * Shows everything about one instrument: a summary sentence, acts, members over time, clauses, disputed readings, related texts and sources.
     */
    "instrument.show": InstrumentShowInput;
    /**
     * Lists the states in an instrument on a date (members, designated states, observers, partners) and since when.
     */
    "instrument.members": InstrumentMembersInput;
    /**
     * Lists all instruments as spans of time, with the acts that made, changed and ended them.
     */
    "instrument.timeline": InstrumentTimelineInput;
    /**
     * Lists the ties of one type on a date by instrument, as the map draws them: who owes, who is owed, and the exceptions.
     */
    "instrument.map": InstrumentMapInput;
    /**
     * Says for each place and each home territory whether it lies inside the area of a treaty's clause, outside it, or is disputed, and why.
     */
    "instrument.area": InstrumentAreaInput;
    /**
     * Lists the clauses in force on a date that apply only to attacks in a certain area.
     */
    "area.list": AreaListInput;
    /**
     * Lists the guided maps: for one place, whether an attack there lies in the area of a clause, told in steps.
     */
    "guide.list": GuideListInput;
    /**
     * Tells in steps whether a place lies in the area of a clause: the area and its words, the place against each part, other places, facts that would change the answer, other promises that reach it.
     */
    "guide.show": GuideShowInput;
    /**
     * Lists who else holds the same promise from the same state, how often such promises were tested and how the states acted; exposure and entrapment separately.
     */
    "promise.audience": PromiseAudienceInput;
    /**
     * Lists the states that have links with the sides of a dispute, with each criterion met, not met or unknown: relations, ties, bodies, borders, power, and whether it is bound to fight for a side.
     */
    "mediator.find": MediatorFindInput;
    /**
     * Lists the pairs of rivals between which a state could mediate, by its links with both sides; each criterion separately, whether it is bound to one of them among these.
     */
    "mediator.reach": MediatorReachInput;
    /**
     * Tests the criteria for mediators: on later years than those on which it was chosen, how many actual mediators does a ranking of all states put among its first ten, and how many does one by power and distance alone?
     */
    "mediator.validate": MediatorValidateInput;
    /**
     * Gives the directed network of ties on a date: the states, and who owes whom under which instruments.
     */
    "network.at": NetworkAtInput;
    /**
     * Gives the directed network over a range of days: each tie with its dates, how well these are known, and the days on which it ran.
     */
    "network.during": NetworkDuringInput;
    /**
     * Lists the changes between two days: pacts that began and ended, states that joined and left, ties gained and lost, states that appeared and ceased to exist.
     */
    "network.changes": NetworkChangesInput;
    /**
     * Divides the states of a date into blocs of ties, by seeded runs, and says how often the runs agree.
     */
    "network.blocs": NetworkBlocsInput;
    /**
     * Lists the measures of states, pairs and the system, with meaning, unit, formula and papers.
     */
    "measure.list": MeasureListInput;
    /**
     * Computes one measure on a date: for each state, for a pair of states, or for the system.
     */
    "measure.compute": MeasureComputeInput;
    /**
     * Computes one measure on 1 July of each year, and on the last day.
     */
    "measure.series": MeasureSeriesInput;
    /**
     * Says how alike the pledges of two states are, by four measures, and which states make the difference.
     */
    "similarity.between": SimilarityBetweenInput;
    /**
     * Lists the states whose pledges are most like those of a state.
     */
    "similarity.nearest": SimilarityNearestInput;
    /**
     * Lists places with their features, each claimant's name for them, and who administers and claims them on a date.
     */
    "place.list": PlaceListInput;
    /**
     * Lists dated facts that bind nobody: relations, rivalries, mediations, positions, counts, yardsticks, forces abroad, events, lines of command.
     */
    "records.list": RecordsListInput;
    /**
     * Lists the wars and armed clashes that matter to some clause, with their sides. It is not a list of all wars.
     */
    "war.list": WarListInput;
    /**
     * Checks the claims of a text against the ledger: each is supported, contradicted or depends on the reading, and the answer names the records.
     */
    "claims.check": ClaimsCheckInput;
    /**
     * Checks the claims of the built-in texts again and lists the verdicts that have changed, each with the records responsible.
     */
    "claims.diff": ClaimsDiffInput;
    /**
     * Gives the citation of the ledger, of an instrument in it or of a source, as text, BibTeX, RIS and CSL-JSON.
     */
    "source.cite": SourceCiteInput;
    /**
     * Shows one source with every fact that rests on it and how each was checked; without an id, the index of sources by kind.
     */
    "source.show": SourceShowInput;
    /**
     * Finds states, instruments, places and terms by name, former or common name, key or number.
     */
    "ledger.search": LedgerSearchInput;
    /**
     * Explains the terms used in answers (treaty law, types and grades of promise, crises, counts, measures, evidence) and the names of groups and episodes, with their instruments and dates.
     */
    "ledger.glossary": LedgerGlossaryInput;
    /**
     * Finds the file and line of each fact of an instrument or of a collection of records, so that a wrong one can be corrected.
     */
    "ledger.locate": LedgerLocateInput;
    /**
     * Counts the contents of the ledger: instruments by kind and depth, obligations by type and grade, and how facts were checked; lists the facts verified longest ago.
     */
    "ledger.stats": LedgerStatsInput;
    /**
     * Counts the pacts of each region and era: known, filed, and read from the text; lists those without a file with the place where each is printed.
     */
    "ledger.coverage": LedgerCoverageInput;
    /**
     * Lists the facts added, changed and removed between two versions of the ledger, and the version number that is due.
     */
    "ledger.diff": LedgerDiffInput;
    /**
     * Lists what was reported after the ledger's last verified day: acts on record that were not checked as those before it were.
     */
    "ledger.reported": LedgerReportedInput;
    /**
     * Recomputes published numbers of the field from the ledger and, with --data, from your own copies of datasets: the number, ours, the difference and the reason for it.
     */
    "literature.reproduce": LiteratureReproduceInput;
  };
  answers: {
    /**
     * Compares two states' promises, designations and bases on a date; every number leads to its records.
     */
    "state.compare": Comparison;
    /**
     * Shows a state on a date: its name at the time, seat of government, numbers, and every tie that it owes or is owed.
     */
    "state.show": StateAnswer;
    /**
     * Lists what a state's commitments cost it in freedom of action (duties to fight, foreign forces and rights, command, votes) and bring it in help; as a series on request.
     */
    "state.autonomy": Autonomy;
    /**
     * Counts the attacks on others in which a state would be obliged to fight (exposure), and the states that would be obliged to help it against each attacker (protection); as a series on request.
     */
    "state.exposure": StateExposure;
    /**
     * Lists a state's instruments as spans of time, with the acts that made, changed and ended them.
     */
    "state.history": History;
    /**
     * Lists the states that existed on a date, with their names at the time, numbers and seats of government.
     */
    "state.list": StateList;
    /**
     * Lists what two states owe each other on a date, by which article and since when; one row for each direction.
     */
    "ties.between": Ties;
    /**
     * Shows what two states owed each other over time: one row for each direction of each instrument.
     */
    "ties.history": TieHistory;
    /**
     * Lists a state's allies on a date under one rule, with the articles that make them allies.
     */
    "allies.list": AllyList;
    /**
     * Counts a state's allies on a date under each rule for ally, and how many more are unknown or dormant.
     */
    "allies.count": AllyCounts;
    /**
     * Goes from the smallest count of a state's allies to the largest, one change of definition at a time, and names the states that each step adds.
     */
    "allies.ladder": Ladder;
    /**
     * Counts the allies of several states under one rule on 1 July of each year, and names the pacts that moved each count.
     */
    "allies.series": AllySeries;
    /**
     * Counts the allies of every member of the state system on a date under one rule, with the median and the number of states that have at most one.
     */
    "allies.spread": AllySpread;
    /**
     * Lists who is obliged to help, may help, must consult or must stay out if one state attacks another, by which words, and who decides.
     */
    "crisis.trace": Trace;
    /**
     * Lists the facts on which the duties of a case turn: their keys for --fact, and how the case takes them.
     */
    "crisis.facts": CaseFacts;
    /**
     * Lists the smallest sets of facts that would change who is obliged in a crisis, each as a sentence.
     */
    "crisis.flip": Flips;
    /**
     * Gives one state's briefing on a crisis: its obligations and those owed to it, their wording, who decides and what is open; for classes also without the answers.
     */
    "crisis.brief": Brief;
    /**
     * Writes a memorandum on a case: a short answer in order of strength, then each duty with its quoted words, full citation, tests, and what would change it.
     */
    "crisis.memo": Memo;
    /**
     * Tests explanations of why China forms no solid alliances against their cases: those that fit, those that do not, those that cannot be decided, and what the rival explanation expects.
     */
    "explanations.weigh": WeighedExplanations;
    /**
     * Lists the instruments in force on a date, by state and type; dormant and unknown ones separately, ended ones on request.
     */
    "instrument.list": InstrumentList;
    /**
     * Shows everything about one instrument: a summary sentence, acts, members over time, clauses, disputed readings, related texts and sources.
     */
    "instrument.show": InstrumentAnswer;
    /**
     * Lists the states in an instrument on a date (members, designated states, observers, partners) and since when.
     */
    "instrument.members": Members;
    /**
     * Lists all instruments as spans of time, with the acts that made, changed and ended them.
     */
    "instrument.timeline": InstrumentTimeline;
    /**
     * Lists the ties of one type on a date by instrument, as the map draws them: who owes, who is owed, and the exceptions.
     */
    "instrument.map": InstrumentMap;
    /**
     * Says for each place and each home territory whether it lies inside the area of a treaty's clause, outside it, or is disputed, and why.
     */
    "instrument.area": AreaAnswer;
    /**
     * Lists the clauses in force on a date that apply only to attacks in a certain area.
     */
    "area.list": AreaList;
    /**
     * Lists the guided maps: for one place, whether an attack there lies in the area of a clause, told in steps.
     */
    "guide.list": GuideList;
    /**
     * Tells in steps whether a place lies in the area of a clause: the area and its words, the place against each part, other places, facts that would change the answer, other promises that reach it.
     */
    "guide.show": GuideAnswer;
    /**
     * Lists who else holds the same promise from the same state, how often such promises were tested and how the states acted; exposure and entrapment separately.
     */
    "promise.audience": Audience;
    /**
     * Lists the states that have links with the sides of a dispute, with each criterion met, not met or unknown: relations, ties, bodies, borders, power, and whether it is bound to fight for a side.
     */
    "mediator.find": MediatorList;
    /**
     * Lists the pairs of rivals between which a state could mediate, by its links with both sides; each criterion separately, whether it is bound to one of them among these.
     */
    "mediator.reach": MediatorReach;
    /**
     * Tests the criteria for mediators: on later years than those on which it was chosen, how many actual mediators does a ranking of all states put among its first ten, and how many does one by power and distance alone?
     */
    "mediator.validate": MediatorValidation;
    /**
     * Gives the directed network of ties on a date: the states, and who owes whom under which instruments.
     */
    "network.at": NetworkAnswer;
    /**
     * Gives the directed network over a range of days: each tie with its dates, how well these are known, and the days on which it ran.
     */
    "network.during": DatedNetwork;
    /**
     * Lists the changes between two days: pacts that began and ended, states that joined and left, ties gained and lost, states that appeared and ceased to exist.
     */
    "network.changes": NetworkChanges;
    /**
     * Divides the states of a date into blocs of ties, by seeded runs, and says how often the runs agree.
     */
    "network.blocs": NetworkBlocs;
    /**
     * Lists the measures of states, pairs and the system, with meaning, unit, formula and papers.
     */
    "measure.list": MeasureList;
    /**
     * Computes one measure on a date: for each state, for a pair of states, or for the system.
     */
    "measure.compute": MeasureValues;
    /**
     * Computes one measure on 1 July of each year, and on the last day.
     */
    "measure.series": MeasureSeries;
    /**
     * Says how alike the pledges of two states are, by four measures, and which states make the difference.
     */
    "similarity.between": Similarity;
    /**
     * Lists the states whose pledges are most like those of a state.
     */
    "similarity.nearest": SimilarityNearest;
    /**
     * Lists places with their features, each claimant's name for them, and who administers and claims them on a date.
     */
    "place.list": PlaceList;
    /**
     * Lists dated facts that bind nobody: relations, rivalries, mediations, positions, counts, yardsticks, forces abroad, events, lines of command.
     */
    "records.list": RecordList;
    /**
     * Lists the wars and armed clashes that matter to some clause, with their sides. It is not a list of all wars.
     */
    "war.list": WarList;
    /**
     * Checks the claims of a text against the ledger: each is supported, contradicted or depends on the reading, and the answer names the records.
     */
    "claims.check": ClaimsCheck;
    /**
     * Checks the claims of the built-in texts again and lists the verdicts that have changed, each with the records responsible.
     */
    "claims.diff": ClaimsDiff;
    /**
     * Gives the citation of the ledger, of an instrument in it or of a source, as text, BibTeX, RIS and CSL-JSON.
     */
    "source.cite": Citation;
    /**
     * Shows one source with every fact that rests on it and how each was checked; without an id, the index of sources by kind.
     */
    "source.show": SourceAnswer;
    /**
     * Finds states, instruments, places and terms by name, former or common name, key or number.
     */
    "ledger.search": SearchAnswer;
    /**
     * Explains the terms used in answers (treaty law, types and grades of promise, crises, counts, measures, evidence) and the names of groups and episodes, with their instruments and dates.
     */
    "ledger.glossary": Glossary;
    /**
     * Finds the file and line of each fact of an instrument or of a collection of records, so that a wrong one can be corrected.
     */
    "ledger.locate": FactPlaces;
    /**
     * Counts the contents of the ledger: instruments by kind and depth, obligations by type and grade, and how facts were checked; lists the facts verified longest ago.
     */
    "ledger.stats": LedgerStats;
    /**
     * Counts the pacts of each region and era: known, filed, and read from the text; lists those without a file with the place where each is printed.
     */
    "ledger.coverage": LedgerCoverage;
    /**
     * Lists the facts added, changed and removed between two versions of the ledger, and the version number that is due.
     */
    "ledger.diff": LedgerDiff;
    /**
     * Lists what was reported after the ledger's last verified day: acts on record that were not checked as those before it were.
     */
    "ledger.reported": LedgerReported;
    /**
     * Recomputes published numbers of the field from the ledger and, with --data, from your own copies of datasets: the number, ours, the difference and the reason for it.
     */
    "literature.reproduce": Literature;
  };
}
export interface StateCompareInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  a?: string | undefined;
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  b?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface StateShowInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface StateAutonomyInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The first point of a series: a day, or a year (read as its last day)
   */
  from?: string | undefined;
  /**
   * The last point of a series; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * Years between two points of the series
   */
  step?: number | undefined;
}
export interface StateExposureInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The first day of a series, YYYY-MM-DD
   */
  from?: string | undefined;
  /**
   * The last day of a series; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * Years between two points of the series
   */
  step?: number | undefined;
}
export interface StateHistoryInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The first day, YYYY-MM-DD; by default 1816-01-01
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * Only instruments with an obligation of this type
   */
  type?: ObligationType | undefined;
}
export interface StateListInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface TiesBetweenInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  a: string;
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  b: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * Only ties of this type
   */
  type?: ObligationType | undefined;
}
export interface TiesHistoryInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  a: string;
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  b: string;
  /**
   * The first day, YYYY-MM-DD; by default 1816-01-01
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  until?: string | undefined;
}
export interface AlliesListInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule that decides who counts as an ally
   */
  rule?: string | undefined;
}
export interface AlliesCountInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * One rule for ally; by default all of them
   */
  rule?: string | undefined;
}
export interface AlliesLadderInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface AlliesSeriesInput {
  /**
   * Up to twelve states, separated by commas, or a class of states by its id, such as great-power; by default the permanent members of the Security Council
   */
  states?: string | undefined;
  /**
   * The rule that decides who counts as an ally
   */
  rule?: string | undefined;
  /**
   * two-party: only pacts that never tied more than two states
   */
  pacts?: ("all" | "two-party") | undefined;
  /**
   * The first day, YYYY-MM-DD; by default 1816-01-01
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * Adds the median and the ninetieth percentile of all states
   */
  world?: (string | boolean) | undefined;
}
export interface AlliesSpreadInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule that decides who counts as an ally
   */
  rule?: string | undefined;
  /**
   * two-party: only pacts that never tied more than two states
   */
  pacts?: ("all" | "two-party") | undefined;
}
export interface CrisisTraceInput {
  /**
   * The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising
   */
  initiator?: (string | string[]) | undefined;
  /**
   * The state attacked, or in which the act takes place: one, or several separated by commas
   */
  target: string | string[];
  /**
   * The place of the attack, by id or name; by default the target's home territory
   */
  place?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The act; an uprising needs no initiator
   */
  act?: CrisisAct | undefined;
  /**
   * Whether the target provoked the attack; unsaid is read as none
   */
  provocation?: ("unsaid" | "none" | "given" | "disputed") | undefined;
  /**
   * Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case
   */
  fact?: (string | string[]) | undefined;
  /**
   * Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas
   */
  reading?: (string | string[]) | undefined;
  /**
   * Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas
   */
  strike?: (string | string[]) | undefined;
  /**
   * States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas
   */
  aid?: (string | string[]) | undefined;
  /**
   * Only this state's obligations, with every check
   */
  state?: string | undefined;
  /**
   * short: JSON gives obligations of one clause with the same grade, side and status as one row with its bearers; full: each bearer's apart, with tests, words and sources
   */
  detail?: ("short" | "full") | undefined;
  /**
   * In the terminal: every clause with its tests, and all questions
   */
  all?: (string | boolean) | undefined;
  /**
   * Rounds of escalation to list under the answer: in each, states whose duty requires force join in, and what that calls on is listed
   */
  rounds?: number | undefined;
  /**
   * Who joins in a round: states whose duty to fight is triggered; also those whose duty to fight is contestable; or, called-on, all whose duty to help is triggered, also where it leaves force open
   */
  joins?: ("triggered" | "contestable" | "called-on") | undefined;
}
export interface CrisisFactsInput {
  /**
   * The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising
   */
  initiator?: (string | string[]) | undefined;
  /**
   * The state attacked, or in which the act takes place: one, or several separated by commas
   */
  target: string | string[];
  /**
   * The place of the attack, by id or name; by default the target's home territory
   */
  place?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The act; an uprising needs no initiator
   */
  act?: CrisisAct | undefined;
  /**
   * Whether the target provoked the attack; unsaid is read as none
   */
  provocation?: ("unsaid" | "none" | "given" | "disputed") | undefined;
  /**
   * Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case
   */
  fact?: (string | string[]) | undefined;
  /**
   * Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas
   */
  reading?: (string | string[]) | undefined;
  /**
   * Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas
   */
  strike?: (string | string[]) | undefined;
  /**
   * States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas
   */
  aid?: (string | string[]) | undefined;
  /**
   * Only facts that this state's duties read
   */
  state?: string | undefined;
}
export interface CrisisFlipInput {
  /**
   * The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising
   */
  initiator?: (string | string[]) | undefined;
  /**
   * The state attacked, or in which the act takes place: one, or several separated by commas
   */
  target: string | string[];
  /**
   * The place of the attack, by id or name; by default the target's home territory
   */
  place?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The act; an uprising needs no initiator
   */
  act?: CrisisAct | undefined;
  /**
   * Whether the target provoked the attack; unsaid is read as none
   */
  provocation?: ("unsaid" | "none" | "given" | "disputed") | undefined;
  /**
   * Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case
   */
  fact?: (string | string[]) | undefined;
  /**
   * Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas
   */
  reading?: (string | string[]) | undefined;
  /**
   * Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas
   */
  strike?: (string | string[]) | undefined;
  /**
   * States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas
   */
  aid?: (string | string[]) | undefined;
  /**
   * Only this state's duties; all duties to help if left out
   */
  state?: string | undefined;
}
export interface CrisisBriefInput {
  /**
   * The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising
   */
  initiator?: (string | string[]) | undefined;
  /**
   * The state attacked, or in which the act takes place: one, or several separated by commas
   */
  target: string | string[];
  /**
   * The place of the attack, by id or name; by default the target's home territory
   */
  place?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The act; an uprising needs no initiator
   */
  act?: CrisisAct | undefined;
  /**
   * Whether the target provoked the attack; unsaid is read as none
   */
  provocation?: ("unsaid" | "none" | "given" | "disputed") | undefined;
  /**
   * Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case
   */
  fact?: (string | string[]) | undefined;
  /**
   * Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas
   */
  reading?: (string | string[]) | undefined;
  /**
   * Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas
   */
  strike?: (string | string[]) | undefined;
  /**
   * States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas
   */
  aid?: (string | string[]) | undefined;
  /**
   * The state whose page this is; any state that existed on the date
   */
  role: string;
  /**
   * Leave out the statuses; the same request without it gives the page with the answers
   */
  sealed?: (string | boolean) | undefined;
}
export interface CrisisMemoInput {
  /**
   * The attacker: one state, or several separated by commas; left out for an uprising, a civil war, a secession or a coup, with --act uprising
   */
  initiator?: (string | string[]) | undefined;
  /**
   * The state attacked, or in which the act takes place: one, or several separated by commas
   */
  target: string | string[];
  /**
   * The place of the attack, by id or name; by default the target's home territory
   */
  place?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The act; an uprising needs no initiator
   */
  act?: CrisisAct | undefined;
  /**
   * Whether the target provoked the attack; unsaid is read as none
   */
  provocation?: ("unsaid" | "none" | "given" | "disputed") | undefined;
  /**
   * Facts to assume: key=yes, key=no or key=open, separated by commas; crisis facts lists the keys of a case
   */
  fact?: (string | string[]) | undefined;
  /**
   * Open questions of instruments to read one way: INSTRUMENT:QUESTION=2, the second of its readings; separated by commas
   */
  reading?: (string | string[]) | undefined;
  /**
   * Further strikes: GBR>DEU or GBR>DEU@place, with /POL for one in Poland's defence; separated by commas
   */
  strike?: (string | string[]) | undefined;
  /**
   * States that aid without striking: RUS+SRB for support, RUS*SRB for mobilisation; separated by commas
   */
  aid?: (string | string[]) | undefined;
  /**
   * Only this state's duties
   */
  state?: string | undefined;
  /**
   * List in an annex what the case does not set off, and promises not to attack
   */
  all?: (string | boolean) | undefined;
  /**
   * Rounds of escalation to list under the answer: in each, states whose duty requires force join in, and what that calls on is listed
   */
  rounds?: number | undefined;
  /**
   * Who joins in a round: states whose duty to fight is triggered; also those whose duty to fight is contestable; or, called-on, all whose duty to help is triggered, also where it leaves force open
   */
  joins?: ("triggered" | "contestable" | "called-on") | undefined;
  /**
   * markdown, html: the memo as a document; csl: its citations as CSL-JSON
   */
  format?: ("answer" | "markdown" | "html" | "csl") | undefined;
}
export interface ExplanationsWeighInput {
  /**
   * One explanation, by its id; by default all of them
   */
  id?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface InstrumentListInput {
  /**
   * Only instruments that bind this state on the date, or are in its favour
   */
  state?: string | undefined;
  /**
   * Only instruments with an obligation of this type
   */
  type?: ObligationType | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * day: instruments in force on the date, or possibly so; ever: also earlier and later ones
   */
  scope?: ("day" | "ever") | undefined;
}
export interface InstrumentShowInput {
  /**
   * The instrument: its id, short name or another name
   */
  id: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface InstrumentMembersInput {
  /**
   * The instrument: its id, short name or another name
   */
  id: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface InstrumentTimelineInput {
  /**
   * The first day, YYYY-MM-DD; by default 1816-01-01
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * Only instruments with an obligation of this type
   */
  type?: ObligationType | undefined;
  /**
   * Only instruments that ever bound this state, or were in its favour
   */
  state?: string | undefined;
  /**
   * Only instruments with a party on this continent
   */
  region?: Continent | undefined;
  /**
   * Only instruments of this kind
   */
  kind?: InstrumentKind | undefined;
  /**
   * acts: only the acts, without the spans; faster
   */
  only?: "acts" | undefined;
}
export interface InstrumentMapInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The type of tie
   */
  type?: ObligationType | undefined;
}
export interface InstrumentAreaInput {
  /**
   * The instrument: its id, short name or another name
   */
  id: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The clause, by its id; by default the first that is limited to an area
   */
  obligation?: string | undefined;
}
export interface AreaListInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface GuideListInput {
  /**
   * Only guides over this instrument's area, by its id
   */
  instrument?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface GuideShowInput {
  /**
   * The guide's id; by default the first
   */
  id?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface PromiseAudienceInput {
  /**
   * The instrument: its id, short name or another name
   */
  instrument: string;
  /**
   * The article, as the text numbers it; by default its articles on defence
   */
  article?: string | undefined;
  /**
   * The state that made the promise; by default every state that did
   */
  by?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface MediatorFindInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  a: string;
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  b: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * record: test the criteria on past mediations and name those that they miss
   */
  check?: ("none" | "record") | undefined;
}
export interface MediatorReachInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * record: test the criteria on past mediations and name those that they miss
   */
  check?: ("none" | "record") | undefined;
}
export interface MediatorValidateInput {
  /**
   * The rows that --csv prints: mediators with their places, rankings with what they find, or criteria with their base rates
   */
  part?: ("attempts" | "rankings" | "criteria") | undefined;
}
export interface NetworkAtInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * Only ties of this type; defence if no rule is given either
   */
  type?: ObligationType | undefined;
  /**
   * Only ties that this rule for ally counts, by its types and grades
   */
  rule?: string | undefined;
}
export interface NetworkDuringInput {
  /**
   * The first day, YYYY-MM-DD
   */
  from: string;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  to?: string | undefined;
  /**
   * Only ties of this type; defence if no rule is given either
   */
  type?: ObligationType | undefined;
  /**
   * Only ties that this rule for ally counts, by its types and grades
   */
  rule?: string | undefined;
  /**
   * listed: also ties that may not have run on any day of the range, marked as not certain
   */
  uncertain?: ("left-out" | "listed") | undefined;
}
export interface NetworkChangesInput {
  /**
   * The first day, YYYY-MM-DD; by default five years before the last day
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  to?: string | undefined;
  /**
   * Only changes that concern this state
   */
  state?: string | undefined;
  /**
   * Only instruments and ties of this type
   */
  type?: ObligationType | undefined;
  /**
   * A rule for ally, used in place of the type: its types and grades of obligation
   */
  rule?: string | undefined;
  /**
   * left-out: only pacts, members and states, without ties
   */
  ties?: ("listed" | "left-out") | undefined;
}
export interface NetworkBlocsInput {
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule for ally whose ties count, by its types and grades; by default binding defence in force
   */
  rule?: string | undefined;
  /**
   * The type of obligation that counts, in place of the rule's types
   */
  type?: ObligationType | undefined;
  /**
   * The grade that counts, in place of the rule's grades
   */
  grade?: Grade | undefined;
  /**
   * Leaves out instruments that tie more states than this: a pact of a whole continent is no bloc
   */
  largestPact?: number | undefined;
  /**
   * Seeded runs, of which the best is shown
   */
  runs?: number | undefined;
  /**
   * The seed of the first run
   */
  seed?: number | undefined;
}
export interface MeasureListInput {
  /**
   * Only measures of states, of pairs of states, or of the system
   */
  level?: ("state" | "pair" | "system") | undefined;
}
export interface MeasureComputeInput {
  measure: MeasureId;
  /**
   * States, separated by commas: of a measure of states only these; of a measure of pairs, the two
   */
  states?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule for ally whose ties count, by its types and grades; by default binding defence in force
   */
  rule?: string | undefined;
  /**
   * The type of obligation that counts, in place of the rule's types
   */
  type?: ObligationType | undefined;
  /**
   * The grade that counts, in place of the rule's grades
   */
  grade?: Grade | undefined;
  /**
   * Leaves out instruments that tie more states than this; by default none, for modularity and polarity 40
   */
  largestPact?: number | undefined;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale?: ("binary" | "valued") | undefined;
  /**
   * The pledges that make a portfolio: given, received or either
   */
  direction?: ("given" | "received" | "either") | undefined;
  /**
   * What a state weighs as one toward which pledges run: equal, or a column of your own copy of National Material Capabilities (--data)
   */
  weight?: ("equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop") | undefined;
}
export interface MeasureSeriesInput {
  measure: MeasureId;
  /**
   * Of a measure of states: up to twelve, separated by commas; of a measure of pairs: the two
   */
  states?: string | undefined;
  /**
   * The first day, YYYY-MM-DD; by default 1816-01-01
   */
  from?: string | undefined;
  /**
   * The last day; by default the date through which the ledger was verified
   */
  until?: string | undefined;
  /**
   * The rule for ally whose ties count, by its types and grades; by default binding defence in force
   */
  rule?: string | undefined;
  /**
   * The type of obligation that counts, in place of the rule's types
   */
  type?: ObligationType | undefined;
  /**
   * The grade that counts, in place of the rule's grades
   */
  grade?: Grade | undefined;
  /**
   * Leaves out instruments that tie more states than this; by default none, for modularity and polarity 40
   */
  largestPact?: number | undefined;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale?: ("binary" | "valued") | undefined;
  /**
   * The pledges that make a portfolio: given, received or either
   */
  direction?: ("given" | "received" | "either") | undefined;
  /**
   * What a state weighs as one toward which pledges run: equal, or a column of your own copy of National Material Capabilities (--data)
   */
  weight?: ("equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop") | undefined;
  /**
   * Adds the tenth, fiftieth and ninetieth percentile of all states, or of all pairs weighted equally
   */
  world?: (string | boolean) | undefined;
}
export interface SimilarityBetweenInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  a: string;
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  b: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule for ally whose ties count, by its types and grades; by default binding defence in force
   */
  rule?: string | undefined;
  /**
   * The type of obligation that counts, in place of the rule's types
   */
  type?: ObligationType | undefined;
  /**
   * The grade that counts, in place of the rule's grades
   */
  grade?: Grade | undefined;
  /**
   * Leaves out instruments that tie more states than this; by default none, for modularity and polarity 40
   */
  largestPact?: number | undefined;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale?: ("binary" | "valued") | undefined;
  /**
   * The pledges that make a portfolio: given, received or either
   */
  direction?: ("given" | "received" | "either") | undefined;
  /**
   * What a state weighs as one toward which pledges run: equal, or a column of your own copy of National Material Capabilities (--data)
   */
  weight?: ("equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop") | undefined;
}
export interface SimilarityNearestInput {
  /**
   * A state: its key (CHN), its name on that date or today, or a number (cow:710, gw:710)
   */
  state: string;
  /**
   * The measure by which the states are sorted
   */
  by?: ("s-score" | "scott-pi" | "cohen-kappa" | "tau-b") | undefined;
  /**
   * The number of states listed
   */
  limit?: number | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
  /**
   * The rule for ally whose ties count, by its types and grades; by default binding defence in force
   */
  rule?: string | undefined;
  /**
   * The type of obligation that counts, in place of the rule's types
   */
  type?: ObligationType | undefined;
  /**
   * The grade that counts, in place of the rule's grades
   */
  grade?: Grade | undefined;
  /**
   * Leaves out instruments that tie more states than this; by default none, for modularity and polarity 40
   */
  largestPact?: number | undefined;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale?: ("binary" | "valued") | undefined;
  /**
   * The pledges that make a portfolio: given, received or either
   */
  direction?: ("given" | "received" | "either") | undefined;
  /**
   * What a state weighs as one toward which pledges run: equal, or a column of your own copy of National Material Capabilities (--data)
   */
  weight?: ("equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop") | undefined;
}
export interface PlaceListInput {
  /**
   * Only places that this state administers or claims
   */
  state?: string | undefined;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface RecordsListInput {
  /**
   * The collection of records
   */
  collection: CollectionSchema;
  /**
   * Only rows that name this state
   */
  state?: string | undefined;
  /**
   * Only rows that name this instrument, by its id (events, tests)
   */
  instrument?: string | undefined;
  /**
   * Only rows that reach to this day or later, YYYY-MM-DD
   */
  from?: string | undefined;
  /**
   * Only rows that begin on this day or earlier, YYYY-MM-DD
   */
  until?: string | undefined;
  /**
   * Only rows that held on this day, YYYY-MM-DD, or may have; a row without an end and a start (a statement) if it was made by then
   */
  on?: string | undefined;
  /**
   * Only rows whose kind contains these words, for example bases-abroad or garrison
   */
  kind?: string | undefined;
}
export interface WarListInput {
  /**
   * Only wars in which this state fought
   */
  state?: string | undefined;
  /**
   * Only wars in which this state fought on the other side
   */
  against?: string | undefined;
  /**
   * Only wars that were under way on this day or later, YYYY-MM-DD
   */
  from?: string | undefined;
  /**
   * Only wars that began on this day or earlier, YYYY-MM-DD
   */
  until?: string | undefined;
}
export interface ClaimsCheckInput {
  /**
   * The id of a built-in text, all, or (command line only) a file of claims
   */
  text?: string | undefined;
  /**
   * Claims as YAML, in place of a text's id
   */
  content?: string | undefined;
  /**
   * Plain sentences in place of a text's id; each is checked if it fits a known form
   */
  sentence?: string | undefined;
  /**
   * Only the claim with this id
   */
  claim?: string | undefined;
  /**
   * Check only this many claims, from the first; the answer says that it is partial
   */
  first?: number | undefined;
  /**
   * markdown, html: the answer as a document
   */
  format?: ("answer" | "markdown" | "html") | undefined;
}
export interface ClaimsDiffInput {
  /**
   * A version with saved verdicts, or (command line only) a file saved with claims check --json; by default the newest saved version
   */
  since?: string | undefined;
  /**
   * An earlier answer of claims.check, as JSON
   */
  earlier?: string | undefined;
  /**
   * Only this built-in text
   */
  text?: string | undefined;
  /**
   * atom: the changes as an Atom feed
   */
  format?: ("answer" | "atom") | undefined;
}
export interface SourceCiteInput {
  /**
   * ledger, or the id of an instrument or a source
   */
  id?: string | undefined;
}
export interface SourceShowInput {
  /**
   * The source's id, as in answers; by default all sources
   */
  id?: string | undefined;
  /**
   * Only sources of this kind, in the index
   */
  type?: SourceKind | undefined;
}
export interface LedgerSearchInput {
  /**
   * A name, a key or a number such as cow:740; small typing errors are corrected
   */
  text: string;
  /**
   * The date, YYYY-MM-DD; by default the date through which the ledger was verified
   */
  date?: string | undefined;
}
export interface LedgerGlossaryInput {
  /**
   * One term, by its id or any of its names; by default all terms
   */
  term?: string | undefined;
}
export interface LedgerLocateInput {
  /**
   * An instrument (its id or name), or a collection of records such as soil
   */
  of: string;
  /**
   * Only the clauses of this article
   */
  article?: string | undefined;
  /**
   * Only the clauses of this type
   */
  type?: ObligationType | undefined;
  /**
   * Only this act: its number in the file, from 0
   */
  act?: string | undefined;
  /**
   * Only acts that begin or end this state's membership; of records, rows that name it
   */
  state?: string | undefined;
  /**
   * Of records, only rows that begin on this date
   */
  from?: string | undefined;
}
export interface LedgerStatsInput {
  /**
   * List the facts that were verified longest ago: 20, or as many as the number says
   */
  stale?: (boolean | number) | undefined;
}
export interface LedgerCoverageInput {
  /**
   * Only this region, by its id or name, or that of this state
   */
  region?: string | undefined;
  /**
   * Only this era: its years, or a year or a day in it
   */
  era?: string | undefined;
}
export interface LedgerDiffInput {
  /**
   * A published version; by default the last one that differs from this ledger
   */
  from?: string | undefined;
  /**
   * A later published version; by default this ledger
   */
  to?: string | undefined;
}
export interface LedgerReportedInput {
  /**
   * Only what this state did, or what took effect for it
   */
  state?: string | undefined;
}
export interface LiteratureReproduceInput {
  /**
   * One study or one row, by its id; by default all of them
   */
  id?: string | undefined;
}
export interface Comparison {
  kind: "comparison";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  states: NamedState[];
  sentence: Sentence;
  lines: CompareLine[];
  /**
   * The states or the pacts behind the numbers that a reader asks for first
   */
  named: {
    state: StateId;
    line: string;
    says: Sentence;
  }[];
}
export interface LedgerStamp {
  version: string;
  hash: string;
  verifiedThrough: DaySchema;
}
export interface Note {
  text: Sentence;
  /**
   * Kind of note: past-verification, not-known, dormant, reading, ...
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  /**
   * Ids of the facts that it is about
   */
  records: string[];
}
export interface NamedState {
  id: StateId;
  name: string;
}
export interface CompareLine {
  id: string;
  /**
   * The group by a name that no language changes
   */
  groupId: string;
  group: Sentence;
  label: Sentence;
  unit: string;
  meaning: Sentence;
  cells: Cell[];
}
export interface Cell {
  /**
   * null: not known
   */
  count: number | null;
  /**
   * A published figure in the words of its source, with its year
   */
  asPrinted: Sentence | null;
  notKnown: number;
  dormant: number;
  states: StateId[];
  evidence: Evidence[];
  /**
   * The records behind notKnown and dormant
   */
  doubtful: Evidence[];
}
export interface Evidence {
  states: StateId[];
  label: Sentence;
  instrument: InstrumentId | null;
  /**
   * The full title of an instrument, or of the record
   */
  title: string;
  /**
   * The name by which an instrument is known; of a record, its title
   */
  short: string;
  article: string | null;
  type: string;
  grade: Grade | null;
  since: string | null;
  /**
   * since is no entry into force, which was not found: by that day the parties acted under it
   */
  byConduct: boolean;
  until: string | null;
  inForce: InForce;
  /**
   * In force, and kept alive by nobody: its organisation dissolved, or disowned
   */
  nominal: boolean;
  wording: string | null;
  quote: string | null;
  translated: boolean;
  refs: Ref[];
  note: Sentence | null;
  readings: HeldReading[];
}
export interface Ref {
  source: SourceId | SourceId[];
  /**
   * The place in the source: an article, a page
   */
  at?: string | undefined;
  checked: Checked;
}
export interface HeldReading {
  question: Sentence;
  says: Sentence;
  heldBy: string[];
  isDefault: boolean;
  /**
   * Whether the promise may not hold at all under it
   */
  undoes: boolean;
}
export interface StateAnswer {
  kind: "state";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  exists: boolean;
  sentence: Sentence;
  standing: string | null;
  aliases: string[];
  seat: {
    city: string;
    lat: number;
    lon: number;
  } | null;
  codes: {
    cow: number | null;
    gw: number | null;
  };
  periods: {
    name: string;
    from: string;
    until: string | null;
    system: string;
    cow: number | null;
    gw: number | null;
    note: string | null;
    ref: Ref;
  }[];
  seats: {
    city: string;
    from: string | null;
    until: string | null;
    kind: "government" | "temporary" | "exile" | "rival" | "official" | "second" | "territory";
    /**
     * The kind in words, or what stood there
     */
    capacity: Sentence;
    ref: Ref;
  }[];
  /**
   * Its predecessors
   */
  before: {
    id: StateId;
    name: string;
    from: string;
  }[];
  /**
   * Its successors
   */
  after: {
    id: StateId;
    name: string;
    from: string;
  }[];
  owes: TieRow[];
  owed: TieRow[];
  /**
   * One row for each region of the states asked about; counts of the era of the date
   */
  coverage: CoverageNote[];
}
export interface TieRow {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  obligation: ObligationId;
  type: ObligationType;
  grade: Grade;
  article: string;
  owedBy: StateId;
  owedTo: StateId;
  /**
   * Whose misfortune counts, where it is not the beneficiary's own
   */
  about: Sentence | null;
  /**
   * Whether it counts other states' misfortune alone: no defence of the one to which it is owed
   */
  aboutOthers: boolean;
  /**
   * Whether it is a one-sided guarantee: its beneficiary owes no help, nor anything but neutrality or peace, in return
   */
  guarantee: boolean;
  /**
   * null: not known
   */
  since: AnswerDate | null;
  /**
   * since is no entry into force, which was not found: by that day the parties acted under it
   */
  byConduct: boolean;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not settled
   */
  until: AnswerDate | null;
  inForce: InForce;
  dormant: boolean;
  /**
   * Whether it does not hold, or may not, under another reading of its words or dates; readings says who takes it
   */
  disputed: boolean;
  /**
   * Why it is nominal between the two; null: live
   */
  nominal: Nominal | null;
  standing: Standing;
  tier: string | null;
  site: string | null;
  /**
   * The duty in our own words
   */
  wording: string | null;
  /**
   * Operative words, at most 150
   */
  quote: string | null;
  translated: boolean;
  depth: "article" | "summary";
  ref: Ref;
  /**
   * The evidence of the beginning
   */
  entry: {
    ref: Ref;
    note: string | null;
  };
  readings: HeldReading[];
}
export interface Nominal {
  /**
   * organisation-dissolved, disowned: nominal from then on, between those concerned; reaffirmed: alive again between those who did it; last-met, distanced (a party says that it takes no part, and gives no notice that has run), listed in force: told, and change nothing
   */
  fact: "organisation-dissolved" | "last-met" | "disowned" | "distanced" | "listed" | "reaffirmed";
  date: string;
  /**
   * Empty: all parties
   */
  by: StateId[];
  says: string | null;
}
export interface CoverageNote {
  region: RegionId;
  /**
   * The region's name
   */
  name: string;
  /**
   * An era's years: 1815-1870, or 1992- if it goes on
   */
  era: string;
  /**
   * Pacts with a file
   */
  filed: number;
  /**
   * Pacts with a file, and those without one whose text is printed in a place that is named
   */
  known: number;
  /**
   * Whether so few of the known pacts are filed that an empty answer says little
   */
  thin: boolean;
  text: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
}
export interface Autonomy {
  kind: "autonomy";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  sentence: Sentence;
  lines: AutonomyLine[];
  help: HelpFigure[];
  series: AutonomySeries | null;
  baseRate: BaseRate;
}
export interface AutonomyLine {
  id: string;
  /**
   * The group by a name that no language changes
   */
  groupId: string;
  group: Sentence;
  label: Sentence;
  unit: string;
  meaning: Sentence;
  cell: Cell;
}
export interface HelpFigure {
  measure: string;
  unit: string;
  /**
   * null: not known by the day
   */
  own: {
    state: StateId;
    value: number;
    date: string;
    basis: string;
    ref: Ref;
  } | null;
  helpers: {
    /**
     * null: none known, shares cannot be added, or the bases differ
     */
    total: number | null;
    known: number;
    of: number;
  };
  rivals: {
    state: StateId;
    value: number;
    date: string;
    basis: string;
    ref: Ref;
  }[];
  /**
   * Rivals without a figure by the day
   */
  notKnown: StateId[];
}
export interface AutonomySeries {
  from: DaySchema;
  until: DaySchema;
  /**
   * Years from one point to the next
   */
  step: number;
  points: AutonomyPoint[];
  coverage: {
    curve: string;
    from: string | null;
    until: string | null;
    says: Sentence;
  }[];
}
export interface AutonomyPoint {
  date: DaySchema;
  /**
   * Foreign garrisons, leases with troops, occupations and guards on its soil: records
   */
  forces: {
    /**
     * null: the ledger has no records for that day
     */
    count: number | null;
    notKnown: number;
    states: StateId[];
  };
  /**
   * Foreign rights without forces on its soil: records
   */
  rights: {
    /**
     * null: the ledger has no records for that day
     */
    count: number | null;
    notKnown: number;
    states: StateId[];
  };
  /**
   * States to which it has granted facilities by agreement
   */
  granted: {
    /**
     * null: the ledger has no records for that day
     */
    count: number | null;
    notKnown: number;
    states: StateId[];
  };
  /**
   * States that have granted it facilities
   */
  abroad: {
    /**
     * null: the ledger has no records for that day
     */
    count: number | null;
    notKnown: number;
    states: StateId[];
  };
  /**
   * Known sites of its own abroad
   */
  sites: number | null;
}
export interface BaseRate {
  definition: Sentence;
  /**
   * Instruments with a binding obligation of defence
   */
  n: number;
  /**
   * Of these, coded article by article
   */
  nArticle: number;
  rows: {
    carries: Sentence;
    inText: {
      count: number;
      /**
       * 0 to 1; null if n is 0
       */
      share: number | null;
    };
    /**
     * Among those coded article by article
     */
    inTextArticle: {
      count: number;
      /**
       * 0 to 1; null if n is 0
       */
      share: number | null;
    };
    /**
     * In the same text, or in another between two of its parties while both ran
     */
    beside: {
      count: number;
      /**
       * 0 to 1; null if n is 0
       */
      share: number | null;
    };
  }[];
}
export interface StateExposure {
  kind: "state-exposure";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  sentence: Sentence;
  /**
   * Attacks on others in which the state would be obliged, or might or may help
   */
  exposure: {
    /**
     * Attacks of one other member of the system on another
     */
    possible: number;
    /**
     * Those in which the state would help a side, each under its strongest standing
     */
    attacks: {
      obliged: number;
      contestable: number;
      permitted: number;
      political: number;
      nominal: number;
    };
    /**
     * States that it would help in one of them at least
     */
    wards: {
      obliged: StateId[];
      contestable: StateId[];
      permitted: StateId[];
      political: StateId[];
      nominal: StateId[];
    };
    /**
     * States that it would fight in one of them at least
     */
    enemies: {
      obliged: StateId[];
      contestable: StateId[];
      permitted: StateId[];
      political: StateId[];
      nominal: StateId[];
    };
  };
  /**
   * States that would help it, were it attacked at its homeland
   */
  protection: {
    /**
     * Other members of the system, each taken to attack the state
     */
    attackers: number;
    /**
     * Attackers against whom at least one state would stand so, and none more strongly
     */
    met: {
      obliged: number;
      contestable: number;
      permitted: number;
      political: number;
      nominal: number;
    };
    /**
     * States that would help it against one attacker at least
     */
    defenders: {
      obliged: StateId[];
      contestable: StateId[];
      permitted: StateId[];
      political: StateId[];
      nominal: StateId[];
    };
    /**
     * States that would help it, over the attackers
     */
    perAttacker: {
      obliged: {
        fewest: number;
        most: number;
        mean: number;
      } | null;
      contestable: {
        fewest: number;
        most: number;
        mean: number;
      } | null;
      permitted: {
        fewest: number;
        most: number;
        mean: number;
      } | null;
      political: {
        fewest: number;
        most: number;
        mean: number;
      } | null;
      nominal: {
        fewest: number;
        most: number;
        mean: number;
      } | null;
    };
  };
  /**
   * 1 July of each year of the series, and its last day; null if none was asked for
   */
  series:
    | {
        date: DaySchema;
        /**
         * null: it was no state on the day
         */
        exposure: {
          possible: number;
          attacks: {
            obliged: number;
            contestable: number;
            permitted: number;
            political: number;
            nominal: number;
          };
          wards: {
            obliged: number;
            contestable: number;
            permitted: number;
            political: number;
            nominal: number;
          };
          enemies: {
            obliged: number;
            contestable: number;
            permitted: number;
            political: number;
            nominal: number;
          };
        } | null;
        /**
         * null: it was no state on the day
         */
        protection: {
          attackers: number;
          met: {
            obliged: number;
            contestable: number;
            permitted: number;
            political: number;
            nominal: number;
          };
          defenders: {
            obliged: number;
            contestable: number;
            permitted: number;
            political: number;
            nominal: number;
          };
          perAttacker: {
            obliged: {
              fewest: number;
              most: number;
              mean: number;
            } | null;
            contestable: {
              fewest: number;
              most: number;
              mean: number;
            } | null;
            permitted: {
              fewest: number;
              most: number;
              mean: number;
            } | null;
            political: {
              fewest: number;
              most: number;
              mean: number;
            } | null;
            nominal: {
              fewest: number;
              most: number;
              mean: number;
            } | null;
          };
        } | null;
      }[]
    | null;
  coverage: CoverageNote[];
}
export interface History {
  kind: "history";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  state: NamedState;
  from: DaySchema;
  until: DaySchema;
  spans: HistorySpan[];
  events: HistoryEvent[];
}
export interface HistorySpan {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  kind: InstrumentKind;
  types: ObligationType[];
  /**
   * Of these, the types of which an obligation is binding
   */
  binding: ObligationType[];
  /**
   * All states that it was ever bound with
   */
  with: StateId[];
  standing: Standing;
  since: AnswerDate | null;
  until: AnswerDate | null;
  /**
   * The act by which it began; null: a clause that took effect later
   */
  begun: ActKind | null;
  /**
   * Why it ended: an act, a state that ceased to exist, or a clause that ran out; null: it has not
   */
  ended: (ActKind | ("state-ended" | "clause-ended")) | null;
  /**
   * The first day on which it certainly ran; null: no beginning is known
   */
  settled: AnswerDate | null;
  /**
   * The first day on which it may have run, for drawing
   */
  earliest: string;
  latest: AnswerDate | null;
}
export interface HistoryEvent {
  date: AnswerDate | null;
  act: ActKind;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  states: StateId[];
  note: string | null;
  ref: Ref;
}
export interface StateList {
  kind: "states";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  states: {
    id: StateId;
    name: string;
    system: "yes" | "gw" | "no";
    /**
     * A territory of another state, listed because it takes part in treaties; no count of states has it
     */
    territory: boolean;
    cow: number | null;
    gw: number | null;
    seat: {
      city: string;
      lat: number;
      lon: number;
    } | null;
  }[];
}
export interface Ties {
  kind: "ties";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  a: NamedState;
  b: NamedState;
  /**
   * The only type that was asked for; null: all
   */
  type: ObligationType | null;
  ties: TieRow[];
  /**
   * Ties that were not in force, and would have been by another reading of a disputed beginning or end
   */
  otherwise: TieRow[];
  /**
   * One row for each region of the states asked about; counts of the era of the date
   */
  coverage: CoverageNote[];
}
export interface TieHistory {
  kind: "tie-history";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: DaySchema;
  until: DaySchema;
  a: NamedState;
  b: NamedState;
  /**
   * By the first day on which they may have run, then by instrument and bearer
   */
  spans: TieSpan[];
}
export interface TieSpan {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  kind: InstrumentKind;
  owedBy: StateId;
  owedTo: StateId;
  /**
   * Of what it owed, the strongest first
   */
  types: ObligationType[];
  /**
   * Of these, the types of which an obligation is binding
   */
  binding: ObligationType[];
  articles: string[];
  /**
   * null: not known
   */
  since: AnswerDate | null;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not settled
   */
  until: AnswerDate | null;
  /**
   * The first day on which it certainly ran; null: no beginning is known
   */
  settled: AnswerDate | null;
  /**
   * The first day on which it may have run, for drawing
   */
  earliest: string;
  latest: AnswerDate | null;
  /**
   * No end found, never used, nobody ended it
   */
  dormant: boolean;
}
export interface AllyList {
  kind: "allies";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  rule: RuleId;
  title: Sentence;
  meaning: Sentence;
  /**
   * The number of allies without those that count only by promises in doubt
   */
  least: number;
  /**
   * The number with those that would count by another reading of a disputed date
   */
  most: number;
  allies: {
    state: StateId;
    name: string;
    /**
     * Whether it counts only by promises that another reading of their words or dates undoes
     */
    disputed: boolean;
    /**
     * Whether it counts only by promises that nobody has kept alive, or else by disputed ones
     */
    nominal: boolean;
    ties: TieRow[];
  }[];
  /**
   * Not counted, but would be by another reading of a disputed beginning or end
   */
  otherwise: StateId[];
  notKnown: StateId[];
  dormant: StateId[];
  /**
   * The records behind the number; a promise that runs both ways is one record
   */
  evidence: Evidence[];
  /**
   * The records behind notKnown and dormant
   */
  doubtful: Evidence[];
}
export interface AllyCounts {
  kind: "ally-counts";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  counts: {
    rule: RuleId;
    title: Sentence;
    /**
     * null: it reads data that was not given
     */
    count: number | null;
    /**
     * The number without those that count only by promises in doubt
     */
    least: number | null;
    /**
     * The number with those that would count by another reading of a disputed date
     */
    most: number | null;
    states: StateId[];
    /**
     * Counted, but only by promises that another reading of their words or dates undoes
     */
    disputed: StateId[];
    /**
     * Counted, but only by promises that nobody has kept alive, or else by disputed ones
     */
    nominal: StateId[];
    /**
     * Not counted, but would be by another reading of a disputed beginning or end
     */
    otherwise: StateId[];
    notKnown: StateId[];
    dormant: StateId[];
    reads: "ledger" | "atop";
    asOf: DaySchema;
  }[];
}
export interface Ladder {
  kind: "ladder";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  steps: {
    rule: RuleId;
    title: Sentence;
    /**
     * null: it reads data that was not given
     */
    count: number | null;
    /**
     * The number without those that count only by promises in doubt
     */
    least: number | null;
    /**
     * The number with those that would count by another reading of a disputed date
     */
    most: number | null;
    states: StateId[];
    /**
     * Counted, but only by promises that another reading of their words or dates undoes
     */
    disputed: StateId[];
    /**
     * Counted, but only by promises that nobody has kept alive, or else by disputed ones
     */
    nominal: StateId[];
    /**
     * Not counted, but would be by another reading of a disputed beginning or end
     */
    otherwise: StateId[];
    notKnown: StateId[];
    dormant: StateId[];
    reads: "ledger" | "atop";
    asOf: DaySchema;
    meaning: Sentence;
    change: Sentence;
    /**
     * The state's sentence by this rule, up to the number of states
     */
    predicate: Sentence;
    /**
     * The data that this step needs and was not given
     */
    needs: Sentence | null;
    added: StateId[];
    removed: StateId[];
  }[];
}
export interface AllySeries {
  kind: "ally-series";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  rule: RuleId;
  title: Sentence;
  meaning: Sentence;
  /**
   * two-party: only pacts that never tied more than two states
   */
  pacts: "all" | "two-party";
  from: DaySchema;
  until: DaySchema;
  states: NamedState[];
  points: {
    date: DaySchema;
    /**
     * In the order of states
     */
    counts: {
      /**
       * null: the state did not exist on that day
       */
      count: number | null;
      /**
       * The number without those that count only by promises in doubt
       */
      least: number | null;
      /**
       * The number with those that would count by another reading of a disputed date
       */
      most: number | null;
      /**
       * Counted, but only by promises that another reading of their words or dates undoes
       */
      disputed: StateId[];
      /**
       * Counted, but only by promises that nobody has kept alive, or else by disputed ones
       */
      nominal: StateId[];
      /**
       * Not counted, but would be by another reading of a disputed beginning or end
       */
      otherwise: StateId[];
      /**
       * States that would count in addition if a date were known or a pact not dormant
       */
      notKnown: number;
    }[];
  }[];
  /**
   * Each change from one point to the next, by date
   */
  moves: {
    state: StateId;
    /**
     * The day of the point before
     */
    after: DaySchema;
    date: DaySchema;
    count: number;
    added: StateId[];
    removed: StateId[];
    by: {
      change: "began" | "ended";
      instrument: InstrumentId;
      short: string;
      /**
       * The earliest date on which it began or ended for these states
       */
      date: string | null;
      states: StateId[];
      /**
       * Whether every duty behind it is limited by its text to attacks at sea
       */
      atSea: boolean;
    }[];
  }[];
  /**
   * The counts of all states, if requested
   */
  world:
    | {
        date: DaySchema;
        /**
         * Members of the state system on that day
         */
        states: number;
        median: number;
        /**
         * The ninetieth percentile
         */
        ninth: number;
      }[]
    | null;
}
export interface AllySpread {
  kind: "ally-spread";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  rule: RuleId;
  title: Sentence;
  meaning: Sentence;
  /**
   * two-party: only pacts that never tied more than two states
   */
  pacts: "all" | "two-party";
  states: {
    id: StateId;
    name: string;
    count: number;
    notKnown: number;
  }[];
  summary: {
    /**
     * Members of the state system on that day
     */
    states: number;
    /**
     * States without any
     */
    none: number;
    atMostOne: number;
    /**
     * States with at most one even if every unknown or dormant tie counted
     */
    atMostOneAtLeast: number;
    median: number;
    /**
     * The ninetieth percentile
     */
    ninth: number;
  };
}
export interface Trace {
  kind: "trace";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * Empty for an act from within, such as an uprising
   */
  initiators: NamedState[];
  targets: NamedState[];
  /**
   * null: the target's home territory, the part that faces the initiator
   */
  place: PlaceId | null;
  placeName: Sentence;
  act: CrisisAct;
  /**
   * Whether the text shows every clause
   */
  all: boolean;
  /**
   * The facts held: each key as it was given, and as the questions name it
   */
  held: {
    given: string;
    key: string;
    value: "yes" | "no" | "open";
  }[];
  /**
   * The only state that the answer speaks of; null: all
   */
  state: NamedState | null;
  /**
   * States with a position that were great powers on the day: a page lists their rows first
   */
  great: StateId[];
  /**
   * One row for each region of the states asked about; counts of the era of the date
   */
  coverage: CoverageNote[];
  /**
   * How often facts of the ledger were wrong in the newest audit, by mark; null: none
   */
  errorRate: Sentence | null;
  /**
   * Strikes of the case, round 0, then those of states that join in a round
   */
  strikes: StrikeRow[];
  obligations: Finding[];
  positions: PositionRow[];
  breaches: Breach[];
  /**
   * Rights to act over the attacked that the attacker itself may claim
   */
  ownClaims: OwnClaim[];
  /**
   * General law that stands around the case, and decides none of its verdicts
   */
  around: Around;
  openQuestions: TraceQuestion[];
  rounds: {
    round: number;
    /**
     * States that join in, each with the duty by which it does
     */
    joined: RoundDuty[];
    /**
     * Further duties of help that the strikes of those who joined call on
     */
    calledOn: RoundDuty[];
  }[];
}
export interface StrikeRow {
  /**
   * null: an act from within, with no state behind it
   */
  by: StateId | null;
  on: StateId;
  act: CrisisAct;
  /**
   * The place's id; for a whole homeland its name
   */
  place: PlaceId | Sentence;
  object: "territory" | "forces";
  round: number;
  inDefenceOf: StateId | null;
}
export interface Finding {
  id: string;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  obligation: string;
  article: string;
  type: ObligationType;
  grade: Grade;
  /**
   * For the grade principle: treaty, stated by a treaty that binds and leaves the duty to other texts or to a decision; political, a commitment that binds nobody. null: another grade
   */
  principle: ("treaty" | "political") | null;
  owedBy: StateId;
  owedTo: StateId | "parties";
  about: StateId | null;
  /**
   * The state that the duty would help: a party; protected by the clause and no party; concerned: the clause is about it and owed to others; its membership disputed, or disputed between its two governments; not-known: its day of entry into force is not on record; end-not-known: it was bound, and whether the pact had ended is not settled
   */
  standing: "party" | "protected" | "concerned" | "disputed" | "two-governments" | "not-known" | "end-not-known";
  /**
   * The side whose misfortune is read: the struck state's, or the striker's own
   */
  side: "target" | "initiator";
  against: StateId[];
  /**
   * The duty runs at all times: this case does not set it off
   */
  always: boolean;
  status: Status;
  open: OpenKind | null;
  does: string | null;
  force: ("required" | "permitted" | "unsaid" | "none") | null;
  /**
   * The readings of the text that differ on armed force; force is then that of the first. Empty: none differ
   */
  forceReadings: {
    says: Sentence;
    heldBy: string[];
    force: ("required" | "permitted" | "unsaid" | "none") | null;
  }[];
  /**
   * Of neutrality: it is kept toward both sides, in wars between parties as well
   */
  towardBoth: boolean;
  /**
   * Owed only in so far as the instrument raises no duty to assist
   */
  unlessAidDue: boolean;
  decidedBy: Sentence | null;
  decides: DecidesKind | null;
  when: string | null;
  wording: string | null;
  quote: string | null;
  /**
   * The language of the quotation, as a tag such as fr; null: none
   */
  quoteLanguage: string | null;
  /**
   * Whether the quotation is a translation
   */
  quoteTranslated: boolean;
  /**
   * Presumptions that carry the verdict
   */
  presumed: string[];
  /**
   * The weakest mark among the sources of its tests
   */
  checked: Checked;
  tests: TraceTestRow[];
  /**
   * Statements of parties on the meaning of the words
   */
  positions: {
    date: string;
    by: string[];
    says: string;
  }[];
  /**
   * Past invocations of the article, and of the instrument where they name no article
   */
  precedents: {
    date: string;
    by: StateId[];
    note: string;
  }[];
  /**
   * Past invocations of other articles of the instrument
   */
  otherUses: {
    date: string;
    by: StateId[];
    note: string;
    articles: string[];
  }[];
  /**
   * Why the pact is nominal between bearer and beneficiary; null: live
   */
  nominal: Nominal | null;
  /**
   * For a pledge that was running out: the notice given by the day and who gave it, and the recorded end within a year; null: neither is on record
   */
  ending: {
    notice: string | null;
    by: StateId[];
    until: string | null;
  } | null;
  /**
   * summary: the words of this clause were not seen; it rests on a summary
   */
  depth: "article" | "summary";
}
export interface TraceTestRow {
  /**
   * The slot that is checked: trigger, enemy, area, ...
   */
  clause: string;
  result: "met" | "not-met" | "open";
  basis: "text" | "fact" | "record" | "presumed" | "admission";
  open: OpenKind | null;
  /**
   * Keys of the facts that it reads
   */
  reads: string[];
  reason: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  readings: TestedReading[];
  reference: Ref;
}
export interface TestedReading {
  says: Sentence;
  heldBy: string[];
  /**
   * Those of heldBy that compile a data set: theirs is a coding, no reading of law
   */
  coded: string[];
  result: "met" | "not-met" | "open";
}
export interface PositionRow {
  state: StateId;
  name: string;
  position: Position;
  /**
   * The grade of its duties; null for bound-to-both and unbound
   */
  grade: Grade | null;
  /**
   * The side that it stands by; null for bound-to-both, may-not-attack, political-nonaggression and unbound
   */
  side: ("target" | "initiator") | null;
  /**
   * certain: each duty of the row is triggered, or, for unbound, none is contestable; bound-to-both: one duty to each side is
   */
  certainty: "certain" | "contestable";
  toward: StateId[];
  /**
   * Ids of its duties; the first is the one that the headline names
   */
  obligations: string[];
  headline: Sentence;
}
export interface Breach {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  article: string;
  by: StateId;
  toward: StateId;
  type: ObligationType;
  grade: Grade;
  certain: boolean;
  /**
   * The state that the promise is about, where it was made to the parties; null: to `toward`
   */
  about: StateId | null;
  /**
   * not-to-attack; guarantee: of the state's independence or lands; help: an alliance of the attacker with the attacked
   */
  promise: "not-to-attack" | "guarantee" | "help";
  /**
   * Why it is contestable, by the tests of the clause
   */
  open: OpenKind | null;
  /**
   * The questions on which it turns
   */
  doubts: Sentence[];
  obligation: string;
  wording: string | null;
  quote: string | null;
  /**
   * The weakest mark among the sources of its tests
   */
  checked: Checked;
  reference: Ref;
}
export interface OwnClaim {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  obligation: string;
  article: string;
  by: StateId;
  toward: StateId;
  wording: string | null;
  quote: string | null;
  force: ("required" | "permitted" | "unsaid" | "none") | null;
  /**
   * The questions of law and fact on which the claim turns
   */
  turnsOn: {
    question: Sentence;
    readings: {
      says: Sentence;
      heldBy: string[];
      /**
       * Those of heldBy that compile a data set: theirs is a coding, no reading of law
       */
      coded: string[];
    }[];
  }[];
  /**
   * Invocations of the article through the day
   */
  uses: {
    date: string;
    by: StateId[];
    note: string;
  }[];
  checked: Checked;
  reference: Ref;
}
export interface Around {
  /**
   * Whom of the case's states each general treaty bound, or that there was none
   */
  standing: {
    treaty: string | null;
    text: Sentence;
    /**
     * Which sentence it is; the same in every language
     */
    code: string;
    /**
     * The values that fill the sentence
     */
    args: {
      readonly [key: string]: unknown;
    };
  }[];
  rules: AroundRule[];
  /**
   * Measures in force on the day, those on this very conflict first
   */
  measures: AroundMeasure[];
}
export interface AroundRule {
  id: string;
  treaty: string;
  /**
   * The treaty's full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  citation: string;
  article: string;
  /**
   * The rule in a sentence of the ledger's
   */
  says: string;
  /**
   * Its operative words, quoted
   */
  words: string;
  /**
   * States of the case that were members on the day
   */
  binds: StateId[];
  /**
   * States of the case that were not
   */
  outside: StateId[];
  /**
   * States of the case whose membership on the day is not known or is disputed
   */
  unsettled: StateId[];
  /**
   * Whether it forbids the attack as the case puts it, between states that it binds. Whether force was justified is not asked
   */
  forbids: "yes" | "open" | "no";
  /**
   * It protects states, and whether the target was one is not settled: who holds what; null: no such doubt
   */
  doubt: Sentence | null;
  /**
   * The record behind the doubt
   */
  doubtReference: Ref | null;
  grade: Grade;
  checked: Checked;
  reference: Ref;
}
export interface AroundMeasure {
  id: string;
  /**
   * The organ, and the number or day of its act
   */
  title: string;
  /**
   * The document's symbol
   */
  symbol: string | null;
  about: StateId[];
  /**
   * It bears on cases between one of `about` and one of these; null: on every case of `about`
   */
  with: StateId[] | null;
  from: PartialDate;
  /**
   * The last day that counts; null: no end
   */
  until: (PartialDate | "unknown") | null;
  /**
   * What ended it, or the dispute over its end
   */
  ended: string | null;
  /**
   * unknown: whether it was in force on the day is not settled
   */
  inForce: true | "unknown";
  /**
   * binding: decided; permissive: authorised; principle: recommended or urged
   */
  grade: Grade;
  does: (
    | "authorises-force"
    | "recommends-help"
    | "finds-breach"
    | "demands-ceasefire"
    | "demands-withdrawal"
    | "bars-supplies"
    | "bars-trade"
    | "stations-force"
    | "sets-terms"
    | "voids-claim"
    | "ends-membership"
    | "urges-peace"
  )[];
  /**
   * Those whom its demands address; empty: the record names none
   */
  to: string[];
  effect: Sentence;
  says: string;
  words: string | null;
  checked: Checked;
  reference: Ref;
}
export interface TraceQuestion {
  id: string;
  question: Sentence;
  kind: OpenKind;
  values: {
    /**
     * An answer: to a fact yes or no, to provocation none or given, to a dispute of law one of its readings
     */
    value: ("yes" | "no" | "none" | "given") | Sentence;
    changes: {
      obligation: string;
      status: Status;
    }[];
  }[];
}
export interface RoundDuty {
  state: StateId;
  name: string;
  /**
   * The side whose misfortune is read: the struck state's, or the striker's own
   */
  side: "target" | "initiator";
  /**
   * The id of the duty
   */
  because: string;
  /**
   * The state that the duty would help
   */
  toward: StateId;
  towardName: string;
  instrument: InstrumentId;
  /**
   * The name by which it is known
   */
  short: string;
  article: string;
  type: ObligationType;
  grade: Grade;
  force: ("required" | "permitted" | "unsaid" | "none") | null;
  status: Status;
}
export interface CaseFacts {
  kind: "case-facts";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * Empty for an act from within, such as an uprising
   */
  initiators: NamedState[];
  targets: NamedState[];
  /**
   * null: the target's home territory, the part that faces the initiator
   */
  place: PlaceId | null;
  placeName: Sentence;
  act: CrisisAct;
  facts: CaseFact[];
}
export interface CaseFact {
  /**
   * The key to give with --fact; provocation has an input of its own
   */
  key: string;
  question: Sentence;
  /**
   * How the case takes it: yes, no, or open
   */
  taken: "yes" | "no" | "open";
  /**
   * said: as the input holds it; presumed: taken so unless it is said otherwise; not-said: open; record: by the case or the ledger
   */
  basis: "said" | "presumed" | "not-said" | "record";
  /**
   * How many duties read it
   */
  duties: number;
}
export interface Flips {
  kind: "flips";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * Empty for an act from within, such as an uprising
   */
  initiators: NamedState[];
  targets: NamedState[];
  /**
   * null: the target's home territory, the part that faces the initiator
   */
  place: PlaceId | null;
  placeName: Sentence;
  act: CrisisAct;
  duties: {
    obligation: string;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
    article: string;
    type: ObligationType;
    grade: Grade;
    owedBy: StateId;
    owedTo: StateId | Sentence;
    /**
     * The name of owedBy
     */
    bearer: Sentence;
    /**
     * The name of owedTo
     */
    beneficiary: Sentence;
    status: Status;
    flips: Flip[];
    /**
     * The readings of the text that differ on armed force; null: none differ
     */
    force: Sentence | null;
  }[];
}
export interface Flip {
  obligation: string;
  from: Status;
  to: Status;
  facts: {
    key: string;
    clause: string;
    result: "met" | "not-met" | "open";
    says: Sentence;
    /**
     * The value to give with --fact (or --provocation); null: a matter of the place, the act or the text
     */
    value: string | null;
  }[];
  sentence: Sentence;
}
export interface Brief {
  kind: "brief";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * Empty for an act from within, such as an uprising
   */
  initiators: NamedState[];
  targets: NamedState[];
  /**
   * null: the target's home territory, the part that faces the initiator
   */
  place: PlaceId | null;
  placeName: Sentence;
  act: CrisisAct;
  role: NamedState;
  part: "target" | "initiator" | "third";
  sealed: boolean;
  owes: BriefDuty[];
  owed: BriefDuty[];
  /**
   * Empty where sealed: they stand in the second file
   */
  answers: {
    obligation: string;
    /**
     * null: sealed
     */
    status: Status | null;
    open: OpenKind | null;
    because: Sentence[];
  }[];
}
export interface BriefDuty {
  obligation: string;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  article: string;
  type: ObligationType;
  grade: Grade;
  owedBy: StateId;
  owedTo: StateId | Sentence;
  /**
   * The name of owedBy
   */
  bearer: Sentence;
  /**
   * The name of owedTo
   */
  beneficiary: Sentence;
  wording: string | null;
  quote: string | null;
  decidedBy: Sentence | null;
  decides: DecidesKind | null;
  force: string | null;
  when: string | null;
  /**
   * The questions to decide, without their answers
   */
  tests: {
    clause: string;
    asks: Sentence;
    readings: {
      says: Sentence;
      heldBy: string[];
    }[];
    reference: Ref;
  }[];
  said: {
    date: string;
    by: string[];
    /**
     * The names of those who said it
     */
    who: Sentence;
    says: string;
  }[];
}
export interface Memo {
  kind: "memo";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * Empty for an act from within, such as an uprising
   */
  initiators: NamedState[];
  targets: NamedState[];
  /**
   * null: the target's home territory, the part that faces the initiator
   */
  place: PlaceId | null;
  placeName: Sentence;
  act: CrisisAct;
  all: boolean;
  /**
   * The only state that the memo speaks of; null: all
   */
  state: NamedState | null;
  title: Sentence;
  question: Sentence;
  shortAnswer: {
    sentence: Sentence;
    /**
     * The numbers of the duties that it sums up
     */
    duties: number[];
    turnsOn: Sentence[];
    /**
     * The weakest mark behind it
     */
    checked: Checked | null;
  }[];
  /**
   * Every duty that the case sets off or may set off, strongest first
   */
  duties: MemoDuty[];
  /**
   * Pledges that the attack itself breaks
   */
  breaches: MemoBreach[];
  /**
   * General law that forbids the attack between states that it binds
   */
  generalLaw: {
    sentence: Sentence;
    reference: MemoRef | null;
  }[];
  /**
   * Rights to act that the attacker itself can claim: no duties, and not judged
   */
  ownClaims: MemoOwnClaim[];
  annex: MemoAnnex[];
  sections: MemoSection[];
  sources: MemoSource[];
  /**
   * Each state on the ring of its strongest duty; null: no duty
   */
  diagram: {
    label: Sentence;
    attackers: Sentence[];
    attacked: Sentence[];
    rings: {
      id: "must" | "own" | "may" | "political" | "consult";
      label: Sentence;
      dots: {
        name: Sentence;
        note: Sentence | null;
        states: StateId[];
        count: number;
        form: "sure" | "contestable" | "nominal";
      }[];
    }[];
    apart: {
      label: Sentence;
      dots: {
        name: Sentence;
        note: Sentence | null;
        states: StateId[];
        count: number;
        form: "sure" | "contestable" | "nominal";
      }[];
    }[];
  } | null;
  /**
   * The instruments and sources as CSL-JSON
   */
  citations: {
    readonly [key: string]: unknown;
  }[];
  /**
   * The command line that gives this memo
   */
  command: string;
  origin: Sentence;
  /**
   * How often facts of the ledger were wrong in the newest audit, by mark; null: none
   */
  errorRate: Sentence | null;
  /**
   * Headings in the answer's language, for its renderings
   */
  labels: {
    [k: string]: Sentence;
  };
  /**
   * The memo as Markdown, HTML or CSL-JSON, if `format` asks for it
   */
  document: string | null;
}
export interface MemoDuty {
  number: number;
  /**
   * Ids of the obligations of the trace that this entry holds, one for each bearer
   */
  obligations: string[];
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  article: string;
  heading: Sentence;
  /**
   * The instrument as a lawyer cites it
   */
  citation: Sentence;
  /**
   * The duty in one sentence, with all its bearers
   */
  sentence: Sentence;
  type: ObligationType;
  grade: Grade;
  /**
   * act: as the wording says
   */
  deed: "assist" | "consult" | "stay-neutral" | "withhold-help" | "act";
  owedBy: StateId[];
  owedTo: StateId | "parties";
  about: StateId | null;
  /**
   * The side whose misfortune is read: the struck state's, or the striker's own
   */
  side: "target" | "initiator";
  /**
   * The state that the duty would help: a party; protected by the clause and no party; concerned: the clause is about it and owed to others; its membership disputed, or disputed between its two governments; not-known: its day of entry into force is not on record; end-not-known: it was bound, and whether the pact had ended is not settled
   */
  standing: "party" | "protected" | "concerned" | "disputed" | "two-governments" | "not-known" | "end-not-known";
  /**
   * null: the state to be helped is a party
   */
  standingNote: Sentence | null;
  /**
   * Why the pact is nominal; null: live
   */
  life: {
    sentence: Sentence;
    reference: MemoRef | null;
  } | null;
  status: Status;
  open: OpenKind | null;
  strength: Sentence;
  /**
   * Who decides, with or without force, by when
   */
  decision: Sentence;
  /**
   * The duty in the ledger's words
   */
  wording: string | null;
  /**
   * The operative words, quoted; null: none are recorded
   */
  words: {
    quote: string;
    /**
     * The quotation is a translation
     */
    translated: boolean;
    /**
     * The language of the quotation, as a tag such as fr
     */
    language: string;
    /**
     * The name of that language
     */
    languageName: Sentence;
    reference: MemoRef;
  } | null;
  /**
   * The weakest mark among its tests
   */
  checked: Checked;
  weakest: Sentence;
  tests: MemoTest[];
  /**
   * The routine tests in one sentence
   */
  alsoMet: Sentence | null;
  /**
   * The questions of its open tests
   */
  turnsOn: Sentence[];
  changes: {
    to: Status;
    sentence: Sentence;
  }[];
  positions: {
    sentence: Sentence;
    reference: MemoRef | null;
  }[];
  precedents: {
    sentence: Sentence;
    reference: MemoRef | null;
  }[];
  /**
   * Where an earlier duty under the same clause has the same positions
   */
  saidBefore: Sentence | null;
}
export interface MemoRef {
  /**
   * Numbers in the memo's list of sources
   */
  sources: number[];
  /**
   * The place in the source: an article, a page
   */
  at: Sentence | null;
  checked: Checked;
}
export interface MemoTest {
  /**
   * The slot that is checked: trigger, enemy, area, ...
   */
  clause: string;
  /**
   * The name of the test
   */
  label: Sentence;
  result: "met" | "not-met" | "open";
  basis: "text" | "fact" | "record" | "presumed" | "admission";
  open: OpenKind | null;
  /**
   * The result in words: met, presumed, open on the facts, ...
   */
  outcome: Sentence;
  /**
   * The reason, with the readings of a disputed question and who holds them
   */
  finding: Sentence;
  reason: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  /**
   * Met in nearly every case: the clause sets no such limit
   */
  routine: boolean;
  reference: MemoRef;
}
export interface MemoBreach {
  instrument: InstrumentId;
  title: string;
  short: string;
  article: string;
  heading: Sentence;
  citation: Sentence;
  sentence: Sentence;
  by: StateId[];
  toward: StateId[];
  type: ObligationType;
  grade: Grade;
  /**
   * not-to-attack; guarantee: of the state's independence or lands; help: an alliance of the attacker with the attacked
   */
  promise: "not-to-attack" | "guarantee" | "help";
  certain: boolean;
  /**
   * The questions on which it turns, if it is contestable
   */
  turnsOn: Sentence[];
  wording: string | null;
  words: {
    quote: string;
    /**
     * The quotation is a translation
     */
    translated: boolean;
    /**
     * The language of the quotation, as a tag such as fr
     */
    language: string;
    /**
     * The name of that language
     */
    languageName: Sentence;
    reference: MemoRef;
  } | null;
  reference: MemoRef;
}
export interface MemoOwnClaim {
  instrument: InstrumentId;
  title: string;
  short: string;
  article: string;
  heading: Sentence;
  citation: Sentence;
  sentence: Sentence;
  /**
   * The questions on which it turns, if it is contestable
   */
  turnsOn: Sentence[];
  wording: string | null;
  words: {
    quote: string;
    /**
     * The quotation is a translation
     */
    translated: boolean;
    /**
     * The language of the quotation, as a tag such as fr
     */
    language: string;
    /**
     * The name of that language
     */
    languageName: Sentence;
    reference: MemoRef;
  } | null;
  reference: MemoRef;
  by: StateId;
  toward: StateId;
  /**
   * Invocations of the article through the day
   */
  uses: {
    sentence: Sentence;
    reference: MemoRef | null;
  }[];
}
export interface MemoAnnex {
  /**
   * idle: not set off by the case; running: owed at all times; promised: promises not to attack
   */
  group: "idle" | "running" | "promised";
  side: ("target" | "initiator") | null;
  obligations: number;
  instruments: number;
  sentence: Sentence;
  /**
   * Empty unless `all`
   */
  rows: {
    instrument: InstrumentId;
    heading: Sentence;
    type: ObligationType;
    kind: Sentence;
    owedBy: StateId[];
    owedTo: (StateId | "parties")[];
    by: Sentence;
    to: Sentence;
    status: Status;
    why: Sentence[];
  }[];
}
export interface MemoSection {
  id: string;
  heading: Sentence;
  lines: {
    sentence: Sentence;
    reference: MemoRef | null;
  }[];
}
export interface MemoSource {
  number: number;
  id: SourceId;
  cite: string;
  kind: SourceKind;
  /**
   * Sources are listed in this order: treaty series first, what was not opened last
   */
  class: "treaty-series" | "official" | "collection" | "literature" | "press" | "web" | "blog" | "none";
  url: string | null;
  /**
   * How far this memo's uses of it were checked
   */
  marks: Checked[];
}
export interface WeighedExplanations {
  kind: "explanations";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  verdict: Sentence;
  worstMeasure: Sentence;
  explanations: WeighedExplanation[];
}
export interface WeighedExplanation {
  id: string;
  title: string;
  writtenOn: string;
  mechanism: string;
  wouldSee: string;
  against: string;
  expects: {
    present: Expected;
    absent: Expected;
  };
  rival: {
    explanation: string;
    title: string;
    where: string;
    expects: Expected;
    says: string;
  };
  scholarship: {
    says: string;
    cite: string;
    ref: Ref;
  }[];
  /**
   * Evidence outside the tests, written down with its sources
   */
  evidence: {
    for: {
      says: string;
      cite: string | null;
      ref: Ref | null;
    }[];
    against: {
      says: string;
      cite: string | null;
      ref: Ref | null;
    }[];
  };
  /**
   * One plain line for it, one against it, and one on what these data cannot test
   */
  inShort: {
    for: string;
    against: string;
    cannot: string;
  };
  /**
   * The reason why it has no test; null if it has one
   */
  untested: string | null;
  tests: WeighedTest[];
  revised: {
    on: string;
    what: string;
    why: string;
  }[];
  cannotTell: string;
}
export interface WeighedTest {
  id: string;
  unit: string;
  population: Sentence;
  comparison: string;
  /**
   * What it expects of each case or, of pairs, of the shares on the two sides of the condition
   */
  expectation: Sentence;
  /**
   * Whether it expects something of the shares only: then no single case fits or does not
   */
  ofShares: boolean;
  condition: {
    id: string;
    meaning: Sentence;
    unit: Sentence;
    reference: Sentence;
    atLeast: number;
  };
  outcome: {
    id: string;
    meaning: Sentence;
    unit: Sentence;
    reference: Sentence;
    few: Sentence;
    several: Sentence;
    atMost: number;
  };
  threshold: string;
  /**
   * Sorted by state; where all explanations are asked for at once, long lists hold the two that fit worst
   */
  cases: WeighedCase[];
  tally: {
    fits: number;
    doesNotFit: number;
    cannotBeTold: number;
  };
  cells: {
    present: boolean;
    few: number;
    several: number;
  }[];
  otherThresholds: {
    atMost: number;
    fits: number;
    doesNotFit: number;
  }[];
  /**
   * Whether enough cases can be judged on each side of the condition to compare them
   */
  comparable: boolean;
  /**
   * The share with few on each side of the condition, or the reason why they are not compared
   */
  contrast: Sentence;
  /**
   * null under 30 cases that can be told, or where one cell is empty
   */
  permutation: Permutation | null;
  /**
   * Labels of the two cases that fit worst, the worst first
   */
  worst: Sentence[];
  /**
   * How many further cases are as bad as the second of them
   */
  equallyBad: number;
  coverage: Sentence;
}
export interface WeighedCase {
  label: Sentence;
  /**
   * One of the two that fit worst
   */
  isWorst: boolean;
  state: StateId;
  other: StateId | null;
  from: DaySchema;
  until: DaySchema;
  condition: ExplanationsReading;
  /**
   * Whether the condition holds
   */
  present: InForce;
  outcome: ExplanationsReading;
  few: InForce;
  expected: Expected | null;
  fit: "fits" | "does-not-fit" | "cannot-be-told";
  because: Sentence | null;
  /**
   * Which sentence it is; the same in every language
   */
  code?: string | undefined;
  /**
   * The values that fill the sentence
   */
  args?:
    | {
        readonly [key: string]: unknown;
      }
    | undefined;
  /**
   * The same case with the line for few at half and at double; empty where few is zero
   */
  otherLines: {
    atMost: number;
    fit: "fits" | "does-not-fit" | "cannot-be-told";
  }[];
  /**
   * How far the outcome lies on the expected side of the threshold; below zero on the other
   */
  margin: number | null;
  sentence: Sentence;
  rival: {
    expected: Expected | null;
    sentence: Sentence;
  };
}
export interface ExplanationsReading {
  low: number | null;
  high: number | null;
  said: Sentence;
  /**
   * The reason why it is not known
   */
  because: Sentence | null;
  /**
   * Which sentence it is; the same in every language
   */
  code?: string | undefined;
  /**
   * The values that fill the sentence
   */
  args?:
    | {
        readonly [key: string]: unknown;
      }
    | undefined;
  records: Sentence[];
  /**
   * Of the records, the instruments
   */
  instruments: InstrumentId[];
  refs: Ref[];
}
export interface Permutation {
  /**
   * Share with few where the condition holds, less the share where it does not
   */
  difference: number;
  low: number;
  /**
   * Between low and high lie 95 of 100 differences that shuffled conditions make
   */
  high: number;
  /**
   * The mean of those differences: off nought where groups of states that are exchanged among themselves differ in both
   */
  middle: number;
  /**
   * The smallest difference on the side that the explanation expects which this record could have told from chance
   */
  smallest: number;
  clusters: number;
  draws: number;
  seed: number;
}
export interface InstrumentList {
  kind: "instruments";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState | null;
  type: ObligationType | null;
  /**
   * In force on the day
   */
  instruments: {
    id: InstrumentId;
    title: string;
    short: string;
    kind: InstrumentKind;
    types: ObligationType[];
    signed: AnswerDate | null;
    since: AnswerDate | null;
    until: AnswerDate | null;
    inForce: InForce;
    dormant: boolean;
    members: number;
    /**
     * All states that were ever in it, with its keeper; of one that never bound anybody, its signatories
     */
    states: StateId[];
    /**
     * The same states under their names of the day; of an instrument that is over, of its time
     */
    names: string[];
    /**
     * The continents of their homelands
     */
    continents: string[];
    depth: "article" | "summary";
  }[];
  /**
   * Whose entry into force or end is not known
   */
  unknown: {
    id: InstrumentId;
    title: string;
    short: string;
    kind: InstrumentKind;
    types: ObligationType[];
    signed: AnswerDate | null;
    since: AnswerDate | null;
    until: AnswerDate | null;
    inForce: InForce;
    dormant: boolean;
    members: number;
    /**
     * All states that were ever in it, with its keeper; of one that never bound anybody, its signatories
     */
    states: StateId[];
    /**
     * The same states under their names of the day; of an instrument that is over, of its time
     */
    names: string[];
    /**
     * The continents of their homelands
     */
    continents: string[];
    depth: "article" | "summary";
  }[];
  dormant: {
    id: InstrumentId;
    title: string;
    short: string;
    kind: InstrumentKind;
    types: ObligationType[];
    signed: AnswerDate | null;
    since: AnswerDate | null;
    until: AnswerDate | null;
    inForce: InForce;
    dormant: boolean;
    members: number;
    /**
     * All states that were ever in it, with its keeper; of one that never bound anybody, its signatories
     */
    states: StateId[];
    /**
     * The same states under their names of the day; of an instrument that is over, of its time
     */
    names: string[];
    /**
     * The continents of their homelands
     */
    continents: string[];
    depth: "article" | "summary";
  }[];
  /**
   * With scope ever: those that bind no longer
   */
  ended: {
    id: InstrumentId;
    title: string;
    short: string;
    kind: InstrumentKind;
    types: ObligationType[];
    signed: AnswerDate | null;
    since: AnswerDate | null;
    until: AnswerDate | null;
    inForce: InForce;
    dormant: boolean;
    members: number;
    /**
     * All states that were ever in it, with its keeper; of one that never bound anybody, its signatories
     */
    states: StateId[];
    /**
     * The same states under their names of the day; of an instrument that is over, of its time
     */
    names: string[];
    /**
     * The continents of their homelands
     */
    continents: string[];
    depth: "article" | "summary";
  }[];
  /**
   * With scope ever: those that do not bind yet
   */
  later: {
    id: InstrumentId;
    title: string;
    short: string;
    kind: InstrumentKind;
    types: ObligationType[];
    signed: AnswerDate | null;
    since: AnswerDate | null;
    until: AnswerDate | null;
    inForce: InForce;
    dormant: boolean;
    members: number;
    /**
     * All states that were ever in it, with its keeper; of one that never bound anybody, its signatories
     */
    states: StateId[];
    /**
     * The same states under their names of the day; of an instrument that is over, of its time
     */
    names: string[];
    /**
     * The continents of their homelands
     */
    continents: string[];
    depth: "article" | "summary";
  }[];
}
export interface InstrumentAnswer {
  kind: "instrument";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  instrument: Instrument;
  inForce: InForce;
  dormant: boolean;
  sentence: Sentence;
  /**
   * The evidence on which the reading rests
   */
  rests: Sentence;
  members: Member[];
  /**
   * States that signed and were never bound, as far as is known
   */
  signatories: NamedState[];
  clauses: ClauseReading[];
  /**
   * All states that were ever in it, by the first day
   */
  spans: MemberSpan[];
  /**
   * The day whose names of states are used: of an instrument that is over, the first on which it bound
   */
  namesOn: DaySchema;
  related: Related[];
  /**
   * Further instruments that shared two or more parties with it at the same time, and are not listed
   */
  relatedMore: number;
  /**
   * Treaty series first, then official sites, collections of texts, literature and press; blogs last
   */
  sources: {
    id: string;
    cite: string;
    kind: string;
    url: string | null;
    class: "treaty-series" | "official" | "collection" | "literature" | "press" | "web" | "blog" | "none";
  }[];
  /**
   * Its facts; those whose source somebody opened; and those of which the words themselves were seen
   */
  facts: {
    all: number;
    opened: number;
    text: number;
  };
}
export interface Instrument {
  id: InstrumentId;
  title: string;
  short?: string | undefined;
  aliases?: string[] | undefined;
  kind: InstrumentKind;
  text: "published" | "quoted" | "unpublished";
  /**
   * Places in collections of treaties, the one to cite first
   */
  published?: Published[] | undefined;
  /**
   * article: every security article coded from its text
   */
  depth: "article" | "summary";
  grade?: Grade | undefined;
  /**
   * The keeper of a list: ties run only between it and each counterpart
   */
  "kept-by"?: StateId | undefined;
  "verified-through": VerifiedThrough;
  note?: string | undefined;
  /**
   * The text's provisions on duration and notice
   */
  term?: string | undefined;
  codes?:
    | {
        atop?: number[] | undefined;
      }
    | undefined;
  /**
   * Dormant: no end was found and no use is known
   */
  dormant?:
    | {
        since?: PartialDate | undefined;
        because: string;
        ref: Ref;
      }
    | undefined;
  /**
   * Dated facts of its life, oldest first
   */
  life?: LifeFact[] | undefined;
  /**
   * Sources used only in this file
   */
  sources?: Source[] | undefined;
  /**
   * How complete the file is: in a complete one, nothing found is proof
   */
  complete?:
    | {
        /**
         * Whether every member is here. Default: false for a list, true for every other kind of instrument
         */
        members?: boolean | undefined;
        /**
         * Whether every invocation is here. Default: false
         */
        uses?: boolean | undefined;
        /**
         * What the file has, and what it leaves out
         */
        scope: string;
      }
    | undefined;
  /**
   * Other instruments that its notes speak of
   */
  cites?: InstrumentId[] | undefined;
  /**
   * @minItems 1
   */
  acts: Act[];
  obligations: Obligation[];
  modifiers?: Modifier[] | undefined;
  open?: OpenQuestion[] | undefined;
  interpretations?: Interpretation[] | undefined;
  disputes?:
    | {
        says: string;
        ref?: Ref | undefined;
      }[]
    | undefined;
}
export interface Published {
  /**
   * United Nations or League of Nations Treaty Series, British and Foreign State Papers, United States collections
   */
  series: "UNTS" | "LNTS" | "BFSP" | "Stat." | "UST" | "TIAS";
  volume?: number | undefined;
  /**
   * The page at which it is cited
   */
  page?: number | undefined;
  /**
   * The number of registration, or of the paper
   */
  number?: string | undefined;
  ref: Ref;
}
export interface LifeFact {
  /**
   * organisation-dissolved, disowned: nominal from then on, between those concerned; reaffirmed: alive again between those who did it; last-met, distanced (a party says that it takes no part, and gives no notice that has run), listed in force: told, and change nothing
   */
  fact: "organisation-dissolved" | "last-met" | "disowned" | "distanced" | "listed" | "reaffirmed";
  date: PartialDate;
  /**
   * The states that did it. Default: all parties
   */
  by?: StateId[] | undefined;
  /**
   * Names, of the instrument's own, that mean the organisation that was dissolved and not the treaty
   */
  organisation?: string[] | undefined;
  says?: string | undefined;
  ref: Ref;
}
export interface Source {
  id: SourceId;
  /**
   * How to cite it: author or outlet, title, date, series
   */
  cite: string;
  kind: SourceKind;
  author?: string | undefined;
  title?: string | undefined;
  /**
   * The outlet
   */
  publisher?: string | undefined;
  date?: string | undefined;
  url?: string | undefined;
}
export interface Act {
  act: ActKind;
  /**
   * null: looked for and not found
   */
  date: DateOrUnknown;
  /**
   * States that did it. Default, if `for` is absent too: all parties
   */
  by?: StateId[] | undefined;
  /**
   * The organ that did it, where no state did: North Atlantic Council
   */
  organ?: string | undefined;
  /**
   * States for which it took effect
   */
  for?: StateId[] | undefined;
  /**
   * suspended, resumed: only toward these states
   */
  toward?: StateId[] | undefined;
  /**
   * succeeded: the predecessor
   */
  from?: StateId[] | undefined;
  /**
   * suspended, resumed, withdrew, joined: the scope of the act. Default: membership
   */
  scope?: ("membership" | "participation" | "command") | undefined;
  /**
   * The official tier or label
   */
  tier?: string | undefined;
  /**
   * opened, closed: the base or place
   */
  site?: string | undefined;
  /**
   * invoked, suspended: the obligations concerned
   */
  obligations?: ObligationId[] | undefined;
  note?: string | undefined;
  readings?: ActReading[] | undefined;
  ref: Ref;
}
export interface ActReading {
  /**
   * null: on this reading it never took effect
   */
  date: DateOrUnknown;
  says: string;
  "held-by"?: string[] | undefined;
  /**
   * The day is disputed in law: a case between the two dates is open, and counts keep the default
   */
  disputed?: true | undefined;
  /**
   * disputed: the day from which this reading was put forward. Default: always
   */
  from?: PartialDate | undefined;
  /**
   * disputed: two governments of the state differ on the act
   */
  governments?: true | undefined;
  ref: Ref;
}
export interface Obligation {
  id: ObligationId;
  /**
   * The article as the text numbers it: V, 3(1), s. 311(b)(1); or 'unpublished'
   */
  article: string;
  type: ObligationType;
  /**
   * Default: the instrument's grade, or binding
   */
  grade?: Grade | undefined;
  by: Parties;
  toward: Parties;
  /**
   * The state whose misfortune triggers the duty, if not the beneficiary; the duty is still owed to `toward`
   */
  about?: StateTest | undefined;
  /**
   * nonaggression: the forbidden acts
   */
  forbids?: Forbids[] | undefined;
  /**
   * The standings that it binds. Default: full members
   */
  standing?: Standing[] | undefined;
  /**
   * @minItems 1
   */
  versions: Version[];
  note?: string | undefined;
}
export interface Version {
  /**
   * Absent in the first version: as long as the parties are bound
   */
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  /**
   * The number of the article from this version on, where an amendment renumbered it
   */
  article?: string | undefined;
  trigger?: Trigger | undefined;
  enemy?: EnemyTest | undefined;
  /**
   * Attack by a fellow party. Default: unsaid for defence and offence, excluded for neutrality, included for consultation
   */
  "own-parties"?: ("included" | "excluded" | "unsaid") | undefined;
  /**
   * If the beneficiary began the war: self-defence (not owed), any (owed). Default: unsaid, or any if the trigger is war
   */
  conduct?: ("self-defence" | "any" | "unsaid") | undefined;
  area?: AreaAlternative[] | undefined;
  requires?: Requirement[] | undefined;
  except?: Exception[] | undefined;
  /**
   * Only in a patch: whether the promise holds at all
   */
  owed?: boolean | undefined;
  response?: Response | undefined;
  quote?: Quote | undefined;
  /**
   * The quotation holds the event, the enemy or the purpose, and not the duty: it never stands as the words of the duty
   */
  "quote-of"?: "event" | undefined;
  /**
   * The quotation is a translation
   */
  translated?: boolean | undefined;
  /**
   * The language of the quotation, as a tag such as fr; absent: English
   */
  language?: string | undefined;
  ref: Ref;
}
export interface AreaAlternative {
  what: "territory" | "forces" | "any";
  /**
   * territory: held by title (default) or by jurisdiction
   */
  held?: ("sovereign" | "jurisdiction") | undefined;
  /**
   * forces: of vessels and aircraft only public ones, as the words say
   */
  vessels?: "public" | undefined;
  of?: StateId[] | undefined;
  /**
   * Land to which one of these states has the title, whosever forces are struck there: the clause protects ground
   */
  "land-of"?: StateId[] | undefined;
  kind?: PlaceKind[] | undefined;
  in?: RegionId[] | undefined;
  places?: PlaceId[] | undefined;
  /**
   * Regions or places that are excluded
   */
  not?: string[] | undefined;
  "administered-by"?: StateId[] | undefined;
  /**
   * Held on this day too, by title or, with administered-by, by administration
   */
  "as-of"?: DaySchema | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  /**
   * The words of the text that define this part of the area, at most 150
   */
  quote?: Quote | undefined;
  ref?: Ref | undefined;
}
export interface Response {
  /**
   * abstain, in a clause of neutrality: help neither side; withhold-help: give the attacker none, and no more than that
   */
  does: "assist" | "act" | "consult" | "mobilise" | "abstain" | "withhold-help" | "negotiate" | "grant" | "cooperate";
  /**
   * Owed only in so far as the instrument itself raises no duty to assist
   */
  "unless-aid-due"?: true | undefined;
  force: "required" | "permitted" | "unsaid" | "none";
  decides: Decides;
  /**
   * Each acts by its own constitutional processes, as the words say
   */
  "by-constitution"?: true | undefined;
  /**
   * at-once, an ISO duration such as P1M, or a day
   */
  when?: string | undefined;
  /**
   * Default: the enemies that met the test
   */
  against?: (StateTest | "attackers") | undefined;
  within?: string | undefined;
  /**
   * A fixed contribution, such as a force of a certain size
   */
  contingent?: string | undefined;
  /**
   * The duty in our own words
   */
  wording: string;
}
export interface Modifier {
  kind: "reservation" | "understanding" | "protocol" | "proviso" | "amendment" | "interpretation";
  /**
   * Default: all
   */
  obligations?: ObligationId[] | undefined;
  by?: StateId[] | undefined;
  toward?: StateId[] | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  says?: string | undefined;
  published?: DateOrUnknown | undefined;
  set?: SetSlots | undefined;
  add?: AddSlots | undefined;
  ref: Ref;
}
export interface SetSlots {
  trigger?: Trigger | undefined;
  enemy?: EnemyTest | undefined;
  /**
   * Attack by a fellow party. Default: unsaid for defence and offence, excluded for neutrality, included for consultation
   */
  "own-parties"?: ("included" | "excluded" | "unsaid") | undefined;
  /**
   * If the beneficiary began the war: self-defence (not owed), any (owed). Default: unsaid, or any if the trigger is war
   */
  conduct?: ("self-defence" | "any" | "unsaid") | undefined;
  area?: AreaAlternative[] | undefined;
  requires?: Requirement[] | undefined;
  except?: Exception[] | undefined;
  /**
   * Only in a patch: whether the promise holds at all
   */
  owed?: boolean | undefined;
  response?: Response | undefined;
}
export interface AddSlots {
  requires?: Requirement[] | undefined;
  except?: Exception[] | undefined;
  area?: AreaAlternative[] | undefined;
}
export interface OpenQuestion {
  id: ObligationId;
  question: string;
  /**
   * Default: all
   */
  obligations?: ObligationId[] | undefined;
  by?: StateId[] | undefined;
  toward?: StateId[] | undefined;
  from?: PartialDate | undefined;
  until?: PartialDate | undefined;
  /**
   * The promise is owed under every reading; the question is on what terms
   */
  "either-way"?: true | undefined;
  /**
   * @minItems 2
   */
  readings: InstrumentsReading[];
}
export interface InstrumentsReading {
  says: string;
  /**
   * States by id, others by name
   */
  "held-by"?: string[] | undefined;
  /**
   * The date since which it is held
   */
  from?: PartialDate | undefined;
  /**
   * The states about whose misfortune it was adopted. Toward others its holders are not held to it
   */
  "adopted-for"?: StateId[] | undefined;
  /**
   * The area for which it was adopted. Where the attack does not surely fall in it, its holders are not held to it
   */
  "adopted-where"?: AreaAlternative[] | undefined;
  set?: SetSlots | undefined;
  add?: AddSlots | undefined;
  ref: Ref;
}
export interface Interpretation {
  date: PartialDate;
  /**
   * States by id, bodies by name
   *
   * @minItems 1
   */
  by: string[];
  says: string;
  /**
   * The states whose duties it is about, owed by or to them. Default: the states that made it; all, where a body did
   */
  about?: StateId[] | undefined;
  obligations?: ObligationId[] | undefined;
  quote?: Quote | undefined;
  ref: Ref;
}
export interface Member {
  state: StateId;
  name: string;
  standing: Standing;
  tier: string | null;
  site: string | null;
  since: AnswerDate | null;
  /**
   * since is no entry into force, which was not found: by that day the parties acted under it
   */
  byConduct: boolean;
  until: AnswerDate | null;
  inForce: InForce;
  note: string | null;
  /**
   * Other dates of its beginning and end, and who holds them
   */
  readings: DateReading[];
  ref: Ref;
}
export interface DateReading {
  of: "beginning" | "end";
  date: string | null;
  says: string;
  heldBy: string[];
}
export interface ClauseReading {
  obligation: ObligationId;
  article: string;
  type: ObligationType;
  grade: Grade;
  by: Sentence;
  toward: Sentence;
  about: Sentence | null;
  versions: {
    /**
     * null: as long as the parties are bound
     */
    from: string | null;
    until: AnswerDate | null;
    /**
     * Whether this is the text of the day
     */
    runs: InForce;
    quote: string | null;
    translated: boolean;
    ref: Ref;
    /**
     * Complete: a slot set by an earlier version stands until a later one replaces it
     */
    slots: {
      slot:
        | "trigger"
        | "enemy"
        | "own-parties"
        | "conduct"
        | "area"
        | "requires"
        | "except"
        | "forbids"
        | "response"
        | "decides"
        | "force"
        | "when"
        | "against"
        | "within"
        | "contingent";
      /**
       * Any one of an area or an exception, each of the conditions; else one
       */
      words: Sentence[];
      /**
       * The coded word behind each, where it is one: armed-attack, included, request; else empty
       */
      terms: string[];
      /**
       * said: the clause has it; default: the clause is silent; not-coded: only a summary was read, so silence says nothing
       */
      rests: "said" | "default" | "not-coded";
      /**
       * The version that set it, where it was not the first
       */
      since: AnswerDate | null;
      ref: Ref;
    }[];
  }[];
}
export interface MemberSpan {
  state: StateId;
  name: string;
  standing: Standing;
  tier: string | null;
  site: string | null;
  /**
   * null: looked for and not found
   */
  since: AnswerDate | null;
  /**
   * null: not ended as far as verified; unknown: on a day that is not settled
   */
  until: AnswerDate | null;
  /**
   * The first day on which it may have run, for drawing
   */
  earliest: string;
  /**
   * The first day on which it certainly ran; null: never
   */
  settled: AnswerDate | null;
  latest: AnswerDate | null;
  begun: ActKind;
  ended: (ActKind | "state-ended") | null;
  notes: string[];
  refs: Ref[];
  otherDates: DateReading[];
  suspensions: {
    from: string;
    until: AnswerDate | null;
    scope: string;
    by: StateId[];
    /**
     * Empty: of the body as a whole
     */
    toward: StateId[];
    note: string | null;
  }[];
}
export interface Related {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  how: "replaces" | "replaced-by" | "same-parties" | "cited" | "same-time";
  /**
   * Its first dated act
   */
  date: string | null;
  note: string | null;
  /**
   * How many states both bound at the same time; null for the other ways
   */
  shared: number | null;
}
export interface Members {
  kind: "members";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  instrument: InstrumentId;
  title: string;
  short: string;
  members: Member[];
  former: Member[];
}
export interface InstrumentTimeline {
  kind: "instrument-history";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: DaySchema;
  until: DaySchema;
  state: NamedState | null;
  type: ObligationType | null;
  region: Continent | null;
  instrumentKind: InstrumentKind | null;
  /**
   * By the first day on which they may have run, then by id
   */
  spans: InstrumentSpan[];
  /**
   * Instruments that never made a tie, as far as is known
   */
  neverInForce: InstrumentId[];
  /**
   * By date, then by instrument
   */
  events: {
    date: AnswerDate | null;
    act: ActKind;
    instrument: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
    states: StateId[];
    note: string | null;
    ref: Ref;
    types: ObligationType[];
    /**
     * The effect of the act on the ties of the states that it concerns
     */
    effect: Effect;
  }[];
}
export interface InstrumentSpan {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  kind: InstrumentKind;
  types: ObligationType[];
  /**
   * Of these, the types of which an obligation is binding
   */
  binding: ObligationType[];
  /**
   * Entry into force between two of them; null: not known
   */
  since: string | null;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not known
   */
  until: string | null;
  /**
   * The first day on which it surely ran; null: no beginning is known
   */
  settled: string | null;
  /**
   * The first day on which it may have run, for drawing
   */
  earliest: string;
  /**
   * The last day on which it may have run; null while it lasts
   */
  latest: string | null;
  /**
   * No end found, never used, nobody ended it
   */
  dormant: boolean;
  dormantSince: string | null;
  /**
   * The continents of its parties' homelands
   */
  regions: Continent[];
  /**
   * The one that all of its parties share; null: none
   */
  region: Continent | null;
  /**
   * The one state with which every tie runs: the keeper of a list, the giver of a guarantee
   */
  centre: StateId | null;
  /**
   * All states that it ever bound or favoured
   */
  parties: {
    state: StateId;
    /**
     * Entry into force between two of them; null: not known
     */
    since: string | null;
    /**
     * null: not ended as far as verified; unknown: ended on a day that is not known
     */
    until: string | null;
    /**
     * The first day on which it surely ran; null: no beginning is known
     */
    settled: string | null;
    /**
     * The first day on which it may have run, for drawing
     */
    earliest: string;
    /**
     * The last day on which it may have run; null while it lasts
     */
    latest: string | null;
  }[];
}
export interface InstrumentMap {
  kind: "pacts";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  type: ObligationType;
  pacts: Pact[];
  /**
   * Directed ties left out: not known whether in force
   */
  unknown: number;
  /**
   * Pacts left out: no end found, never used
   */
  dormant: number;
}
export interface Pact {
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  type: ObligationType;
  articles: string[];
  /**
   * pair: of two; star: one state is on one side of every tie; many: ties among several, one thing with its members
   */
  form: "pair" | "star" | "many";
  /**
   * The one state of a star
   */
  hub: StateId | null;
  members: StateId[];
  /**
   * The states that owe under it, each to every other in `owed` save the exceptions
   */
  owing: StateId[];
  owed: StateId[];
  /**
   * Pairs without a tie: suspended, or not in force
   */
  except: {
    from: StateId;
    to: StateId;
  }[];
}
export interface AreaAnswer {
  kind: "area";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  instrument: {
    id: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
  };
  clause: {
    obligation: ObligationId;
    article: string;
    type: ObligationType;
    grade: Grade;
    /**
     * stated: the clause has a limit of place; none: it has none; unknown: its words were not seen
     */
    limit: "stated" | "none" | "unknown";
    wording: string | null;
    quote: string | null;
    /**
     * Any one of them suffices
     */
    parts: {
      says: Sentence;
      quote: string | null;
    }[];
    reference: Ref;
  };
  /**
   * Every clause of the instrument that runs on the day
   */
  clauses: {
    obligation: ObligationId;
    article: string;
    type: ObligationType;
    /**
     * stated: the clause has a limit of place; none: it has none; unknown: its words were not seen
     */
    limit: "stated" | "none" | "unknown";
  }[];
  owedTo: NamedState[];
  rows: AreaRow[];
  /**
   * Number of places on land that no state that is owed the clause holds or claims
   */
  leftOut: number;
  /**
   * Rough boxes of seas for a picture, larger ones first
   */
  seas: {
    place: PlaceId;
    name: string;
    /**
     * South, west, north, east
     *
     * @minItems 4
     * @maxItems 4
     */
    box: number[];
    result: "inside" | "argued" | "outside";
    open: OpenKind | null;
  }[];
  /**
   * Lines of latitude and longitude at which the area changes
   */
  cuts: {
    lats: number[];
    lons: number[];
  };
}
export interface AreaRow {
  place: PlaceId | null;
  /**
   * The state whose homeland it is
   */
  state: StateId | null;
  name: string;
  kind: string[];
  lat: number | null;
  lon: number | null;
  administered: StateId[];
  claimed: StateId[];
  result: "inside" | "argued" | "outside";
  /**
   * Reason why it is argued: the words, a fact, or a gap in the ledger
   */
  open: OpenKind | null;
  /**
   * Set where the result holds for attacks on the land alone, or on forces alone
   */
  only: ("territory" | "forces") | null;
  struck: {
    what: "territory" | "forces" | "any";
    of: StateId | null;
    result: "inside" | "argued" | "outside";
    open: OpenKind | null;
    /**
     * inside: states that dispute the title, and against whose attack alone the clause is open
     */
    openAgainst: StateId[];
    reason: Sentence;
    /**
     * Which sentence it is; the same in every language
     */
    code: string;
    /**
     * The values that fill the sentence
     */
    args: {
      readonly [key: string]: unknown;
    };
    readings: {
      says: Sentence;
      heldBy: string[];
      result: "inside" | "argued" | "outside";
    }[];
    quote: string | null;
    reference: Ref;
  }[];
}
export interface AreaList {
  kind: "areas";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  areas: {
    instrument: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
    obligation: ObligationId;
    article: string;
    type: ObligationType;
    /**
     * Number of states that are owed it
     */
    owedTo: number;
    parts: Sentence[];
  }[];
}
export interface GuideList {
  kind: "guides";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  guides: {
    id: GuideId;
    title: Sentence;
    instrument: {
      id: InstrumentId;
      /**
       * The full title
       */
      title: string;
      /**
       * The name by which it is known
       */
      short: string;
    };
    obligation: ObligationId;
    /**
     * The article in which the area stands
     */
    article: string;
    place: PlaceId;
    lies: Lies;
    steps: number;
  }[];
}
export interface GuideAnswer {
  kind: "guide";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  id: GuideId;
  title: Sentence;
  instrument: {
    id: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
  };
  obligation: ObligationId;
  /**
   * The article in which the area stands
   */
  article: string;
  place: PlaceId;
  lies: Lies;
  /**
   * The article of the promise that the area limits
   */
  clauseArticle: string;
  /**
   * The operative words of the promise
   */
  quote: string | null;
  reference: Ref;
  steps: {
    kind: "area" | "place" | "others" | "change" | "elsewhere";
    title: Sentence;
    says: Sentence[];
    places: {
      place: PlaceId;
      name: string;
      administered: NamedState[];
      lies: Lies;
      /**
       * Reason why it is argued: the words, a fact, or a gap in the ledger
       */
      open: OpenKind | null;
      reason: Sentence[];
    }[];
    /**
     * The parts of the area, any one of which suffices, with the guide's place against each
     */
    parts: {
      says: Sentence;
      quote: string | null;
      lies: Lies;
      conditions: {
        says: Sentence;
        met: "met" | "not-met" | "open";
      }[];
    }[];
    said: {
      date: string;
      /**
       * States by name, bodies by the name in the ledger
       */
      by: string[];
      says: string;
      reference: Ref;
    }[];
    promises: {
      instrument: InstrumentId;
      short: string;
      obligation: ObligationId;
      article: string;
      type: ObligationType;
      grade: Grade;
      owedBy: NamedState[];
      owedTo: StateId;
      lies: Lies;
      open: OpenKind | null;
      reason: Sentence;
      /**
       * Which sentence it is; the same in every language
       */
      code: string;
      /**
       * The values that fill the sentence
       */
      args: {
        readonly [key: string]: unknown;
      };
      quote: string | null;
      reference: Ref;
    }[];
  }[];
}
export interface Audience {
  kind: "audience";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which it is known
   */
  short: string;
  sentence: Sentence;
  promises: PromiseHeld[];
  /**
   * Known uses and calls under the same articles, up to the day
   */
  invocations: {
    date: string | null;
    by: StateId[];
    note: string | null;
    ref: Ref;
  }[];
  tests: TestRow[];
  entrapment: {
    /**
     * Tests of these states that scholars call entrapment or entanglement, agreed or not
     */
    happened: TestRow[];
    /**
     * Such tests of any state, up to the day
     */
    inLedger: number;
    /**
     * All tests on record, up to the day
     */
    ofTests: number;
    /**
     * Findings of studies, with those that doubt them
     */
    findings: {
      study: string;
      population: string;
      definition: string;
      finding: string;
      stance: "holds" | "doubts";
      note: string | null;
      ref: Ref;
    }[];
  };
}
export interface PromiseHeld {
  owedBy: NamedState;
  article: string;
  type: ObligationType;
  grade: Grade;
  wording: string | null;
  quote: string | null;
  translated: boolean;
  ref: Ref;
  /**
   * The states that hold this very article from it on the day
   */
  same: StateId[];
  /**
   * The states that hold a promise of the same type and grade from it under another text; the words may differ
   */
  alike: {
    state: StateId;
    by: {
      instrument: InstrumentId;
      /**
       * The full title
       */
      title: string;
      /**
       * The name by which it is known
       */
      short: string;
      article: string;
    }[];
  }[];
  /**
   * States that would be named if an entry into force were known
   */
  notKnown: StateId[];
  exposure: {
    /**
     * False: the list of rivalries does not cover that day
     */
    covered: boolean;
    rivals: {
      state: StateId;
      /**
       * Whose rival it is
       */
      of: StateId[];
      runs: InForce;
    }[];
  };
}
export interface TestRow {
  case: string;
  date: string;
  /**
   * Empty: every party of the instruments
   */
  by: StateId[];
  /**
   * Empty: the other parties
   */
  toward: StateId[];
  instruments: InstrumentId[];
  /**
   * this: under this instrument; alike: under another with the same type and grade; other: the same state, another kind of promise or none
   */
  standing: "this" | "alike" | "other";
  promise: string;
  asked: string;
  done: string;
  outcome: TestOutcome;
  concepts: string[];
  view: string;
  note: string | null;
  checked: Checked;
  ref: Ref;
}
export interface MediatorList {
  kind: "mediators";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  a: NamedState;
  b: NamedState;
  sentence: Sentence;
  criteria: {
    id: CriterionId;
    meaning: Sentence;
  }[];
  /**
   * By how many criteria are met, then by name; the order is no rank
   */
  candidates: Candidate[];
  /**
   * Mediations between these two on record, up to the day
   */
  record: {
    date: string;
    mediators: StateId[];
    role: string;
    outcome: string;
    ref: Ref;
  }[];
  check: MediationCheck | null;
}
export interface Candidate {
  state: StateId;
  name: string;
  /**
   * With ties to both or a body with both; whether it is bound to a side is a criterion of its own
   */
  listed: boolean;
  /**
   * Always the seven, in one order
   */
  criteria: {
    id: CriterionId;
    result: Met;
    /**
     * The evidence: dates of relations, instruments, mediations
     */
    because: Sentence[];
    refs: Ref[];
  }[];
}
export interface MediationCheck {
  from: string | null;
  /**
   * Mediations on record
   */
  records: number;
  leftOut: {
    why: Sentence;
    count: number;
  }[];
  /**
   * Mediators between two states that are checked, one for each mediation
   */
  mediators: number;
  listed: number;
  byCriterion: {
    id: CriterionId;
    met: number;
    notMet: number;
    notKnown: number;
  }[];
  /**
   * Mean share of all other states that the same rule listed, 0 to 1: a rule that lists all states misses none
   */
  listedOfAll: number | null;
  missed: {
    date: string;
    state: StateId;
    a: StateId[];
    b: StateId[];
    outcome: string;
    because: Sentence;
    /**
     * Which sentence it is; the same in every language
     */
    code: string;
    /**
     * The values that fill the sentence
     */
    args: {
      readonly [key: string]: unknown;
    };
  }[];
}
export interface MediatorReach {
  kind: "mediator-reach";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  state: NamedState;
  sentence: Sentence;
  criteria: {
    id: CriterionId;
    meaning: Sentence;
  }[];
  pairs: {
    a: NamedState;
    b: NamedState;
    issue: string;
    runs: true | "unknown";
    listed: boolean;
    criteria: {
      id: CriterionId;
      result: Met;
      /**
       * The evidence: dates of relations, instruments, mediations
       */
      because: Sentence[];
      refs: Ref[];
    }[];
  }[];
  check: MediationCheck | null;
}
export interface MediatorValidation {
  kind: "mediator-validation";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * States that a ranking names
   */
  first: number;
  /**
   * The last day of the years on which the ranking was chosen
   */
  chosenThrough: string;
  /**
   * The rows that --csv prints
   */
  part: "attempts" | "rankings" | "criteria";
  sentence: Sentence;
  /**
   * What the parts of the rule find by themselves
   */
  byWhat: Sentence | null;
  /**
   * The user's copy that gives capabilities; null: the list of great powers stands for power
   */
  power: {
    dataset: string;
    version: string;
    lastYear: number;
  } | null;
  /**
   * The user's copy that gives contiguity; null: the land borders that the ledger files
   */
  contiguity: {
    dataset: string;
    version: string;
    lastYear: number;
  } | null;
  rankings: {
    id: RankingId;
    meaning: Sentence;
  }[];
  parts: {
    /**
     * chosen-on: the years on which the ranking was chosen; held-out: later ones
     */
    id: "chosen-on" | "held-out";
    from: string | null;
    through: string | null;
    disputes: number;
    /**
     * Mediators, each once in each dispute: the denominator of every count of found
     */
    attempts: number;
    /**
     * Different states among them
     */
    mediators: number;
    /**
     * Found by ten states drawn at random, on average
     */
    chance: number;
    rankings: {
      id: RankingId;
      found: number;
      medianRank: number | null;
    }[];
    /**
     * The rule against the baseline, attempt by attempt
     */
    compared: {
      both: number;
      ruleOnly: number;
      baselineOnly: number;
      neither: number;
      /**
       * Exact two-sided sign test on the attempts that only one of the two finds
       */
      chance: number;
      /**
       * At .05; no-difference: none that so few attempts can show
       */
      verdict: "better" | "no-difference" | "worse";
    };
    /**
     * The attempts by others than the most frequent mediator
     */
    without: {
      state: StateId;
      attempts: number;
      rule: number;
      baseline: number;
    } | null;
  }[];
  criteria: {
    id: CriterionId;
    meaning: Sentence;
  }[];
  /**
   * Marks of the mediators and of all other states in the same disputes: the base rate of each criterion
   */
  columns: {
    id: CriterionId;
    mediators: {
      met: number;
      "not-met": number;
      "not-known": number;
    };
    others: {
      met: number;
      "not-met": number;
      "not-known": number;
    };
  }[];
  attempts: {
    /**
     * chosen-on: the years on which the ranking was chosen; held-out: later ones
     */
    part: "chosen-on" | "held-out";
    date: string;
    state: StateId;
    a: StateId[];
    b: StateId[];
    outcome: string;
    /**
     * States that were ranked
     */
    candidates: number;
    /**
     * Whether it was bound to fight for a side
     */
    bound: Met;
    /**
     * Whether it had relations with both
     */
    relations: Met;
    places: {
      rule: {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
      baseline: {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
      "no-treaties": {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
      treaties: {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
      practice: {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
      power: {
        /**
         * From the top, 1 for the first; the middle among equals
         */
        rank: number;
        /**
         * 1: among the first ten; between 0 and 1: among equals that straddle the tenth place
         */
        found: number;
      };
    };
  }[];
  leftOut: {
    why: Sentence;
    count: number;
  }[];
}
export interface NetworkAnswer {
  kind: "network";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The rule for ally; the type of tie where no rule is given
   */
  rule: string;
  /**
   * The type that was asked for; null: every type that the rule reads
   */
  type: ObligationType | null;
  states: {
    id: StateId;
    name: string;
    /**
     * no: outside the lists of the state system, such as a state that few recognise
     */
    system: "yes" | "gw" | "no";
    cow: number | null;
    gw: number | null;
  }[];
  edges: {
    from: StateId;
    to: StateId;
    instruments: InstrumentId[];
  }[];
  /**
   * The instruments under which the edges run, by id
   */
  instruments: {
    id: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
    /**
     * Of its ties that are counted here
     */
    types: ObligationType[];
    owing: StateId[];
    owed: StateId[];
  }[];
  /**
   * States joined by edges, whichever way they run; the largest first, then by key
   */
  components: StateId[][];
}
export interface DatedNetwork {
  kind: "dated-network";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: DaySchema;
  to: DaySchema;
  /**
   * The rule for ally; the type of tie where no rule is given
   */
  rule: string;
  /**
   * The type that was asked for; null: every type that the rule reads
   */
  type: ObligationType | null;
  states: {
    id: StateId;
    /**
     * The name on the last day of the range on which it existed
     */
    name: string;
    /**
     * The Correlates of War number of that day
     */
    cow: number | null;
    /**
     * The Gleditsch-Ward number of that day
     */
    gw: number | null;
    /**
     * The days of the range on which it existed
     */
    spells: {
      from: DaySchema;
      until: DaySchema;
    }[];
  }[];
  /**
   * One for each ordered pair of states, instrument, type and pair of dates; by the two states, then the instrument
   */
  ties: {
    owedBy: StateId;
    owedTo: StateId;
    type: ObligationType;
    grade: Grade;
    instrument: InstrumentId;
    articles: string[];
    /**
     * null: looked for and not found
     */
    since: AnswerDate | null;
    /**
     * day: known to the day; partial: a month, a year or a range; disputed: sources give other dates too; unknown: looked for and not found; running: not ended as far as verified
     */
    sinceMark: "day" | "partial" | "disputed" | "unknown" | "running";
    /**
     * null: not ended as far as verified
     */
    until: AnswerDate | null;
    /**
     * day: known to the day; partial: a month, a year or a range; disputed: sources give other dates too; unknown: looked for and not found; running: not ended as far as verified
     */
    untilMark: "day" | "partial" | "disputed" | "unknown" | "running";
    /**
     * Whether it ran for certain on some day of the range
     */
    certain: boolean;
    /**
     * Whether it would not hold under a reading that somebody takes
     */
    disputed: boolean;
    /**
     * The days of the range on which it ran or may have run; suspensions are left out
     */
    spells: {
      from: DaySchema;
      until: DaySchema;
    }[];
  }[];
  instruments: {
    id: InstrumentId;
    title: string;
    short: string;
  }[];
}
export interface NetworkChanges {
  kind: "network-changes";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: DaySchema;
  to: DaySchema;
  state: NamedState | null;
  type: ObligationType | null;
  rule: string | null;
  sentence: Sentence;
  instruments: ChangedInstrument[];
  members: ChangedMember[];
  states: ChangedState[];
  /**
   * Directed ties by type and grade: one for each instrument, owing and owed state
   */
  counts: TieCounts[];
  ties: ChangedTies[];
  /**
   * Changes that may have fallen between the two days
   */
  notKnown: {
    instruments: ChangedInstrument[];
    members: ChangedMember[];
    states: ChangedState[];
  };
  /**
   * Changes of pacts that nobody ended and nobody used
   */
  dormant: ChangedInstrument[];
}
export interface ChangedInstrument {
  change: "began" | "ended" | "became-dormant";
  /**
   * null: the day is not known
   */
  date: string | null;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which the instrument is known
   */
  short: string;
  kind: string;
  types: ObligationType[];
  /**
   * The act that did it; null: the last states in it ceased to exist
   */
  act: string | null;
  /**
   * The states that it began to bind, or bound to its end
   */
  states: StateId[];
  /**
   * Why it is not settled; null where nothing is open
   */
  why: Sentence | null;
  note: Sentence | null;
  ref: Ref;
}
export interface ChangedMember {
  change: "joined" | "left" | "designated" | "revoked" | "changed" | "opened" | "closed" | "suspended" | "resumed";
  /**
   * null: the day is not known
   */
  date: string | null;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which the instrument is known
   */
  short: string;
  types: ObligationType[];
  /**
   * The act that did it; null: the state itself ceased to exist
   */
  act: string | null;
  states: StateId[];
  /**
   * suspended, resumed: only toward these
   */
  toward: StateId[] | null;
  standing: Standing | null;
  tier: string | null;
  site: string | null;
  /**
   * The part that it reached, where not membership: command, participation
   */
  scope: string | null;
  /**
   * Why it is not settled; null where nothing is open
   */
  why: Sentence | null;
  note: string | null;
  ref: Ref;
}
export interface ChangedState {
  change: "began" | "ended" | "renamed";
  /**
   * null: the day is not known
   */
  date: string | null;
  state: StateId;
  /**
   * Its name at that time; renamed: the new one
   */
  name: string;
  /**
   * renamed: the name on the first day
   */
  before: string | null;
  /**
   * began: its predecessors; ended: its successors
   */
  others: StateId[];
  /**
   * Why it is not settled; null where nothing is open
   */
  why: Sentence | null;
  ref: Ref;
}
export interface TieCounts {
  type: ObligationType;
  grade: Grade;
  gained: number;
  lost: number;
  passed: number;
  notKnown: number;
  dormant: number;
}
export interface ChangedTies {
  change: TieChange;
  type: ObligationType;
  grade: Grade;
  instrument: InstrumentId;
  /**
   * The full title
   */
  title: string;
  /**
   * The name by which the instrument is known
   */
  short: string;
  articles: string[];
  owedBy: StateId;
  owedTo: StateId[];
  /**
   * null: the day is not known
   */
  date: string | null;
  /**
   * began, ended, suspended, resumed; for the unsettled, how it stood on each day
   */
  how: Sentence;
}
export interface NetworkBlocs {
  kind: "network-blocs";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The rule for ally that decides which ties count
   */
  rule: string;
  /**
   * The type of obligation that counts in place of the rule's; null: the rule's types
   */
  type: ObligationType | null;
  /**
   * The grade that counts in place of the rule's; null: the rule's grades
   */
  grade: Grade | null;
  /**
   * Instruments that tie more states are left out; null: none
   */
  largestPact: number | null;
  runs: number;
  seed: number;
  /**
   * Members of the state system on that day
   */
  states: number;
  modularity: number | null;
  /**
   * Blocs of two or more states, the largest first, then by key
   */
  blocs: {
    states: {
      id: StateId;
      name: string;
      stability: number;
    }[];
    /**
     * The mean share of the runs in which two of its states stand together
     */
    stability: number;
  }[];
  /**
   * States in no bloc
   */
  alone: number;
  leftOut: {
    id: InstrumentId;
    short: string;
    states: number;
  }[];
}
export interface MeasureList {
  kind: "measures";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  measures: {
    id: MeasureId;
    /**
     * What it is a number about
     */
    level: "state" | "pair" | "system";
    title: Sentence;
    meaning: Sentence;
    /**
     * How it may mislead
     */
    caution: Sentence | null;
    unit: "count" | "share" | "index" | "years";
    /**
     * The least and the highest value; null: no highest
     *
     * @minItems 2
     * @maxItems 2
     */
    range: [number, number | null];
    formula: string;
    references: string[];
  }[];
}
export interface MeasureValues {
  kind: "measure-values";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The rule for ally that decides which ties count
   */
  rule: string;
  /**
   * The type of obligation that counts in place of the rule's; null: the rule's types
   */
  type: ObligationType | null;
  /**
   * The grade that counts in place of the rule's; null: the rule's grades
   */
  grade: Grade | null;
  /**
   * Instruments that tie more states are left out; null: none
   */
  largestPact: number | null;
  measure: {
    id: MeasureId;
    /**
     * What it is a number about
     */
    level: "state" | "pair" | "system";
    title: Sentence;
    meaning: Sentence;
    /**
     * How it may mislead
     */
    caution: Sentence | null;
    unit: "count" | "share" | "index" | "years";
    /**
     * The least and the highest value; null: no highest
     *
     * @minItems 2
     * @maxItems 2
     */
    range: [number, number | null];
    formula: string;
    references: string[];
  };
  /**
   * How the portfolios of a pair are read; null: no measure of pairs
   */
  portfolio: {
    /**
     * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
     */
    scale: "binary" | "valued";
    /**
     * Which pledges make a portfolio
     */
    direction: "given" | "received" | "either";
    /**
     * What a state weighs as one toward which pledges run
     */
    weight: "equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop";
  } | null;
  /**
   * Members of the state system on that day
   */
  states: number;
  /**
   * Of each state, the highest first, then by key; of a pair or the system, one row
   */
  values: {
    states: NamedState[];
    /**
     * From the ties that are known; null: not defined here
     */
    value: number | null;
    /**
     * If every tie counted whose dates are not known or whose pact is dormant
     */
    withUnknown: number | null;
  }[];
}
export interface MeasureSeries {
  kind: "measure-series";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: DaySchema;
  until: DaySchema;
  /**
   * The rule for ally that decides which ties count
   */
  rule: string;
  /**
   * The type of obligation that counts in place of the rule's; null: the rule's types
   */
  type: ObligationType | null;
  /**
   * The grade that counts in place of the rule's; null: the rule's grades
   */
  grade: Grade | null;
  /**
   * Instruments that tie more states are left out; null: none
   */
  largestPact: number | null;
  measure: {
    id: MeasureId;
    /**
     * What it is a number about
     */
    level: "state" | "pair" | "system";
    title: Sentence;
    meaning: Sentence;
    /**
     * How it may mislead
     */
    caution: Sentence | null;
    unit: "count" | "share" | "index" | "years";
    /**
     * The least and the highest value; null: no highest
     *
     * @minItems 2
     * @maxItems 2
     */
    range: [number, number | null];
    formula: string;
    references: string[];
  };
  /**
   * How the portfolios of a pair are read; null: no measure of pairs
   */
  portfolio: {
    /**
     * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
     */
    scale: "binary" | "valued";
    /**
     * Which pledges make a portfolio
     */
    direction: "given" | "received" | "either";
    /**
     * What a state weighs as one toward which pledges run
     */
    weight: "equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop";
  } | null;
  /**
   * The states of each line: one, a pair, or none for the system
   */
  series: NamedState[][];
  points: {
    date: DaySchema;
    /**
     * In the order of series; null also where a state did not exist
     */
    values: {
      /**
       * From the ties that are known; null: not defined here
       */
      value: number | null;
      /**
       * If every tie counted whose dates are not known or whose pact is dormant
       */
      withUnknown: number | null;
    }[];
  }[];
  /**
   * The values of all states or pairs, if requested
   */
  world:
    | {
        date: DaySchema;
        /**
         * States, or pairs of states, for which the measure is defined
         */
        count: number;
        /**
         * The tenth percentile
         */
        low: number;
        median: number;
        /**
         * The ninetieth percentile
         */
        high: number;
      }[]
    | null;
}
export interface Similarity {
  kind: "similarity";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The rule for ally that decides which ties count
   */
  rule: string;
  /**
   * The type of obligation that counts in place of the rule's; null: the rule's types
   */
  type: ObligationType | null;
  /**
   * The grade that counts in place of the rule's; null: the rule's grades
   */
  grade: Grade | null;
  /**
   * Instruments that tie more states are left out; null: none
   */
  largestPact: number | null;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale: "binary" | "valued";
  /**
   * Which pledges make a portfolio
   */
  direction: "given" | "received" | "either";
  /**
   * What a state weighs as one toward which pledges run
   */
  weight: "equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop";
  a: NamedState;
  b: NamedState;
  /**
   * States counted, both among them: members of the state system on that day that have a weight
   */
  n: number;
  /**
   * Members of the system without a weight in the user's copy
   */
  leftOut: NamedState[];
  s: number | null;
  pi: number | null;
  kappa: number | null;
  tauB: number | null;
  /**
   * The values if every uncertain tie counted; null: nothing is uncertain
   */
  withUnknown: {
    s: number | null;
    pi: number | null;
    kappa: number | null;
    tauB: number | null;
  } | null;
  /**
   * Row x, column y: states toward which A has level x and B has level y, or the sum of their weights
   */
  table: number[][];
  /**
   * States toward which both have the same level, above none
   */
  alike: {
    id: StateId;
    name: string;
    level: number;
    /**
     * What the state adds to each value: the value less the value without it; null: either is not defined
     */
    moves: {
      s: number | null;
      pi: number | null;
      kappa: number | null;
      tauB: number | null;
    };
  }[];
  /**
   * States toward which they differ: these lower the values
   */
  differ: {
    id: StateId;
    name: string;
    a: number;
    b: number;
    /**
     * What the state adds to each value: the value less the value without it; null: either is not defined
     */
    moves: {
      s: number | null;
      pi: number | null;
      kappa: number | null;
      tauB: number | null;
    };
  }[];
  /**
   * The states toward which neither has a pledge, taken together
   */
  neither: {
    count: number;
    /**
     * What the state adds to each value: the value less the value without it; null: either is not defined
     */
    moves: {
      s: number | null;
      pi: number | null;
      kappa: number | null;
      tauB: number | null;
    };
  };
}
export interface SimilarityNearest {
  kind: "similarity-nearest";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The rule for ally that decides which ties count
   */
  rule: string;
  /**
   * The type of obligation that counts in place of the rule's; null: the rule's types
   */
  type: ObligationType | null;
  /**
   * The grade that counts in place of the rule's; null: the rule's grades
   */
  grade: Grade | null;
  /**
   * Instruments that tie more states are left out; null: none
   */
  largestPact: number | null;
  /**
   * binary: tied or not; valued: 1 consultation, 2 neutrality or nonaggression, 3 defence or offence
   */
  scale: "binary" | "valued";
  /**
   * Which pledges make a portfolio
   */
  direction: "given" | "received" | "either";
  /**
   * What a state weighs as one toward which pledges run
   */
  weight: "equal" | "cinc" | "milex" | "milper" | "irst" | "pec" | "tpop" | "upop";
  state: NamedState;
  by: "s-score" | "scott-pi" | "cohen-kappa" | "tau-b";
  /**
   * States counted: members of the state system on that day that have a weight
   */
  n: number;
  /**
   * The highest value first, then by key; states for which it is not defined are left out
   */
  nearest: {
    id: StateId;
    name: string;
    s: number | null;
    pi: number | null;
    kappa: number | null;
    tauB: number | null;
  }[];
  /**
   * States for which the measure is not defined
   */
  undefinedFor: number;
}
export interface PlaceList {
  kind: "places";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  places: {
    id: PlaceId;
    name: string;
    names: {
      name: string;
      by: StateId[];
    }[];
    kind: string[];
    parent: PlaceId | null;
    lat: number | null;
    lon: number | null;
    administered: StateId[];
    claimed: StateId[];
  }[];
}
export interface RecordList {
  kind: "records";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  collection: CollectionSchema;
  about: string;
  /**
   * By the day each begins; those without one last
   */
  rows: RecordRow[];
}
export interface WarList {
  kind: "wars";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * By the day each began
   */
  wars: War[];
}
export interface War {
  id: WarId;
  name: string;
  /**
   * Other names by which it is found
   */
  also?: string[] | undefined;
  /**
   * @minItems 2
   * @maxItems 2
   */
  sides: {
    state: StateId;
    from: PartialDate;
    until: DateOrUnknown;
  }[][];
  from: PartialDate;
  until: DateOrUnknown;
  "begun-by"?: StateId[] | undefined;
  /**
   * Pairs of enemies that the dates of the sides do not tell rightly
   */
  pairs?:
    | {
        /**
         * @minItems 2
         * @maxItems 2
         */
        between: [StateId, StateId];
        /**
         * First day of war between the two; null if they were never at war
         */
        from?: (PartialDate | null) | undefined;
        until?: DateOrUnknown | undefined;
        /**
         * The one of the two that attacked the other, or declared war on it
         */
        "begun-by"?: StateId | undefined;
        /**
         * Where who began is not told: the one that declared the war
         */
        "declared-by"?: StateId | undefined;
        note?: string | undefined;
      }[]
    | undefined;
  /**
   * The dispute over who began it, and its sides
   */
  disputed?: string | undefined;
  ref: Ref;
}
export interface ClaimsCheck {
  kind: "claims-check";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  texts: CheckedText[];
  /**
   * How the sentences were read, if sentences were handed over
   */
  read: ReadSentences | null;
  /**
   * The same as a document, if a format was asked for
   */
  document: string | null;
}
export interface CheckedText {
  id: string;
  title: string;
  author: string | null;
  source: {
    cite: string;
    url: string | null;
    checked: Checked;
  };
  /**
   * null: every claim of the text
   */
  partial: {
    checked: number;
    of: number;
  } | null;
  tally: {
    [k: string]: number;
  };
  claims: ClaimVerdict[];
}
export interface ClaimVerdict {
  id: string;
  says: string;
  kind: "date" | "count" | "law" | "history" | "interpretation" | "opinion" | "forecast";
  paragraph: number | null;
  verdict: Verdict;
  because: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  readings: ReadingVerdict[];
  rests: Rest[];
  /**
   * The records that it rests on, as sentences: each with the area or condition that limits it
   */
  grounds: Sentence[];
  doubts: Sentence[];
  note: string | null;
  /**
   * Claims of other texts on the same matter, as text-id/claim-id
   */
  counterparts: string[];
}
export interface ReadingVerdict {
  /**
   * null: the claim has one reading
   */
  reading: string | null;
  outcome: ClaimsOutcome;
  reason: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  tests: TestedExpectation[];
  rests: Rest[];
}
export interface TestedExpectation {
  operation: string;
  input: {
    readonly [key: string]: unknown;
  };
  at: string;
  /**
   * The expectation in the notation of a claims file: equals 1
   */
  test: string;
  /**
   * The values in the answer at that place, shortened
   */
  found: string;
  /**
   * The same expectation as data
   */
  expected: {
    test: "equals" | "at-least" | "at-most" | "includes" | "excludes" | "exists" | "empty" | "before" | "after" | "between";
    value: (string | number | boolean | null) | (string | number | boolean | null)[];
  };
  /**
   * The values found, as data: the first of them, or how many rows; more: values past those listed
   */
  holds: {
    values: (string | number | boolean | null)[];
    rows: number | null;
    more: number;
  };
  /**
   * not-collected: it rests on an absence that proves nothing
   */
  result: "met" | "not-met" | "contestable" | "not-collected" | "unknown";
}
export interface Rest {
  kind: "instrument" | "record" | "rule" | "place";
  id: string;
  article: string | null;
  ref: Ref | null;
}
export interface ReadSentences {
  sentences: ReadSentence[];
  /**
   * Sentences past the most that are read at a time
   */
  left: number;
}
export interface ReadSentence {
  line: number;
  said: string;
  /**
   * The one that was taken first; empty: not read
   */
  readings: SentenceReading[];
  /**
   * If it asserts several things: the claim of each; all have to hold
   */
  parts: {
    claim: string;
    as: string;
  }[];
  /**
   * Phrases of circumstance that were left out so that the rest could be read; they are not checked
   */
  cut: {
    words: string;
    from: number;
    to: number;
  }[];
  /**
   * The verdict on the reading that was taken, and the records that decide it; null: not read
   */
  verdict: {
    verdict: "supported" | "contradicted" | "depends-on-reading" | "not-checkable" | "past-verification";
    says: Sentence;
  } | null;
  /**
   * If the sentence fails: what comes closest in the ledger, differing in one part only, the closest first; empty: nothing that differs in one part
   */
  near: NearMiss[];
  /**
   * Two lines to quote; null: not read
   */
  quote: QuotedAnswer | null;
  unread: {
    code: UnreadCode;
    about: string[];
    says: Sentence;
    /**
     * The word that stopped the form that got furthest, and its place in the sentence; word null: the sentence ends too early
     */
    stop: {
      word: string | null;
      from: number;
      to: number;
    } | null;
    /**
     * The words of it that were not understood, in their order
     */
    words: string[];
    /**
     * Sentences near to it that can be read: a part of it, or one with its names
     */
    tries: string[];
  } | null;
  /**
   * States, instruments and places that it names, as it writes them
   */
  names: {
    id: string;
    /**
     * Of a state: its name on the day
     */
    name: string;
    /**
     * What tells it from others: years, kind
     */
    detail: Sentence;
    /**
     * Of a place: who administers it on the day; null where none or several do
     */
    state: StateId | null;
    kind: "state" | "instrument" | "place";
    said: string[];
  }[];
}
export interface SentenceReading {
  /**
   * The id of the claim, among the texts of this answer
   */
  claim: string;
  /**
   * The sentence as it was read
   */
  as: string;
  /**
   * Words that leave a choice, and the definition taken
   */
  takes: {
    word: string;
    means: Sentence;
  }[];
  /**
   * The claim as a text of its own, to be changed and checked
   */
  yaml: string;
}
export interface NearTie {
  kind: "tie";
  /**
   * The one part that differs from the claim: who owes it, how firmly, that it is dormant, what is promised, or when. Everything else is as claimed
   */
  differs: "direction" | "grade" | "dormant" | "type" | "date";
  instrument: InstrumentId;
  /**
   * The day of signature, as far as it is on record
   */
  signed: AnswerDate | null;
  article: string;
  /**
   * Whether its text is published, known from quotations, or unpublished
   */
  text: "published" | "quoted" | "unpublished";
  type: ObligationType;
  grade: Grade;
  owedBy: StateId;
  owedTo: StateId;
  /**
   * The same is owed in the other direction
   */
  mutual: boolean;
  /**
   * null: not known
   */
  since: AnswerDate | null;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not settled
   */
  until: AnswerDate | null;
  says: Sentence;
}
export interface NearMembership {
  kind: "membership";
  differs: "standing" | "date";
  instrument: InstrumentId;
  state: StateId;
  standing: Standing;
  /**
   * null: not known
   */
  since: AnswerDate | null;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not settled
   */
  until: AnswerDate | null;
  says: Sentence;
}
export interface NearAct {
  kind: "act";
  differs: "date";
  instrument: InstrumentId;
  act: string;
  /**
   * The dates on record, the first of them
   *
   * @minItems 1
   */
  dates: string[];
  says: Sentence;
}
export interface NearLife {
  kind: "life";
  differs: "date";
  instrument: InstrumentId;
  /**
   * null: not known
   */
  since: AnswerDate | null;
  /**
   * null: not ended as far as verified; unknown: ended on a day that is not settled
   */
  until: AnswerDate | null;
  says: Sentence;
}
export interface QuotedAnswer {
  /**
   * The verdict in a sentence, with the near miss or the ground that decides it
   */
  answer: Sentence;
  /**
   * The primary source; null: the verdict rests on no single record
   */
  source: {
    instrument: InstrumentId | null;
    article: string | null;
    /**
     * The source of its text or of the record: a treaty series, a law, an official site
     */
    cite: string | null;
    url: string | null;
    /**
     * The same as one line
     */
    says: Sentence;
  } | null;
}
export interface ClaimsDiff {
  kind: "claims-diff";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  since: LedgerStamp;
  changed: ChangedVerdict[];
  same: number;
  /**
   * Claims that the earlier result did not hold, as text/claim
   */
  added: string[];
  removed: string[];
  /**
   * The same as a document, if a format was asked for
   */
  document: string | null;
}
export interface ChangedVerdict {
  text: string;
  claim: string;
  says: string;
  before: Verdict;
  after: Verdict;
  /**
   * The claim's own words or expectations were changed, not only the ledger
   */
  rewritten: boolean;
  because: Sentence;
  /**
   * Which sentence it is; the same in every language
   */
  code: string;
  /**
   * The values that fill the sentence
   */
  args: {
    readonly [key: string]: unknown;
  };
  tests: {
    at: string;
    test: string;
    before: string | null;
    after: string | null;
  }[];
  records: {
    kind: "instrument" | "record" | "rule" | "place";
    id: string;
    article: string | null;
    ref: Ref | null;
    change: "new" | "gone" | "changed";
  }[];
}
export interface Citation {
  kind: "citation";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  of: string;
  /**
   * A source as the ledger prints it; else the plain form
   */
  text: string;
  plain: string;
  bibtex: string;
  ris: string;
  /**
   * Of a source: its class, in the order in which sources are listed
   */
  class: ("treaty-series" | "official" | "collection" | "literature" | "press" | "web" | "blog" | "none") | null;
  csl: {
    readonly [key: string]: unknown;
  };
}
export interface SourceAnswer {
  kind: "source";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * null: none was named, and `index` lists them
   */
  source: {
    id: SourceId;
    cite: string;
    kind: SourceKind;
    outlet: string | null;
    url: string | null;
    facts: number;
    author: string | null;
    title: string | null;
    date: string | null;
  } | null;
  facts: Fact[];
  checked: {
    text: number;
    secondary: number;
    unverified: number;
  };
  kinds: {
    kind: SourceKind;
    count: number;
    facts: number;
  }[];
  index: {
    id: SourceId;
    cite: string;
    kind: SourceKind;
    outlet: string | null;
    url: string | null;
    facts: number;
  }[];
}
export interface Fact {
  of: FactOf;
  /**
   * The instrument's, state's or place's id; of a record its collection
   */
  id: string;
  /**
   * The full title of an instrument; of anything else, its name
   */
  title: string;
  /**
   * The name by which an instrument is known; of anything else, the same as title
   */
  short: string;
  /**
   * Which fact: an act with its day, a clause with its article, a period, a row
   */
  what: string;
  /**
   * Where in the source
   */
  at: string | null;
  checked: Checked;
}
export interface SearchAnswer {
  kind: "search";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  date: DaySchema;
  /**
   * The day on which the states in the questions bear their names
   */
  namesOn: DaySchema;
  text: string;
  /**
   * The question in the typed words, if they ask one
   */
  questions: Question[];
  hits: Hit[];
  /**
   * All that fit; `hits` holds the first of them
   */
  found: number;
  /**
   * Words that nothing has, and the words next to them that were taken
   */
  readAs: {
    typed: string;
    as: string[];
  }[];
}
export interface Question {
  kind:
    | "who-defends"
    | "allies"
    | "is-ally"
    | "must-defend"
    | "is-member"
    | "compare"
    | "treaty"
    | "treaty-of-pair"
    | "why"
    | "bases"
    | "bases-in"
    | "bases-of"
    | "uses"
    | "changes"
    | "region"
    | "map";
  /**
   * The states in the order of the question; who-defends: the attacker first, if there is one, and last the state whose part is asked for
   */
  states: StateId[];
  instrument: string | null;
  place: string | null;
  region: ("europe" | "asia" | "africa" | "north-america" | "south-america" | "oceania" | "antarctica") | null;
  /**
   * A day of the year that the words name, on which the pact or the promises ran; null: none
   */
  date: string | null;
  /**
   * is-ally, must-defend, is-member: the sentence that claims.check answers
   */
  sentence: string | null;
  says: Sentence;
}
export interface Hit {
  kind: HitKind;
  id: string;
  /**
   * Of a state: its name on the day
   */
  name: string;
  /**
   * What tells it from others: years, kind
   */
  detail: Sentence;
  /**
   * Of a place: who administers it on the day; null where none or several do
   */
  state: StateId | null;
  /**
   * The name that fits
   */
  matched: string;
  as: NameKind;
  fit: Fit;
}
export interface Glossary {
  kind: "glossary";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  terms: {
    id: TermId;
    term: string;
    /**
     * Other names of the term
     */
    also?: string[] | undefined;
    group: TermGroup;
    /**
     * The explanation, in one or two sentences
     */
    gloss: string;
    /**
     * More on the term: odd cases, conclusions not to draw
     */
    more?: string | undefined;
    see?: TermId[] | undefined;
    leads?:
      | {
          instruments: {
            id: InstrumentId;
            /**
             * The full title
             */
            title: string;
            /**
             * The name by which it is known
             */
            short: string;
            years: string;
          }[];
          states: {
            id: StateId;
            name: string;
          }[];
          days?:
            | {
                date: DaySchema;
                /**
                 * The event; without a reference it is an act of one of the instruments
                 */
                says: string;
                initiator?: StateId | undefined;
                target?: StateId | undefined;
                ref?: Ref | undefined;
              }[]
            | undefined;
          /**
           * The name is said of the instruments together, as of one: a sentence with it is read of them, from the first of the days on
           */
          together?: true | undefined;
        }
      | undefined;
    /**
     * The source of the definition. Default: ours
     */
    ref?: Ref | undefined;
    /**
     * How to cite whose definition it is; null: ours
     */
    source: string | null;
  }[];
}
export interface FactPlaces {
  kind: "fact-places";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * The instrument's id, or the collection of records
   */
  of: string;
  title: string;
  places: FactPlace[];
}
export interface FactPlace {
  /**
   * Which fact: an act with its day, a clause with its article, a row
   */
  fact: string;
  file: string;
  line: number;
  checked: Checked | null;
}
export interface LedgerStats {
  kind: "ledger-stats";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  tables: {
    what: Sentence;
    rows: {
      key: string;
      count: number;
    }[];
  }[];
  /**
   * The facts verified longest ago; empty unless asked for
   */
  stale: {
    file: string;
    fact: string;
    day: PartialDate;
    mark: Checked;
  }[];
}
export interface LedgerCoverage {
  kind: "ledger-coverage";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * The only region of the rows; null: all
   */
  region: RegionId | null;
  /**
   * The only era of the rows; null: all
   */
  era: string | null;
  eras: Era[];
  regions: {
    id: RegionId;
    name: string;
    states: NamedState[];
  }[];
  /**
   * The share of filed pacts below which coverage is thin
   */
  below: number;
  rows: CoverageRow[];
  /**
   * Each era over all regions; a pact of several regions counts once
   */
  totals: {
    /**
     * An era's years: 1815-1870, or 1992- if it goes on
     */
    era: string;
    /**
     * Pacts with a file
     */
    filed: number;
    /**
     * Pacts with a file, and those without one whose text is printed in a place that is named
     */
    known: number;
    fromText: number;
  }[];
  /**
   * Pacts without a file, by day of signature
   */
  gaps: MissingPact[];
  /**
   * Published audits of the ledger, the newest first: how many facts of a random sample were wrong
   */
  audits: Audit[];
  /**
   * Parts of texts still to be read, in instruments with a file
   */
  unread: Unread[];
}
export interface Era {
  /**
   * An era's years: 1815-1870, or 1992- if it goes on
   */
  id: string;
  from: DaySchema;
  until: DaySchema | null;
}
export interface CoverageRow {
  region: RegionId;
  /**
   * An era's years: 1815-1870, or 1992- if it goes on
   */
  era: string;
  /**
   * Pacts with a file
   */
  filed: number;
  /**
   * Pacts with a file, and those without one whose text is printed in a place that is named
   */
  known: number;
  /**
   * Pacts with a file whose clauses were all read in the text itself
   */
  fromText: number;
  /**
   * Whether so few of the known pacts are filed that an empty answer says little
   */
  thin: boolean;
  /**
   * Filed pacts by type of promise; one may count under several
   */
  byType: {
    [k: string]: number;
  };
}
export interface MissingPact {
  id: InstrumentId;
  title: string;
  signed: PartialDate;
  /**
   * Empty: no print is known, and it does not count as a known pact
   */
  printed: Print[];
  parties: NamedState[];
  era: string | null;
  regions: RegionId[];
  types: string[];
  seen: string | null;
  note: string | null;
  /**
   * Whether it counts as known: a place is named where its text is printed
   */
  counted: boolean;
}
export interface Print {
  /**
   * Series, number and page; or the archive or official site
   */
  where: string;
  /**
   * opened: the print or a part of it was opened; cited: a source that was opened names it; memory: general knowledge
   */
  known: "opened" | "cited" | "memory";
}
export interface Audit {
  name: string;
  date: DaySchema;
  /**
   * The ledger that was sampled
   */
  ledger: {
    version: string;
    hash: string;
  };
  seed: number;
  sample: number;
  /**
   * @minItems 1
   */
  rates: AuditRate[];
}
export interface AuditRate {
  of: "all" | "in-force" | "not-in-force" | "text" | "text-in-force" | "secondary" | "unverified" | "act" | "clause" | "membership";
  /**
   * Facts with the verdict right or wrong
   */
  judged: number;
  /**
   * Wrong facts, coarse ones included
   */
  wrong: number;
  /**
   * Of the wrong, those whose only fault is a date less exact than one that a source gives; absent where that was not told apart
   */
  coarse?: number | undefined;
  undecidable: number;
  rate: number;
  low: number;
  high: number;
  /**
   * The rate with coarse dates counted as right
   */
  firm?:
    | {
        rate: number;
        low: number;
        high: number;
      }
    | undefined;
}
export interface Unread {
  /**
   * @minItems 1
   */
  instruments: InstrumentId[];
  lacks: string;
}
export interface LedgerDiff {
  kind: "ledger-diff";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  from: {
    version: string;
    hash: string;
    verifiedThrough: DaySchema;
    /**
     * The day of publication; null: not published, or kept without the day
     */
    published: DaySchema | null;
  };
  to: {
    version: string;
    hash: string;
    verifiedThrough: DaySchema;
    /**
     * The day of publication; null: not published, or kept without the day
     */
    published: DaySchema | null;
  };
  /**
   * Published versions that can be compared, the oldest first
   */
  kept: {
    version: string;
    hash: string;
    verifiedThrough: DaySchema;
    /**
     * The day of publication; null: not published, or kept without the day
     */
    published: DaySchema | null;
  }[];
  sentence: Sentence;
  counts: {
    added: number;
    changed: number;
    removed: number;
  };
  /**
   * Which part of the number these changes raise; null: nothing changed
   */
  raises: Raise | null;
  /**
   * The number that is due after them
   */
  due: string | null;
  changes: LedgerChange[];
}
export interface LedgerChange {
  change: "added" | "changed" | "removed";
  what: FactKind;
  /**
   * The instrument that it belongs to, or the collection of records
   */
  of: string | null;
  ofTitle: string | null;
  /**
   * null: it has no name of its own, and is known by what it says
   */
  id: string | null;
  label: string;
  /**
   * Its label before, where that differs
   */
  before: string | null;
  /**
   * changed: which fields
   */
  fields: string[];
  /**
   * An instrument or obligation that came or went: how many facts came or went with it
   */
  holds: number;
  raises: Raise;
}
export interface LedgerReported {
  kind: "ledger-reported";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * Acts dated after verifiedThrough, the first to happen first; what else happened since is not in the ledger
   */
  acts: {
    instrument: InstrumentId;
    /**
     * The full title
     */
    title: string;
    /**
     * The name by which it is known
     */
    short: string;
    act: ActKind;
    date: PartialDate;
    /**
     * The states that did it, or for which it took effect; none: all its parties
     */
    states: NamedState[];
    mark: Checked;
  }[];
}
export interface Literature {
  kind: "literature";
  ledger: LedgerStamp;
  assumptions: Sentence[];
  notes: Note[];
  /**
   * The copies that were read
   */
  copies: {
    dataset:
      | "atop_members"
      | "atop_dyad_years"
      | "cow_states"
      | "cow_state_years"
      | "cow_majors"
      | "gw_states"
      | "nmc"
      | "mid_disputes"
      | "mid_participants"
      | "mid_dyad_years"
      | "war_spells"
      | "war_dyad_years"
      | "contiguity_spells"
      | "contiguity_years"
      | "capitals"
      | "dcad"
      | "rivalries_td"
      | "rivalries_tss"
      | "ideal_points";
    version: string;
  }[];
  studies: {
    id: string;
    authors: string;
    year: number;
    title: string;
    cite: string;
    url: string | null;
  }[];
  outcomes: {
    outcome: "same" | "near" | "unsure" | "differs" | "not-computed";
    meaning: Sentence;
    ways: number;
  }[];
  /**
   * By the study's year
   */
  rows: RecomputedRow[];
}
export interface RecomputedRow {
  id: string;
  study: string;
  authors: string;
  year: number;
  quantity: string;
  kind: "count" | "share" | "ratio" | "index" | "change" | "direction";
  /**
   * The value that means no difference: 1 of a ratio, else 0
   */
  neutral: number;
  /**
   * The unit, sample and years of the study
   */
  sample: string;
  /**
   * null: not entered yet
   */
  published: {
    value: number;
    printed: string;
    unit: number | null;
    at: string | null;
    checked: Checked;
  } | null;
  ways: RecomputedWay[];
}
export interface RecomputedWay {
  id: string;
  /**
   * A few words that tell it from the other ways of its row
   */
  label: string | null;
  /**
   * The data: the ledger alone, copies of datasets, or both
   */
  basis: "ledger" | "ledger-and-copies" | "copies";
  /**
   * The datasets whose copies it reads
   */
  datasets: (
    | "atop_members"
    | "atop_dyad_years"
    | "cow_states"
    | "cow_state_years"
    | "cow_majors"
    | "gw_states"
    | "nmc"
    | "mid_disputes"
    | "mid_participants"
    | "mid_dyad_years"
    | "war_spells"
    | "war_dyad_years"
    | "contiguity_spells"
    | "contiguity_years"
    | "capitals"
    | "dcad"
    | "rivalries_td"
    | "rivalries_tss"
    | "ideal_points"
  )[];
  /**
   * The unit, the sample and the years of our computation
   */
  how: string;
  /**
   * null: not defined, or not computed and not kept
   */
  value: number | null;
  /**
   * computed: in this run; kept: in an earlier one, with the copies named
   */
  taken: ("computed" | "kept") | null;
  /**
   * The value with the ties whose dates the ledger does not know; null: none
   */
  withUnknown: number | null;
  /**
   * Cases counted, or observations of an estimate; null: not computed in this run
   */
  cases: number | null;
  standardError: number | null;
  /**
   * When a kept value was computed, at which version of the ledger, and with which copies
   */
  kept: {
    on: string;
    ledger: string;
    copies: string[];
  } | null;
  /**
   * Ours less the published number; null where one is missing, or of directions
   */
  difference: number | null;
  outcome: "same" | "near" | "unsure" | "differs" | "not-computed";
  /**
   * Why ours differs
   */
  differs: string | null;
}
