/**
 * Lists of items in a sentence: "A, B and C". The words are those of Intl.ListFormat, as a test holds; to make such a formatter takes
 * a tenth of a short answer's time.
 */

/** The words of a list. */
export interface ListWords {
  readonly separator: string;
  /** Between the last two items. */
  readonly and: string;
  readonly or: string;
}

/** The items as a list whose last two are joined by `last`. */
export function listed(items: readonly string[], separator: string, last: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`;
}

/** The articles that clauses name, each once and by itself: a clause that rests on two names both, "9, 10(a)". */
export function eachArticle(articles: readonly string[]): string[] {
  return [...new Set(articles.flatMap((one) => one.split(", ")))];
}
