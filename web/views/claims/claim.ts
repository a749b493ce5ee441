/** A checked text and its claims, as types of the answer. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type ClaimsAnswer = AnswerOf<"claims.check">;
export type Text = ClaimsAnswer["texts"][number];
export type Claim = Text["claims"][number];
export type Reading = Claim["readings"][number];
export type Test = Reading["tests"][number];
export type Rest = Reading["rests"][number];
export type Verdict = Claim["verdict"];

/** Verdicts in display order. */
export const VERDICTS = ["supported", "contradicted", "depends-on-reading", "not-checkable", "past-verification"] as const;

/** The address's value for the reader's own text. */
export const OWN = "own";

/** The author of a text, if known, else its title. */
export const authorOf = ({ author, title }: Text): string => author ?? title;
