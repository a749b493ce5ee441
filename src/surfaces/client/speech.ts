/** How the app says dates, counts and lists: in English, unless it is told another way once, before anything is said. */
import * as english from "../../views/words.ts";

export interface Speech {
  /** By which names are put in order. */
  readonly locale: string;
  /** "30 June 2026" */
  readonly longDate: (date: string) => string;
  /** "none", "one state", "55 states"; without `unit`, the number alone. */
  readonly countWord: (count: number, unit?: boolean) => string;
  /** "the United States" */
  readonly withArticle: (name: string) => string;
  /** "defence (may)" */
  readonly typeWords: (type: string, grade: string | null) => string;
  /** "France, Italy, Spain" */
  readonly listed: (names: readonly string[]) => string;
}

let speech: Speech = { ...english, locale: "en", listed: (names) => names.join(", ") };

export function speakBy(other: Partial<Speech>): void {
  speech = { ...speech, ...other };
}

export const longDate: Speech["longDate"] = (date) => speech.longDate(date);
export const countWord: Speech["countWord"] = (count, unit) => speech.countWord(count, unit);
export const withArticle: Speech["withArticle"] = (name) => speech.withArticle(name);
export const typeWords: Speech["typeWords"] = (type, grade) => speech.typeWords(type, grade);
export const listed: Speech["listed"] = (names) => speech.listed(names);

/** Puts names in the order of the reader's language. */
export function inOrder(one: string, other: string): number {
  return one.localeCompare(other, speech.locale);
}
