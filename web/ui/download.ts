/** Small words that several components share. */

import { en } from "../app/language/en.ts";
import { listed } from "../app/language/speech.ts";

/** "Art. IV"; what is no number of an article stands as it is. */
export function articleWords(article: string): string {
  if (article === "not seen") return en.article.notSeen;
  return /^(\d|[IVXLC]+\b|\d+\()/.test(article) ? en.article.number(article) : article;
}

/** States by name; whoever is no key (an author, a body) stands as it is. */
export function named(ids: readonly string[], nameOf: (id: string) => string): string {
  return listed(ids.map((id) => (/^[A-Z]{3}$/.test(id) ? nameOf(id) : id)));
}

/** A file for the reader's disk, made on the spot. */
export function download(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
