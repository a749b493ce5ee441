/**
 * Sentences near to one that was not read, which can be read: the longest parts of it, and short sentences with its names. Each is
 * tried on the grammar before it is offered, and a part is offered only if no word that could turn its sense is left out.
 */
import { withArticle } from "../../views/words.ts";
import type { Mention } from "./mentions.ts";

/** Words that turn the sense of what follows or goes before; with one of them left out, a part would say something else. */
const TURNS =
  /\b(not|no|never|none|nobody|neither|nor|n['’]t|without|unless|if|whether|would|could|might|may|should|must|will|can|false|wrong|untrue|myth|denies|denied|deny|doubt|doubts|doubted|claim|claims|claimed|says|said|say|alleges|alleged|believe|believes|thinks|refused|refuses|rejects|rejected|fails|failed|ruled out|instead|rather|than|except|but|only|former|formerly|used to|nearly|almost|proposed|planned|threatened|wants|hopes|asked|until|before|yet)\b/i;
/** With one of these, a sentence made of the names would say what the sentence denies. */
const DENIES =
  /\b(not|no|never|none|nobody|neither|nor|without|unless|false|wrong|untrue|myth|deny|denies|denied|doubt\w*|reject\w*|refus\w*|lie[sd]?|hoax)\b|n['’]t\b/i;
/** Breaks at which a sentence may be divided. */
const BREAK = /\s*(?:[,;:()]|\s[–—-]\s|\b(?=(?:which|that|who|when|where|while|after|since|because|so|and|but|as|amid|following)\b))\s*/i;
const LEADING = /^(?:which|that|who|when|where|while|because|so|and|but|as|amid|following)\s+/i;
const MOST_PARTS = 8;
export const MOST_TRIES = 3;
const FEWEST_WORDS = 3;

/** Up to three sentences that `isRead` accepts: parts of the sentence or, if no part can be read, sentences with its names. */
export function triesOf(said: string, mentions: readonly Mention[], isRead: (said: string) => boolean): string[] {
  const given = said.trim();
  const chosen = (all: readonly string[]) => {
    const tries: string[] = [];
    for (const one of all) {
      if (tries.length === MOST_TRIES) break;
      if (one !== given && !tries.some((other) => other.includes(one.replace(/\.$/, ""))) && isRead(one)) tries.push(one);
    }
    return tries;
  };
  const parts = chosen(partsOf(given));
  return parts.length > 0 || DENIES.test(given) ? parts : chosen(withNames(given, mentions));
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
    .filter(({ from: start, to }) => !TURNS.test(`${said.slice(0, start)} ${said.slice(to)}`))
    .map(({ from: start, to }) => sentenceOf(said.slice(start, to)))
    .filter((one) => one.split(" ").length >= FEWEST_WORDS)
    .sort((one, other) => other.length - one.length);
}

function sentenceOf(part: string): string {
  const plain = part.replace(LEADING, "").replace(/[\s,;.!?]+$/, "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

/** Matters of sentences, each with the words that show it. A sentence about none of them gets no suggestion. */
const MATTERS = {
  allies: /\b(all(y|ies|ied|iances?)|pacts?|treat(y|ies)|agree(d|ment))\b/i,
  help: /\b(defend|defen[cs]e|protect|help|aid|rescue|assist(ance)?)\b/i,
  bases: /\b(bases?|troops|forces|soldiers|stationed|hosts?|garrisons?)\b/i,
  members: /\b(members?|membership|join(s|ed)?|left|leave|quit|bloc|belongs?)\b/i,
} as const;

/** Short sentences with the names of the sentence, on the matter that its words show. */
function withNames(said: string, mentions: readonly Mention[]): string[] {
  const named = (kind: string): string[] => {
    const meant = mentions.flatMap(({ things }) => {
      const [thing, ...more] = things.filter((one) => one.kind === kind);
      return thing === undefined || more.length > 0 || thing.id === "" ? [] : [thing];
    });
    return [...new Map(meant.map(({ id, name }) => [id, kind === "instrument" ? theTitled(name) : withArticle(name)])).values()];
  };
  const is = (matter: keyof typeof MATTERS) => MATTERS[matter].test(said);
  const [first, second] = named("state");
  const [treaty] = named("instrument");
  const [place] = named("place");
  const pair = first !== undefined && second !== undefined;
  const owed = pair && said.search(MATTERS.help) > said.indexOf(" ");
  return [
    ...(pair && is("bases") ? [/\bhost/i.test(said) ? `${second} has a base in ${first}.` : `${first} has a base in ${second}.`] : []),
    ...(pair && (is("allies") || is("help")) ? [`${first} is a treaty ally of ${second}.`] : []),
    ...(owed && is("help") ? [`${first} must defend ${second}.`, `${second} must defend ${first}.`] : []),
    ...(first !== undefined && treaty !== undefined && is("members") ? [`${first} is a member of ${treaty}.`] : []),
    ...(treaty !== undefined && place !== undefined ? [`${treaty} covers ${place}.`] : []),
  ].map(capital);
}

function theTitled(name: string): string {
  return /(treaty|pact|convention|charter|agreement|alliance|compact|declaration)s?$/i.test(name) && !/^the /i.test(name)
    ? `the ${name}`
    : name;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
