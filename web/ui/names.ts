/** Articles and states as text. */
import { articlePart } from "../../src/surfaces/client/words.ts";
import { en } from "../app/language/en.ts";
import { listed } from "../app/language/speech.ts";

/** "Art. IV"; text that is not an article number is unchanged. */
export function articleWords(article: string): string {
  const part = articlePart(article);
  switch (part.kind) {
    case "not-seen":
      return en.article.notSeen;
    case "unpublished":
      return en.article.unpublished;
    case "unnumbered":
      return en.article.unnumbered;
    case "number":
      return en.article.number(part.text);
    case "subject":
      return en.article.subject(part.text);
    case "part":
    case "whole":
      return en.article.part(part.text);
    case "named":
      return part.text;
  }
}

/** States by name; an id that is not a state's key (an author, a body) is unchanged. */
export function named(ids: readonly string[], nameOf: (id: string) => string): string {
  return listed(ids.map((id) => (/^[A-Z]{3}$/.test(id) ? nameOf(id) : en.list.kept(id))));
}

/** Letters from which on a name is too long for a mark of a picture. */
const LONG = 24;

/** A name short enough for a picture: for a long one, the longest other name that is part of it ("Great Britain"). */
export function shortName(name: string, others: readonly string[]): string {
  if (name.length < LONG) return name;
  const parts = others.filter((other) => other.length > 3 && other.length < name.length && ` ${name} `.includes(` ${other} `));
  return parts.sort((one, other) => other.length - one.length)[0] ?? name;
}
