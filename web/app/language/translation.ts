/** The type of a translation: labels for each catalogue, in the shape of the English ones, and formats for dates and lists. */

import type { Speech } from "../../../src/surfaces/client/speech.ts";

/** The same functions and groups with translated text; any may be left out. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Whole<R>
    : T extends readonly unknown[]
      ? Whole<T>
      : { readonly [K in keyof T]?: Worded<T[K]> };

/** Translated text with nothing left out, as in lists and in the results of functions. */
type Whole<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends (...given: infer G) => infer R
      ? (...given: G) => Whole<R>
      : { readonly [K in keyof T]: Whole<T[K]> };

export interface Translation {
  readonly id: "zh";
  /** The language tag of a page in this language. */
  readonly tag: string;
  readonly speech: Partial<Speech>;
  /** Labels by the name of their catalogue. */
  readonly texts: Readonly<Record<string, object>>;
}
