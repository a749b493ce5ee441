/**
 * The terms that files, inputs and answers share, as lists and types. This file does not load the schema library; schemas made
 * from these lists are in vocabularySchemas.ts and in the files of the things that they describe.
 */

/** The five types of obligation with legal effect in war, in the order of the ladder. */
export const PACT_TYPES = ["defence", "offence", "neutrality", "nonaggression", "consultation"] as const;
export type PactType = (typeof PACT_TYPES)[number];
/** Types of tie that promise nothing in war. They count as alliances only if a rule for ally says so. */
export const SOFT_TYPES = ["partnership", "designation", "procurement", "membership", "facilities", "command", "intelligence"] as const;
/** All types of obligation, in the order of their weight. */
export const OBLIGATION_TYPES = [...PACT_TYPES, ...SOFT_TYPES] as const;
export type ObligationType = (typeof OBLIGATION_TYPES)[number];

/** Classes of sources, in the order in which they are listed. */
export const SOURCE_CLASSES = ["treaty-series", "official", "collection", "literature", "press", "web", "blog", "none"] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

/** The firmness of a promise. */
export const GRADES = ["binding", "permissive", "principle", "unilateral"] as const;
export type Grade = (typeof GRADES)[number];

/** The standing of a state in an instrument. */
export const STANDINGS = ["member", "designated", "observer", "partner", "suspended", "host", "signatory"] as const;
export type Standing = (typeof STANDINGS)[number];

export const CONTINENTS = ["europe", "asia", "africa", "north-america", "south-america", "oceania", "antarctica"] as const;

/** The slots of a clause, in the order of answers. */
export const SLOT_NAMES = [
  "trigger",
  "enemy",
  "own-parties",
  "conduct",
  "area",
  "requires",
  "except",
  "forbids",
  "response",
  "decides",
  "force",
  "when",
  "against",
  "within",
  "contingent",
] as const;

/** The effects of a measure of an organ, in the order of answers. */
export const MEASURE_EFFECTS = [
  "authorises-force",
  "recommends-help",
  "finds-breach",
  "demands-ceasefire",
  "demands-withdrawal",
  "bars-supplies",
  "bars-trade",
  "stations-force",
  "sets-terms",
  "voids-claim",
  "ends-membership",
  "urges-peace",
] as const;
export type MeasureEffect = (typeof MEASURE_EFFECTS)[number];

/** The criteria for a mediator. */
export const CRITERIA = ["relations", "unbound", "ties", "mediated", "body", "neighbour", "power"] as const;

/**
 * Standings of a state that would help a side of an attack, the strongest first: by a binding clause; by one that turns on an open
 * question; because a treaty lets it; by a text or an act of its own that binds nobody; under a pact that nobody has kept alive.
 */
export const EXPOSURE_STANDINGS = ["obliged", "contestable", "permitted", "political", "nominal"] as const;
export type ExposureStanding = (typeof EXPOSURE_STANDINGS)[number];

/** The tests that an expectation of a claim can state. */
export const EXPECTATION_TESTS = [
  "equals",
  "at-least",
  "at-most",
  "includes",
  "excludes",
  "exists",
  "empty",
  "before",
  "after",
  "between",
] as const;

/** The verdicts on a claim. */
export const CLAIM_VERDICTS = ["supported", "contradicted", "depends-on-reading", "not-checkable", "past-verification"] as const;

/** The kinds of fact in the ledger, in the order in which changes are listed. */
export const FACT_KINDS = [
  "instrument",
  "obligation",
  "clause",
  "question",
  "modifier",
  "act",
  "interpretation",
  "dispute",
  "rule",
  "trigger",
  "region",
  "class",
  "explanation",
  "state",
  "place",
  "war",
  "general-treaty",
  "measure",
  "record",
  "source",
] as const;

/** Kinds of seat: there is one of `government` at a time, which is the state's place on a map. */
export const SEAT_KINDS = ["government", "temporary", "exile", "rival", "official", "second", "territory"] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** Where a state may stand in a case, by weight: the order in which every answer tells them. */
export const POSITIONS = [
  "bound-to-both",
  "must-assist",
  "self-bound",
  "may-assist",
  "contestable",
  "nominal",
  "must-consult",
  "political",
  "must-stay-neutral",
  "must-not-help",
  "may-not-attack",
  "political-nonaggression",
  "unbound",
] as const;

/** Positions of help in which a state is obliged, or may turn out to be. Without any of them nobody is obliged to help. */
export const POSITIONS_THAT_MAY_OBLIGE: readonly string[] = ["bound-to-both", "must-assist", "contestable", "nominal"];

/** Positions of a state that owes help, may give it, or whose duty to help is contestable. */
export const POSITIONS_OF_HELP: readonly string[] = ["bound-to-both", "must-assist", "self-bound", "may-assist", "contestable", "nominal"];

/**
 * The standing of the state that a duty would help: a party; protected by the clause and no party; one that the clause is about and
 * that is owed nothing under it; one whose membership is disputed, or disputed between its two governments; one for which the day of
 * entry into force is not on record; one that was bound, of which it is not settled whether it still was.
 */
export const BENEFICIARIES = ["party", "protected", "concerned", "disputed", "two-governments", "not-known", "end-not-known"] as const;
export type Beneficiary = (typeof BENEFICIARIES)[number];

/** How far a fact was checked, the best first. */
export const MARKS = ["text", "secondary", "unverified"] as const;

/** The verdicts of a judge on a fact of an audit. A coarse fact counts as wrong, and apart. */
export const AUDIT_VERDICTS = ["right", "wrong", "coarse", "undecidable"] as const;
