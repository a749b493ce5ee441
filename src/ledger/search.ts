/**
 * Searches names for typed text. The order is fixed and depends only on spelling, never on importance: the whole name; whole words
 * of one name, a word at its head first; its beginning; beginnings of words of one name, then of several; letters inside a name. Among equals the name with
 * the fewest extra letters comes first, then the alphabet. A word that no name has is read as the names that differ by a typing error.
 */
import { slips } from "./nearest.ts";

export const FITS = ["exact", "whole", "begins", "words", "spread", "inside"] as const;
export type Fit = (typeof FITS)[number];

export interface Findable<K extends string = string> {
  /** Sort key among equals. */
  readonly name: string;
  /** A name marked `late` comes after all others among equals; one marked `key` fits whole or from its beginning alone. */
  readonly names: readonly { readonly text: string; readonly as: K; readonly late?: true; readonly key?: true }[];
  /** The years by which it is found beside a word of its names. */
  readonly years?: readonly string[];
}

export interface Found<T> {
  readonly item: T;
  readonly fit: Fit;
  /** The index of the matching name; of several, the first that contains one of the words. */
  readonly index: number;
}

export interface SearchResult<T> {
  readonly found: readonly Found<T>[];
  readonly readAs: { readonly typed: string; readonly as: string[] }[];
}

interface Plain {
  readonly text: string;
  /** Without spaces, because people who type fast leave them out. */
  readonly tight: string;
  readonly words: readonly string[];
  readonly late: boolean;
  readonly key: boolean;
}

/** Lower case without accents and punctuation. */
export function plainText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}:]+/gu, " ")
    .trim();
}

/** A search over named items: built once, queried at every keystroke. */
export function searcher<T extends Findable>(items: readonly T[]): (typed: string) => SearchResult<T> {
  const rows = items.map((item) => ({
    item,
    names: item.names.map(({ text, late, key }) => plainOf(text, late, key)),
    years: item.years ?? [],
  }));
  const vocabulary = [...new Set(rows.flatMap(({ names }) => names.flatMap(({ words, key }) => (key ? [] : words))))].filter(
    (word) => word.length > 2,
  );
  return (typed) => {
    const query = plainOf(typed);
    if (query.text === "") return { found: [], readAs: [] };
    const spelled = query.words.map((word) => {
      const known = word.length < 3 || YEAR.test(word) || vocabulary.some((one) => one.startsWith(word));
      return { word, as: known ? [word] : [word, ...slips(word, vocabulary)] };
    });
    const readAs = spelled.filter(({ as }) => as.length > 1).map(({ word, as }) => ({ typed: word, as: as.slice(1) }));
    const scored = rows.flatMap(({ item, names, years }) => {
      const best = bestFit(
        names,
        years,
        query,
        spelled.map(({ as }) => as),
      );
      return best === null ? [] : [{ item, ...best }];
    });
    scored.sort(
      (one, other) =>
        FITS.indexOf(one.fit) - FITS.indexOf(other.fit) ||
        Number(other.heads) - Number(one.heads) ||
        one.rest - other.rest ||
        (one.item.name === other.item.name ? 0 : one.item.name < other.item.name ? -1 : 1),
    );
    return { found: scored.map(({ item, fit, index }) => ({ item, fit, index })), readAs };
  };
}

/** Less than a letter: sets a late name after an equal one. */
const HALF = 0.5;

/** More than the letters of any name: sets a hit with a word in part after those with whole words. */
const PART = 1000;

/** A year is no misspelt word, and part of no name that is a key. */
const YEAR = /^(1[89]|20)\d\d$/;

function plainOf(text: string, late = false, key = false): Plain {
  const plain = plainText(text);
  return { text: plain, tight: plain.replaceAll(" ", ""), words: plain.split(" "), late, key };
}

/** The best match among an item's names; null for none. `words` holds, for each typed word, the spellings that count as it. */
function bestFit(
  names: readonly Plain[],
  years: readonly string[],
  { text, tight, words: typed }: Plain,
  words: readonly (readonly string[])[],
): { fit: Fit; index: number; rest: number; heads: boolean } | null {
  // One word may be two of a name ("FiveEyes"), but two words are not one: "to go" is no Togo.
  const single = typed.length === 1;
  /** The first matching name is shown; the one with the fewest extra letters sets the order. */
  const among = (fit: Fit, test: (name: Plain) => boolean) => {
    const fitting = names.filter(test);
    // A pact that bears the word at the head of its name comes before those that have it further on.
    const head = fit === "whole" && single ? fitting.find((name) => name.words[0] === text) : undefined;
    const shown = head ?? fitting[0];
    if (shown === undefined) return null;
    const rest = Math.min(...fitting.map((name) => name.text.length + (name.late ? HALF : 0))) - text.length;
    return { fit, index: names.indexOf(shown), rest, heads: head !== undefined };
  };
  const has = (name: Plain, spellings: readonly string[]) =>
    !name.key && spellings.some((one) => name.words.some((word) => word.startsWith(one)));
  /** Words of several names, and years; those with a word in part come last. */
  const spread = () => {
    const named = words.filter((spellings) => !spellings.some((one) => years.includes(one)));
    if (named.length === 0 || !named.every((spellings) => names.some((name) => has(name, spellings)))) return null;
    const found = among("spread", (name) => named.some((spellings) => has(name, spellings)));
    const inPart = typed.filter((word) => !years.includes(word) && !names.some((name) => name.words.includes(word))).length;
    return found === null ? null : { ...found, rest: found.rest + inPart * PART };
  };
  return (
    among("exact", (name) => name.text === text || (single && name.tight === tight)) ??
    among("whole", (name) => !name.key && typed.every((word) => name.words.includes(word))) ??
    among("begins", (name) => name.text.startsWith(text) || (single && name.tight.startsWith(tight))) ??
    among("words", (name) => words.every((spellings) => has(name, spellings))) ??
    spread() ??
    (text.length > 2 ? among("inside", (name) => !name.key && name.text.includes(text)) : null)
  );
}
