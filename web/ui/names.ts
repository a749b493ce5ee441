/** Articles and states as text. */
import { en } from "../app/language/en.ts";
import { listed } from "../app/language/speech.ts";

/** "Art. IV"; text that is not an article number is unchanged. */
export function articleWords(article: string): string {
  if (article === "not seen") return en.article.notSeen;
  return /^(\d|[IVXLC]+\b|\d+\()/.test(article) ? en.article.number(article) : article;
}

/** States by name; an id that is not a state's key (an author, a body) is unchanged. */
export function named(ids: readonly string[], nameOf: (id: string) => string): string {
  return listed(ids.map((id) => (/^[A-Z]{3}$/.test(id) ? nameOf(id) : id)));
}
