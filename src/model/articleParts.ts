/** The place of a clause in its text, taken apart: files write a number, a name, or a subject in brackets where the text has neither. */

export type ArticlePart =
  | { readonly kind: "number" | "named" | "subject" | "part" | "whole"; readonly text: string }
  | { readonly kind: "not-seen" | "unpublished" | "unnumbered" };

/** Subjects in brackets that stand for the text as a whole. */
const WHOLE: ReadonlySet<string> = new Set(["declaration", "statement", "note", "reaffirmation"]);
/** Nouns that name a part of a text, as the last word in brackets or before a number. */
const PARTS = /\b(points?|paragraphs?|clauses?|articles?|sections?|principles|commitments|statement)(,| of \d+|$)/;

/** The number of an article; a number that a Chinese word follows is that of a year or a day. */
const NUMBER = /^(\d+(?![\d\p{Script=Han}])|[IVXLC]+\b|\(\w{1,4}\))/u;

/** "5" is a number, "Protocol" a name, "(defence)" the subject of a clause, "(third point)" a part of a text. */
export function articlePart(at: string): ArticlePart {
  if (at === "not seen" || at === "unseen" || at === "(article not seen)") return { kind: "not-seen" };
  if (at === "unpublished") return { kind: "unpublished" };
  if (at === "unnumbered") return { kind: "unnumbered" };
  const inBrackets = /^\(([^()]{2,})\)$/.exec(at)?.[1];
  if (inBrackets !== undefined && !/^[ivxlcd]+$/.test(inBrackets)) {
    if (WHOLE.has(inBrackets)) return { kind: "whole", text: inBrackets };
    return { kind: PARTS.test(inBrackets) ? "part" : "subject", text: inBrackets };
  }
  return { kind: NUMBER.test(at) ? "number" : "named", text: at };
}
