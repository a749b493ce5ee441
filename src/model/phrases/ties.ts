/** Sentences of answers about ties: tests on states, areas, readings of a tie, and changes between two days. */
import type { Decides, NAMED_REQUIREMENTS, PlaceKind, Role, Trigger } from "../clauses.ts";
import type { PlaceId, StateId } from "../ids.ts";
import type { Grade, ObligationType } from "../vocabulary.ts";
import type { NoArgs, PhraseOf } from "./nested.ts";

/** A test on states, for a clause that names no single state. Names of classes, wars and regions come from the ledger. */
export interface StateTestPhrases {
  readonly "state-named": { readonly state: StateId };
  readonly "state-any": NoArgs;
  readonly "state-one-of": { readonly tests: readonly PhraseOf<StateTestPhrases>[] };
  readonly "state-all-of": { readonly tests: readonly PhraseOf<StateTestPhrases>[] };
  readonly "state-not": { readonly test: PhraseOf<StateTestPhrases> };
  readonly "state-of-class": { readonly name: string };
  readonly "state-party": { readonly party: boolean };
  readonly "state-allied": { readonly state: StateId };
  readonly "state-in-war": { readonly wars: readonly string[] };
  readonly "state-bordering": { readonly state: StateId };
  readonly "state-in-region": { readonly name: string };
}
export type StateTestPhrase = PhraseOf<StateTestPhrases>;

/** The states that must be on the other side for a clause to apply. */
export interface EnemyPhrases {
  readonly "enemy-is": { readonly test: StateTestPhrase; readonly roles: readonly Role[]; readonly atLeast: number | null };
  readonly "enemies-all-of": { readonly enemies: readonly PhraseOf<EnemyPhrases>[] };
  readonly "enemies-one-of": { readonly enemies: readonly PhraseOf<EnemyPhrases>[] };
}
export type EnemyPhrase = PhraseOf<EnemyPhrases>;

/** A place by id, or a region by the name that the ledger gives it. */
export type PlaceName = { readonly place: PlaceId } | { readonly region: string };

/** One alternative of the area in which a clause applies. */
export interface AreaPhrases {
  readonly area: {
    readonly what: "territory" | "forces" | "any";
    readonly jurisdiction: boolean;
    /** The states whose territory or forces are meant; null: any party. */
    readonly of: readonly StateId[] | null;
    /** The states whose land it must be, whoever is struck there; empty where the clause does not ask. */
    readonly landOf: readonly StateId[];
    readonly kinds: readonly PlaceKind[];
    readonly within: readonly PlaceName[];
    readonly places: readonly PlaceName[];
    readonly administeredBy: readonly StateId[];
    readonly asOf: string | null;
    readonly not: readonly PlaceName[];
    readonly from: string | null;
    readonly until: string | null;
  };
}
export type AreaPhrase = PhraseOf<AreaPhrases>;

/** The values of a clause's slots. Facts, findings, claims and organs are quoted from the ledger. */
export interface SlotPhrases extends StateTestPhrases, EnemyPhrases, AreaPhrases {
  readonly "slot-not-said": NoArgs;
  readonly "slot-none": NoArgs;
  readonly "slot-trigger": { readonly trigger: Trigger };
  readonly "slot-fellow-party": { readonly value: "included" | "excluded" | "unsaid" };
  readonly "slot-conduct": { readonly value: "self-defence" | "any" | "unsaid" };
  readonly "slot-anyone": NoArgs;
  readonly "slot-everywhere": NoArgs;
  readonly "slot-condition": {
    readonly condition: (typeof NAMED_REQUIREMENTS)[number];
  };
  readonly "slot-own-claim": { readonly claim: string };
  readonly "slot-finding": { readonly by: "organ" | "parties" | "bearer"; readonly finding: string };
  readonly "slot-assists": { readonly state: StateId };
  readonly "slot-enemy-excepted": { readonly enemy: EnemyPhrase };
  readonly "slot-began-on": { readonly states: readonly StateId[] };
  readonly "slot-happens-in": { readonly places: readonly PlaceName[] };
  readonly "slot-forbids": { readonly forbidden: string };
  readonly "slot-decides": { readonly who: Extract<Decides, string> };
  readonly "slot-organ-decides": { readonly organ: string; readonly rule: string | null; readonly mayRefuse: boolean };
  readonly "slot-force": { readonly force: "required" | "permitted" | "unsaid" | "none" };
  /** The decider, where each acts by its constitution. */
  readonly "slot-by-constitution": { readonly decides: SlotPhrase };
  /** "at-once", an ISO duration or a day. */
  readonly "slot-when": { readonly when: string };
  readonly "slot-attackers": NoArgs;
}
export type SlotPhrase = PhraseOf<SlotPhrases & Pick<TiesPhrases, "quoted">>;

/** Whether a tie ran on a day. */
export type TieStanding = "not-in-force" | "in-force" | "unknown" | "dormant";

export interface TiesPhrases extends SlotPhrases {
  /** Text quoted from the ledger. */
  readonly quoted: { readonly text: string };

  // readings of a tie
  readonly "reading-of-beginning": NoArgs;
  readonly "reading-of-end": NoArgs;
  readonly "reading-of-date": { readonly date: string | null; readonly says: string | null };

  // changes between two days: why one is uncertain, and how a tie began or ended
  readonly "change-standing-unknown": { readonly first: TieStanding; readonly last: TieStanding };
  readonly "change-day-imprecise": NoArgs;
  readonly "change-day-not-found": NoArgs;
  readonly "change-in-force-by-then": NoArgs;
  readonly "change-in-use-by": { readonly date: string };
  readonly "tie-began": NoArgs;
  readonly "tie-resumed": NoArgs;
  readonly "tie-ended": NoArgs;
  readonly "tie-suspended": NoArgs;
  readonly "tie-went-from-to": { readonly first: TieStanding; readonly last: TieStanding };
  readonly "changes-of-instruments": { readonly from: string; readonly to: string; readonly ended: number; readonly began: number };
  readonly "changes-of-ties": {
    readonly from: string;
    readonly to: string;
    readonly state: StateId | null;
    /** The ties that are counted: of one type, or by a rule for ally. */
    readonly of: { readonly type: ObligationType; readonly binding: boolean } | { readonly rule: PhraseOf<RulePhrases> };
    readonly lost: number;
    readonly gained: number;
    readonly passed: number;
    readonly notKnown: number;
    readonly dormant: number;
  };

  // a state on a day
  readonly "state-owes-defence": {
    readonly state: StateId;
    readonly date: string;
    /** The day is before the last day of the ledger. */
    readonly past: boolean;
    readonly owes: number;
    readonly owed: number;
  };
  readonly "state-absent": {
    readonly state: StateId;
    readonly date: string;
    readonly periods: readonly { readonly from: string; readonly until: string | null }[];
  };

  // rules for ally
  readonly "rule-title": RulePhrases["rule-title"];
  readonly "rule-meaning": { readonly rule: string; readonly text: string };
  readonly "rule-change": { readonly rule: string; readonly text: string };
  /** The sentence about a state by a rule, up to the number of states: "owes defence to". */
  readonly "rule-predicate": {
    readonly types: readonly ObligationType[];
    readonly grades: readonly Grade[];
    readonly direction: "owes" | "owed" | "either";
    readonly bound: "in-force" | "signed";
    readonly tiers: readonly string[];
    /** The day is before the last day of the ledger. */
    readonly past: boolean;
  };
  readonly "needs-own-copy": NoArgs;
}

/** The title of a rule for ally: the ledger's, or a translation of it. */
export interface RulePhrases {
  readonly "rule-title": { readonly rule: string; readonly text: string };
}
