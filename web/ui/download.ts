/** Names of articles and states as text, and a function that saves a file. */

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

/** Saves content as a file on the reader's disk. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
