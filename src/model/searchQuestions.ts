/** Questions that typed words can ask, and what each names. */
import type { StateId } from "./ids.ts";
import type { CONTINENTS } from "./vocabulary.ts";

export const QUESTION_KINDS = [
  "who-defends",
  "allies",
  "is-ally",
  "must-defend",
  "is-member",
  "compare",
  "treaty",
  "treaty-of-pair",
  "why",
  "bases",
  "bases-in",
  "bases-of",
  "uses",
  "changes",
  "region",
  "map",
] as const;

/** A question as its sentence needs it. */
export interface AskedQuestion {
  readonly kind: (typeof QUESTION_KINDS)[number];
  readonly states: readonly StateId[];
  readonly instrument: string | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly region: (typeof CONTINENTS)[number] | null;
}
