/**
 * A phrase: a sentence of an answer as data, a code and its arguments. Code that reasons returns phrases; `src/prose` turns them
 * into one language's words, and nothing parses those words. The schemas are marked pure, so that a bundle that only makes
 * phrases leaves the schema library out.
 */
import * as z from "zod";
import type { Phrases } from "./phrases/index.ts";

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

/** In an answer's schema: a sentence. The run returns it as a phrase; the reader gets it as text. */
export const Sentence = /* @__PURE__ */ z.string().brand<"Sentence">();
export type Sentence = z.infer<typeof Sentence>;

/** The fields that identify the sentence in a `reason`, `text` or `because` beside them. */
export const phraseFields = {
  code: /* @__PURE__ */ z.string().meta({ description: "Which sentence it is; the same in every language" }),
  args: /* @__PURE__ */ z.record(z.string(), z.unknown()).meta({ description: "The values that fill the sentence" }),
};

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
