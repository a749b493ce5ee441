/** A crisis as the law engine takes it: strikes, aid, place, date and assumed facts. */
import * as z from "zod";
import type { PlaceId, StateId } from "./ids.ts";

export const CrisisAct = z.enum([
  "armed-attack",
  "occupation",
  "attack-on-forces",
  "attack-on-vessel",
  "blockade",
  "cyber",
  "armed-bands",
  "uprising",
  "threat",
  "mobilisation",
  "coercion",
  "breach",
]);
export type CrisisAct = z.infer<typeof CrisisAct>;

/** The result of a test, ordered no < open < yes; the weakest test decides. */
export type Verdict = "yes" | "open" | "no";

/** One state's strike at another, or an act from within. Escalation is only further strikes. */
export interface Strike {
  /** Null for an act from within: no state is behind it. */
  readonly by: StateId | null;
  readonly on: StateId;
  readonly act: CrisisAct;
  readonly place: PlaceId | null;
  readonly object: "territory" | "forces" | null;
  readonly round: number;
  /** The state in whose defence the strike is made; its author then aids that state and did not begin the war. */
  readonly inDefenceOf: StateId | null;
}

export interface Crisis {
  readonly date: string;
  readonly strikes: readonly Strike[];
  /** Aid without strikes. */
  readonly aid: readonly { readonly by: StateId; readonly to: StateId; readonly as: "supporting" | "mobilised" }[];
  readonly provocation: "unsaid" | "none" | "given" | "disputed";
  /** Facts that the user assumes, by key. */
  readonly held: Readonly<Record<string, Verdict>>;
  /** Open questions that the user reads one way: by `instrument:question`, the place of the reading in its list. */
  readonly readings?: Readonly<Record<string, number>>;
}
