/** A checked text and its claims, as the answer gives them. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type ClaimsAnswer = AnswerOf<"claims.check">;
export type Text = ClaimsAnswer["texts"][number];
export type Claim = Text["claims"][number];
export type Reading = Claim["readings"][number];
export type Test = Reading["tests"][number];
export type Rest = Reading["rests"][number];
export type Verdict = Claim["verdict"];

/** In the order in which they are told. */
export const VERDICTS = ["supported", "contradicted", "depends-on-reading", "not-checkable", "past-verification"] as const;

/** The reader's own text, as the address names it. */
export const OWN = "own";

/** The author of a text where one is known, else its title. */
export const authorOf = ({ author, title }: Text): string => author ?? title;
