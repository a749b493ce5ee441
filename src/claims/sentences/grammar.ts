/**
 * Matches tokens against forms. A form is words with slots and must match all tokens, so that no word is ignored; the furthest
 * token that any form reached is kept, because that is the word that stopped the sentence.
 *
 * S is a state or a list of them, SS a list of at least two taken together, T a treaty or body by name or description, P a place
 * or a home, N a number, O an ordinal, A the number of an article, X any
 * place; [a b] is optional, (a|b c) is one of these, ?x is an optional word of
 * denial, %x is a group of the vocabulary.
 */

import { article, bound, number, ordinal, place, reads, said } from "./leaves.ts";
import type { Got, Line, Matcher } from "./line.ts";
import type { Mention } from "./mentions.ts";
import { placeAt, type Slot, statesAt, treatiesAt } from "./slots.ts";
import type { Token } from "./tokens.ts";
import { GROUPS, TIMES } from "./vocabulary.ts";

const NOTHING: Got = { slots: [], number: null, bound: null, article: null, denies: false, words: {} };

export function lineOf(tokens: readonly Token[]): Line {
  return { tokens, known: new Map(), furthest: 0 };
}

/** A form as a function: what it takes from the line; null if it does not match all of it. */
export function compile(form: string): (line: Line) => Got | null {
  const parts = form.match(/[[\]()|]|[^\s[\]()|]+/g) ?? [];
  const { matcher } = alternatives(parts, 0);
  return (line) => matcher(line, 0, NOTHING, (at, got) => (at === line.tokens.length ? got : null));
}

/** Groups whose matched words are passed on. */
const TOLD: readonly string[] = [
  ..."struckforces|ally|pact|plainpact|kind|neutralkind|must|mustnot|help|fight|fightfor|assist|leave|join|founder|merely|third|times|many|base|suspend|compare|sign|end|formally|onpaper".split(
    "|",
  ),
];

/** Alternatives up to a closing bracket, or to the end; `end` is the part after them. */
function alternatives(parts: readonly string[], from: number): { matcher: Matcher; end: number } {
  const all: Matcher[] = [];
  let row: Matcher[] = [];
  let at = from;
  for (; at < parts.length && parts[at] !== ")" && parts[at] !== "]"; at += 1) {
    const part = parts[at] ?? "";
    if (part === "|") {
      all.push(inOrder(row));
      row = [];
    } else if (part === "(" || part === "[") {
      const { matcher, end } = alternatives(parts, at + 1);
      row.push(part === "[" ? optional(matcher) : matcher);
      at = end;
    } else row.push(single(part));
  }
  all.push(inOrder(row));
  return { matcher: all.length === 1 ? (all[0] as Matcher) : oneOf(all), end: at };
}

function inOrder(row: readonly Matcher[]): Matcher {
  return row.reduceRight<Matcher>(
    (rest, one) => (line, at, got, next) => one(line, at, got, (end, more) => rest(line, end, more, next)),
    (_, at, got, next) => next(at, got),
  );
}

function oneOf(all: readonly Matcher[]): Matcher {
  return (line, at, got, next) => {
    for (const one of all) {
      const found = one(line, at, got, next);
      if (found !== null) return found;
    }
    return null;
  };
}

function optional(matcher: Matcher): Matcher {
  return (line, at, got, next) => matcher(line, at, got, next) ?? next(at, got);
}

function single(part: string): Matcher {
  if (part === "S" || part === "SS") return slot(part, statesAt, (found) => part === "S" || found.mentions.length > 1);
  if (part === "T") return slot("T", treatiesAt);
  if (part === "P") return slot("P", placeAt);
  if (part === "N") return number;
  if (part === "A") return article;
  if (part === "O") return ordinal;
  if (part === "X") return place;
  if (part === "%bound") return bound;
  if (part.startsWith("?")) return denial(part.slice(1));
  if (part.startsWith("%")) return group(part.slice(1));
  return word(part);
}

function word(wanted: string): Matcher {
  return (line, at, got, next) => (reads(line, at, wanted) ? next(at + 1, got) : null);
}

function denial(wanted: string): Matcher {
  return (line, at, got, next) => (reads(line, at, wanted) ? next(at + 1, { ...got, denies: true }) : null) ?? next(at, got);
}

/** The group's alternatives; made when first used, because groups name each other. */
function group(name: string): Matcher {
  let made: Matcher | undefined;
  return (line, at, got, next) => {
    made ??= alternatives((GROUPS[name] ?? "").match(/[[\]()|]|[^\s[\]()|]+/g) ?? [], 0).matcher;
    if (!TOLD.includes(name)) return made(line, at, got, next);
    return made(line, at, got, (end, more) => next(end, { ...more, words: { ...more.words, [name]: said(line, at, end) } }));
  };
}

function slot<S extends Slot>(
  key: string,
  find: (tokens: readonly Token[], at: number) => readonly { slot: S; end: number }[],
  allows: (found: S) => boolean = () => true,
): Matcher {
  return (line, at, got, next) => {
    const place = `${key} ${at}`;
    const ends = line.known.get(place) ?? find(line.tokens, at).filter(({ slot: found }) => allows(found));
    line.known.set(place, ends);
    for (const { slot: found, end } of ends) {
      line.furthest = Math.max(line.furthest, end);
      const matched = next(end, { ...got, slots: [...got.slots, found] });
      if (matched !== null) return matched;
    }
    return null;
  };
}

/** The number of times, from the words of the group "times". */
export function timesOf({ words, number: said }: Pick<Got, "words" | "number">): number | null {
  const word = words["times"] ?? "";
  return TIMES[word] ?? (word === "one time" ? 1 : said);
}

/** Names in the slots, in order. */
export function mentionsOf(slots: readonly Slot[]): Mention[] {
  return slots.flatMap((one) => (one.kind === "states" ? one.mentions : one.kind === "place" ? [one.mention] : (one.name ?? [])));
}
