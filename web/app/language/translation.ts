/** What a language brings: its words for each catalogue, held to the shape of the English ones, and its way with dates and lists. */

import type { Speech } from "../../../src/surfaces/client/speech.ts";

/** The same functions and groups with other words in them, any of them left out. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Whole<R>
    : T extends readonly unknown[]
      ? Whole<T>
      : { readonly [K in keyof T]?: Worded<T[K]> };

/** With other words in it, and nothing left out: what a function gives back, or a list. */
type Whole<T> = T extends string
  ? string
  : T extends number | boolean | null | undefined
    ? T
    : T extends (...given: infer G) => infer R
      ? (...given: G) => Whole<R>
      : { readonly [K in keyof T]: Whole<T[K]> };

export interface Translation {
  readonly id: "zh";
  /** As a page says that it is in it. */
  readonly tag: string;
  readonly speech: Partial<Speech>;
  /** By the name under which a catalogue is spoken. */
  readonly texts: Readonly<Record<string, object>>;
}
