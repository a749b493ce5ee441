/** Dates, counts and lists as a page says them in one language. */
import * as words from "../../views/words.ts";

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

/** English, as the other surfaces say it. */
export const english: Speech = Object.freeze({ ...words, locale: "en", listed: (names: readonly string[]) => names.join(", ") });
