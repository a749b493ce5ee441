/** A case as it is put: who strikes whom, where, how, on which day, and what is held true of it. */
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

/** no < open < yes: the weakest test decides. */
export type Verdict = "yes" | "open" | "no";

/** One state's blow at another. A second power's is one more strike; there is no other idea of escalation. */
export interface Strike {
  readonly by: StateId;
  readonly on: StateId;
  readonly act: CrisisAct;
  readonly place: PlaceId | null;
  readonly object: "territory" | "forces" | null;
  readonly round: number;
  /** Struck in defence of this state: its author aids, and did not begin the war. */
  readonly inDefenceOf: StateId | null;
}

export interface Crisis {
  readonly date: string;
  readonly strikes: readonly Strike[];
  /** Who aids whom without striking. */
  readonly aid: readonly { readonly by: StateId; readonly to: StateId; readonly as: "supporting" | "mobilised" }[];
  readonly provocation: "unsaid" | "none" | "given" | "disputed";
  /** What the user holds true: a fact's key to its answer. */
  readonly held: Readonly<Record<string, Verdict>>;
}
