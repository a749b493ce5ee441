/**
 * Sentences near to one that was not read, which can be read: the longest parts of it, or one that says the same relation of the
 * same states. Each is tried on the grammar before it is offered, and a part is offered only if it keeps the years of the sentence
 * and no word that could turn its sense is left out.
 */

import { hasCase, putsCase } from "./cuts.ts";
import type { Mention } from "./mentions.ts";
import { withoutMonths } from "./modals.ts";
import { sameRelation } from "./sameRelation.ts";
import { splitsOf } from "./splits.ts";

/** Words that turn the sense of what follows or goes before; with one of them left out, a part would say something else. */
const TURNS =
  /\b(not|no|never|none|nobody|neither|nor|n['’]t|without|unless|if|whether|would|could|might|may|should|must|will|can|false|wrong|untrue|myth|denies|denied|deny|doubt|doubts|doubted|claim|claims|claimed|says|said|say|alleges|alleged|believe|believes|thinks|refused|refuses|rejects|rejected|fails|failed|ruled out|instead|rather|than|except|but|only|former|formerly|used to|nearly|almost|proposed|planned|threatened|wants|hopes|asked|until|before|yet)\b/i;
/** Breaks at which a sentence may be divided. */
const BREAK = /\s*(?:[,;:()]|\s[–—-]\s|\b(?=(?:which|that|who|when|where|while|after|since|because|so|and|but|as|amid|following)\b))\s*/i;
const LEADING = /^(?:which|that|who|when|where|while|because|so|and|but|as|amid|following)\s+/i;
const MOST_PARTS = 8;
export const MOST_TRIES = 3;
const FEWEST_WORDS = 3;

/** Up to three sentences that `isRead` accepts: parts of the sentence or, if no part can be read, one with its relation and names. */
export function triesOf(said: string, mentions: readonly Mention[], isRead: (said: string) => boolean): string[] {
  const given = said.trim();
  const chosen = (all: readonly string[]) => {
    const tries: string[] = [];
    for (const one of all) {
      if (tries.length === MOST_TRIES) break;
      if (one !== given && !tries.some((other) => saysMore(other, one)) && isRead(one)) tries.push(one);
    }
    return tries;
  };
  // A part without the case would be another claim.
  const whole = hasCase(given);
  const splits = splitsOf(given, mentions, whole);
  const parts = chosen([...splits, ...appositionOf(given), ...partsOf(given).filter((one) => keepsYears(one, given))]);
  return parts.length > 0 || whole ? parts : chosen(sameRelation(given, mentions)).slice(0, 1);
}

/** Whether the first sentence has all words of the second, but for a time at its end. */
function saysMore(one: string, other: string): boolean {
  const words = other.replace(/\.$/, "").replace(/ (in|on|since|until) (\S+ ){0,2}\d{4}$/, "");
  return one.includes(words) || one.replace(/ and [^.]*?(?= in \d{4}\.|\.$)/, "").includes(words);
}

const YEAR = /\b(1[89]\d\d|20\d\d)\b/g;

/** Whether a part has every year that the sentence names: without one it would be about another time. */
function keepsYears(part: string, said: string): boolean {
  return (said.match(YEAR) ?? []).every((year) => part.includes(year));
}

/** "Ireland, a NATO member since 1949, has …": "Ireland has been a NATO member since 1949." */
function appositionOf(said: string): string[] {
  const found = /^([^,]+), (?=(?:an?|the|one of) )([^,]+),\s+(?!and\b|or\b)(.+)$/i.exec(said);
  const [, subject = "", inner = "", rest = ""] = found ?? [];
  if (found === null || !keepsYears(inner, said) || TURNS.test(withoutMonths(rest))) return [];
  const verb = /\b(since|for)\b/.test(inner) ? "has been" : "is";
  return [`${subject} ${verb} ${inner}.`];
}

/** Runs of neighbouring parts of the sentence, the longest first. */
function partsOf(said: string): string[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of said.matchAll(new RegExp(BREAK, "gi"))) {
    if (match.index > from) pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ from, to: said.length });
  const all = pieces.slice(0, MOST_PARTS);
  const runs = all.flatMap((one, first) => all.slice(first).map((other) => ({ from: one.from, to: other.to })));
  return runs
    .filter(({ from: start, to }) => !TURNS.test(withoutMonths(`${said.slice(0, start)} ${said.slice(to)}`)))
    .filter(({ from: start, to }) => ![said.slice(0, start), said.slice(to)].some((left) => putsCase(left, said.slice(start, to))))
    .map(({ from: start, to }) => sentenceOf(said.slice(start, to)))
    .filter((one) => one.split(" ").length >= FEWEST_WORDS)
    .sort((one, other) => other.length - one.length);
}

function sentenceOf(part: string): string {
  const plain = part.replace(LEADING, "").replace(/[\s,;.!?]+$/, "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
