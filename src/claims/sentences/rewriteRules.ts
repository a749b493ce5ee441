/** The form of a rule by which tokens are put in other words. */
import type { Token } from "./tokens.ts";

export type Found = readonly Token[];

/** A word, any number of words, a state or a list of them, a list alone, a place or state. */
export type Part = RegExp | { readonly maybe: RegExp } | "S" | "SS" | "P";

export interface Rule {
  readonly parts: readonly Part[];
  /** A condition on the tokens around. */
  readonly where?: (before: Found, after: Found, found: readonly Found[]) => boolean;
  /** The tokens in place of those found, from the tokens of each part. */
  readonly write: (found: readonly Found[]) => readonly Token[];
}

/** A word in the place of the first of these tokens. */
export function wordLike(model: Found, text: string): Token {
  const [{ from, to } = { from: 0, to: 0 }] = model;
  return { text, name: null, from, to, capital: false };
}
