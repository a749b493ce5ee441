/** The parts of a form that are no names: words, numbers, bounds on a count, articles, and places that need not be known. */
import type { Line, Matcher } from "./line.ts";
import { ARTICLE } from "./slots.ts";
import { BOUNDS, cardinalOf, numberOf, ordinalOf, tensAndUnit } from "./vocabulary.ts";

/** Whether the token is this word; a token that is moves the furthest reach. */
export function reads(line: Line, at: number, wanted: string): boolean {
  const token = line.tokens[at];
  if (token === undefined || token.name !== null || token.text !== wanted) return false;
  line.furthest = Math.max(line.furthest, at + 1);
  return true;
}

/** The words from one token to another, as the sentence writes them. */
export function said({ tokens }: Line, from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, name, capital }) => name?.bare ?? (capital ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text))
    .join(" ");
}

export const number: Matcher = (line, at, got, next) => {
  const [first, second] = [line.tokens[at], line.tokens[at + 1]];
  const both = first !== undefined && second !== undefined ? tensAndUnit(first.text, second.text) : null;
  const value = both ?? (first === undefined || first.name !== null ? null : numberOf(first.text));
  if (value === null) return null;
  const end = at + (both === null ? 1 : 2);
  line.furthest = Math.max(line.furthest, end);
  return next(end, { ...got, number: value });
};

/** "32nd", "thirty second", "tenth". */
export const ordinal: Matcher = (line, at, got, next) => {
  const [first, second] = [line.tokens[at], line.tokens[at + 1]];
  if (first === undefined || first.name !== null) return null;
  const both = second === undefined || second.name !== null ? null : tensAndUnit(first.text, cardinalOf(second.text));
  const value = both ?? ordinalOf(first.text);
  if (value === null) return null;
  const end = at + (both === null ? 1 : 2);
  line.furthest = Math.max(line.furthest, end);
  return next(end, { ...got, number: value });
};

export const article: Matcher = (line, at, got, next) => {
  const { text: numeral, name } = line.tokens[at] ?? { text: "", name: null };
  if (name !== null || !ARTICLE.test(numeral)) return null;
  line.furthest = Math.max(line.furthest, at + 1);
  return next(at + 1, { ...got, article: numeral });
};

/** One to four words with a capital: a place that need not be known. */
export const place: Matcher = (line, at, got, next) => {
  let end = at;
  while (end < at + 4 && line.tokens[end]?.capital === true) end += 1;
  for (; end > at; end -= 1) {
    line.furthest = Math.max(line.furthest, end);
    const found = next(end, { ...got, words: { ...got.words, place: said(line, at, end) } });
    if (found !== null) return found;
  }
  return null;
};

const BOUND_WORDS = Object.keys(BOUNDS)
  .filter(Boolean)
  .map((text) => ({ text, words: text.split(" ") }));

export const bound: Matcher = (line, at, got, next) => {
  for (const { text, words } of BOUND_WORDS) {
    if (!words.every((one, index) => reads(line, at + index, one))) continue;
    const found = next(at + words.length, { ...got, bound: BOUNDS[text] ?? null });
    if (found !== null) return found;
  }
  return next(at, got);
};
