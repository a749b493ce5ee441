/**
 * A phrase: a sentence of an answer as data, a code and its arguments. Code that reasons returns phrases; `src/prose` turns them
 * into one language's words, and nothing parses those words.
 */
import type { Phrases } from "./phrases/index.ts";
import type { Sentence } from "./sentence.ts";

export type Code = keyof Phrases;

/** One of the sentences that `Phrases` lists, with the arguments that it declares. */
export type Phrase<C extends Code = Code> = C extends Code ? { readonly code: C; readonly args: Phrases[C] } : never;

/** A phrase; `args` may be left out if the sentence takes none. */
export function phrase<C extends Code>(
  code: C,
  ...[args]: Record<never, never> extends Phrases[C] ? [args?: Phrases[C]] : [args: Phrases[C]]
) {
  return { code, args: args ?? {} } as Phrase<C>;
}

/**
 * An answer as a run returns it, with phrases for sentences. For a phrase in `reason`, `text` or `because`, the fields `code` and
 * `args` beside it are filled in when it is put into words.
 */
export type Unspoken<T> = unknown extends T
  ? T
  : T extends Sentence
    ? Phrase
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? readonly Unspoken<Item>[]
        : {
            [K in keyof T as K extends "code" | "args"
              ? T extends { reason: Sentence } | { text: Sentence } | { because: Sentence }
                ? never
                : K
              : K]: Unspoken<T[K]>;
          };

/** An answer as a reader gets it, with sentences as plain text. */
export type Spoken<T> = unknown extends T
  ? T
  : T extends Sentence
    ? string
    : T extends string | number | boolean | null | undefined
      ? T
      : T extends (infer Item)[]
        ? Spoken<Item>[]
        : T extends readonly (infer Item)[]
          ? readonly Spoken<Item>[]
          : { [K in keyof T]: Spoken<T[K]> };
