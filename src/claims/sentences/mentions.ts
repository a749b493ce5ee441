/** Finds the names in a sentence: whole names of states, instruments and places, as the ledger knows them. */
import type { Unspoken } from "../../model/phrase.ts";
import type { Hit } from "../../model/results/search.ts";
import { isKindWord } from "./kindWords.ts";

export interface Thing extends Unspoken<Pick<Hit, "id" | "name" | "detail" | "state">> {
  readonly kind: "state" | "instrument" | "place";
  /** The term of the glossary whose name is said of this and other instruments together. */
  readonly group?: string;
}

/** A thing under one of its names. */
export interface Named extends Thing {
  readonly matched: string;
}

/** The ledger's names: everything that bears exactly this one, and whether a longer name begins with it. */
export interface Names {
  readonly whole: (text: string) => readonly Named[];
  readonly begins: (text: string) => boolean;
}

/** A word of the sentence, or several words that form one name. */
export interface Mention {
  readonly said: string;
  /** The text without the possessive ending; `owns` says whether it had one. */
  readonly bare: string;
  readonly owns: boolean;
  /** Everything it may mean; empty if it names nothing. */
  readonly things: readonly Thing[];
  /** Offsets in the sentence: the first character, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

const WORD =
  /(?:\d{1,3}|[IVX]{1,5})(?:\((?:\d{1,2}|[a-z])\))+|[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*(?:\.(?=\s|$)|['’](?=\s|$|[,;.]))?|[,;:()?!"“”—]/gu;
const MARK = /^[,;:()?!"“”—]$/;
const OWNED = /['’]s?$/;

/** The sentence from left to right, with the longest name at each word. Words joined by a hyphen or a dash are separate words. */
export function mentionsIn(sentence: string, names: Names): Mention[] {
  const words = [...sentence.matchAll(WORD)].map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }));
  const capitals = /\p{Lu}/u.test(sentence);
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    let best: readonly Named[] = [];
    const before = mentions.at(-1)?.said.toLowerCase() ?? "";
    for (let many = 1; at + many <= words.length; many += 1) {
      const last = words[at + many - 1]?.text ?? "";
      if (MARK.test(last)) break;
      const said = words
        .slice(at, at + many)
        .map(({ text }) => bareOf(text))
        .join(" ");
      const whole = names.whole(said).filter((one) => isMeant(one, said, capitals, before));
      if (whole.length > 0) [best, taken] = [whole, many];
      if (!names.begins(said)) break;
    }
    const part = words.slice(at, at + taken);
    const said = part.map(({ text }) => text).join(" ");
    const [from, to] = [part[0]?.from ?? 0, part.at(-1)?.to ?? 0];
    mentions.push({ said, bare: part.map(({ text }) => bareOf(text)).join(" "), owns: OWNED.test(said), things: thingsOf(best), from, to });
    at += taken;
  }
  return mentions;
}

/** Each thing once, with every wording that the sentence uses for it. */
export function namedBy(mentions: readonly Mention[]): (Thing & { said: string[] })[] {
  const named = new Map<string, Thing & { said: string[] }>();
  for (const { bare, things } of mentions) {
    for (const { group: _, ...thing } of things) {
      const key = `${thing.kind}.${thing.id}`;
      named.set(key, { ...thing, said: [...new Set([...(named.get(key)?.said ?? []), bare])] });
    }
  }
  return [...named.values()];
}

/**
 * Whether a name is meant: a code counts only in capitals ("CAN", "US") or, in a sentence without any, after "the"; a single word
 * only with a capital, if the sentence has any; an instrument never by words in lower case that say of which kind it is, nor after "a".
 */
function isMeant({ matched, kind }: Named, said: string, capitals: boolean, before: string): boolean {
  if (kind === "instrument" && (saysKindAlone(said) || (/^an?$/.test(before) && KIND_LAST.test(said)))) return false;
  if (/^\p{Lu}{1,3}$/u.test(matched)) return said.replaceAll(".", "") === matched || (!capitals && before === "the");
  return said.includes(" ") || !capitals || /^[\p{Lu}\p{N}]/u.test(said);
}

/** "A Reciprocal Access Agreement" is one of its kind, and not the one that bears the name. */
const KIND_LAST = /\b(treaty|pact|agreement|alliance|convention|declaration|memorandum|accord|compact)$/i;

/** "strategic partnership", "mutual defence treaty": a kind of treaty, written as no name. */
function saysKindAlone(said: string): boolean {
  return said.split(/[\s-]+/).every((word) => isKindWord(word));
}

/** The word without a possessive ending: "NATO's" names NATO; "U.S." keeps its inner points. */
function bareOf(word: string): string {
  return word.replace(OWNED, "").replace(/\.$/, "");
}

function thingsOf(named: readonly Named[]): Thing[] {
  const things = named.map(({ matched: _, ...thing }) => thing);
  return [...new Map(things.map((thing) => [`${thing.kind}.${thing.id}`, thing])).values()];
}
