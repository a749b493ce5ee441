/** Names, lists, dates and counts in one language: the tools with which a catalogue writes a sentence. */
import type { Code } from "../model/phrase.ts";
import type { Phrases } from "../model/phrases/index.ts";
import type { Nested } from "../model/phrases/nested.ts";
import { type ListWords, listed } from "./lists.ts";

export const LANGUAGES = ["en", "zh"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names by id on the day of the answer, in the speaker's language; the id itself if there is no name. */
export interface Names {
  state(id: string): string;
  place(id: string): string;
  /** A region, or a place: clauses name either. */
  region(id: string): string;
  instrument(id: string): string;
}

export interface Speaker {
  readonly language: Language;
  /** The name of a state as it stands inside a sentence, with its article: "the United States". */
  state(id: string): string;
  place(id: string): string;
  /** The name of a region or a place, with its article: "the Pacific area". */
  region(id: string): string;
  instrument(id: string): string;
  /** States by id, named and listed: "France, Italy and Spain". */
  states(ids: readonly string[]): string;
  /** "France, Italy and Spain" */
  and(items: readonly string[]): string;
  /** "France, Italy or Spain" */
  or(items: readonly string[]): string;
  /** "30 June 2026", "June 2026", "2026" */
  date(date: string): string;
  /** "one state", "12 states": the noun by Intl.PluralRules, small numbers in words. */
  count(count: number, one: string, other: string): string;
  /** The sentence of a phrase, also of one among the arguments of another. */
  phrase(phrase: Nested): string;
}

/** A language's dates, counts and articles. */
export interface Words extends Pick<Speaker, "date" | "count"> {
  readonly list: ListWords;
  withArticle(name: string): string;
  regionWithArticle(name: string): string;
}

/** The sentences of one room. */
export type Sentences<P> = { readonly [C in keyof P]: (args: P[C], say: Speaker) => string };

/** All sentences of one language; if one is missing, it does not compile. */
export type Catalogue = Sentences<Pick<Phrases, Code>>;

export function speakerOf(language: Language, words: Words, catalogue: Catalogue, names: Names): Speaker {
  const { separator, ...joining } = words.list;
  const and = (items: readonly string[]) => listed(items, separator, joining.and);
  const state = (id: string) => words.withArticle(names.state(id));
  const speaker: Speaker = {
    language,
    state,
    place: names.place,
    region: (id) => words.regionWithArticle(names.region(id)),
    instrument: names.instrument,
    states: (ids) => and(ids.map(state)),
    and,
    or: (items) => listed(items, separator, joining.or),
    date: words.date,
    count: words.count,
    phrase({ code, args }) {
      const sentence = catalogue[code as Code] as (args: unknown, say: Speaker) => string;
      return sentence(args, speaker);
    },
  };
  return speaker;
}
