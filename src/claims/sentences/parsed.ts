/** The clauses that a sentence was divided into, each with its form and time; or the word that stopped it. */
import type { Match } from "./forms/index.ts";
import type { Token } from "./tokens.ts";
import type { When } from "./when.ts";

export interface Clause {
  readonly match: Match;
  readonly when: When;
  /** The tokens without the time. */
  readonly tokens: readonly Token[];
  /** The word that makes it a reason or a result of the other clause; that it is one is not checked. */
  readonly link?: string;
}

/** The clauses; or the token that stopped the form which got furthest (null: the sentence ends too early). */
export type Parsed =
  | { readonly clauses: readonly Clause[] }
  | { readonly stop: Token | null; readonly after: Token | null; readonly time: boolean };

export type Failed = Exclude<Parsed, { clauses: readonly Clause[] }>;
export const isRead = (parsed: Parsed): parsed is Exclude<Parsed, Failed> => "clauses" in parsed;
