/** The tokens on which forms are tried, what a form takes from them, and the type of a part of a form. */
import type { Slot } from "./slots.ts";
import type { Token } from "./tokens.ts";
import type { Bound } from "./vocabulary.ts";

export interface Got {
  readonly slots: readonly Slot[];
  readonly number: number | null;
  readonly bound: Bound | null;
  readonly article: string | null;
  readonly denies: boolean;
  /** The words that matched each group, such as "treaty allies" for "ally". */
  readonly words: Readonly<Record<string, string>>;
}

/** The tokens that forms are tried on, what stands at each of them, and the furthest that was reached. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly known: Map<string, readonly End[]>;
  furthest: number;
}

/** A slot with the token after it. */
export interface End {
  readonly slot: Slot;
  readonly end: number;
}

export type Next = (at: number, got: Got) => Got | null;
export type Matcher = (line: Line, at: number, got: Got, next: Next) => Got | null;
