/** Formats dates, counts and lists for a page in one language. */
import * as words from "../../views/words.ts";

export interface Speech {
  /** The locale for sorting names. */
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

/** English, the same as on the other surfaces. */
export const english: Speech = Object.freeze({ ...words, locale: "en", listed: (names: readonly string[]) => names.join(", ") });
