/** Sentences of answers: notes and assumptions that any answer may carry. If several answers share a code, `of` says what it is about. */
import type { CrisisAct } from "../crisis.ts";
import type { InstrumentId, StateId } from "../ids.ts";
import type { Nested, NoArgs } from "./nested.ts";
import type { LineId } from "./strategy.ts";

/** The reason why a tie's standing is unknown: its entry into force was not found, or an imprecise date straddles the day. */
type Unknown = "entry-not-found" | "imprecise-date";

export interface NotePhrases {
  // assumptions
  "attack-as-stated": { readonly by: readonly StateId[]; readonly act: CrisisAct };
  unprovoked: NoArgs;
  /** An act from within: no other state is taken to be behind it. */
  "from-within-as-stated": { readonly act: CrisisAct };
  "no-place-named": NoArgs;
  /** The same where no state is behind the act. */
  "no-place-named-within": NoArgs;
  /** A war in which states of the case already stood, as the record has it. */
  "war-under-way-read": {
    readonly states: readonly StateId[];
    readonly enemies: readonly StateId[];
    readonly war: string;
    readonly checked: string;
  };
  "pledges-alone": NoArgs;
  /** An open question that the user reads one way; both are quoted. */
  "read-as": { readonly instrument: InstrumentId; readonly question: string; readonly says: string };
  "how-versions-rise": NoArgs;
  "same-if-fields-agree": NoArgs;
  "days-compared": NoArgs;
  /** How a sample of facts is to be judged, and how its rate is computed. */
  "audit-blind": NoArgs;
  "audit-estimate": NoArgs;
  "ties-counted-once": NoArgs;

  /** A fact that the user holds and that no clause of the case reads. */
  "fact-unread": { readonly key: string; readonly near: readonly string[] };

  // uncertainties of the record
  "past-verification": { readonly verifiedThrough: string; readonly date: string };
  "not-known":
    | { readonly of: "tie"; readonly instrument: InstrumentId; readonly because: Unknown }
    | { readonly of: "ties"; readonly count: number }
    | { readonly of: "members"; readonly states: readonly StateId[] }
    | { readonly of: "state"; readonly state: StateId; readonly count: number }
    | { readonly of: "lines"; readonly lines: readonly { readonly line: LineId; readonly count: number }[] };
  dormant:
    | { readonly of: "instrument"; readonly instrument: InstrumentId }
    | { readonly of: "pacts"; readonly count: number }
    | { readonly of: "state"; readonly state: StateId; readonly count: number };
  summary: { readonly instruments: readonly InstrumentId[] };
  /** States that are suspended from a body whose pledges the case calls on: bound, and taking no part. */
  "members-suspended": {
    readonly instrument: InstrumentId;
    readonly states: readonly StateId[];
    readonly date: string;
    /** They froze their part themselves; else the body suspended them. */
    readonly own: boolean;
  };
  /** One party has suspended its duties toward another: between them nothing is owed that way. */
  "suspended-toward": {
    readonly instrument: InstrumentId;
    readonly by: readonly StateId[];
    readonly toward: readonly StateId[];
    readonly date: string;
  };
  /** Duties to consult that run at all times, which no attack sets off: each clause where they are few; else `more` counts them. */
  "standing-talks": {
    readonly clauses: readonly { readonly instrument: InstrumentId; readonly article: string; readonly states: readonly StateId[] }[];
    readonly more: number;
  };
  /** Rival readings of a tie: of the ledger's own questions, or of a date. */
  reading: {
    readonly instrument: InstrumentId;
    readonly question: Nested;
    readonly readings: readonly { readonly says: Nested; readonly heldBy: readonly string[]; readonly isDefault: boolean }[];
  };
  "place-not-held": { readonly target: StateId; readonly place: string; readonly holders: readonly StateId[] };
  "place-never-held": { readonly target: StateId; readonly place: string; readonly holders: readonly StateId[] };
  "place-disputed": { readonly place: string; readonly claimants: readonly StateId[]; readonly holders: readonly StateId[] };
  "place-occupied": { readonly place: string; readonly claimant: StateId; readonly holders: readonly StateId[] };
  rivalries: { readonly from: string | null };
  relations: { readonly unknown: number; readonly of: number };

  // limits of an answer
  order: NoArgs;
  "acts-only": NoArgs;
  "never-in-force": { readonly count: number };
  "no-score": { readonly of: "promise" | "autonomy" };
  "no-rank": NoArgs;
  "attacks-counted": NoArgs;
  "validation-selects": NoArgs;
  "by-instrument": NoArgs;
  narrowed: NoArgs;
  exposure: NoArgs;
  both: { readonly states: readonly StateId[] };
  floor: NoArgs;
  "not-all": NoArgs;
  cut: { readonly most: number };
  "needs-data": { readonly rules: readonly string[] };
  /** States that a rule for ally counts by a one-sided guarantee alone, among all that it counts. */
  "ally-guarantees": { readonly title: Nested; readonly count: number; readonly states: readonly StateId[] };
  /** States bound to help in a war however it began, which a rule for defence does not count. */
  "ally-at-war": { readonly title: Nested; readonly states: readonly StateId[] };
  "dataset-ends": { readonly until: string; readonly date: string };
  "version-due": { readonly version: string; readonly due: string };
  partial: { readonly text: string; readonly checked: number; readonly of: number };
  /** Drawn facts without a verdict, and a sample of another version of the ledger. */
  "audit-unjudged": { readonly count: number };
  "audit-other-ledger": { readonly hash: string };
  "asked-wrongly": { readonly claims: readonly string[] };
}
