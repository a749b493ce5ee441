/** Shapes of the answers that this view shows. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type ClaimsAnswer = AnswerOf<"claims.check">;
export type Text = ClaimsAnswer["texts"][number];
export type Claim = Text["claims"][number];
export type Reading = Claim["readings"][number];
export type Test = Reading["tests"][number];
export type Verdict = Claim["verdict"];
export type Outcome = Reading["outcome"];

/** In the order in which they are told. */
export const VERDICTS = [
  "supported",
  "contradicted",
  "depends-on-reading",
  "not-checkable",
  "past-verification",
] as const satisfies readonly Verdict[];

export function isVerdict(text: string | null): text is Verdict {
  return (VERDICTS as readonly string[]).includes(text ?? "");
}

/** The name by which the address calls the text that the reader brought. */
export const OWN = "own";
