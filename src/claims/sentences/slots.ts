/** Names at a place in a sentence: states and lists of them, places, and treaties by name or by description. */
import { NOUN, QUALITY } from "./kindWords.ts";
import type { Mention } from "./mentions.ts";
import { plain, type Token } from "./tokens.ts";

export interface StatesSlot {
  readonly kind: "states";
  readonly mentions: readonly Mention[];
  /** The word that joins a list; null for one state. "nor" denies of each. */
  readonly joint: "and" | "or" | "nor" | null;
}

export interface PlaceSlot {
  readonly kind: "place";
  readonly mention: Mention;
}

/** A treaty by its name, or by its kind, year and parties. */
export interface TreatySlot {
  readonly kind: "treaty";
  readonly name: Mention | null;
  readonly parties: readonly Mention[];
  readonly year: string | null;
  /** The words that say of which kind it is: "mutual defence treaty". */
  readonly words: readonly string[];
  /** Whether "its" or "their" makes the sentence's first states parties too. */
  readonly own: boolean;
  /** The article that is named with it: "Article 5 of" the treaty. */
  readonly article: string | null;
}

export type Slot = StatesSlot | PlaceSlot | TreatySlot;

interface End<S> {
  readonly slot: S;
  readonly end: number;
}

function isA(token: Token | undefined, kind: "state" | "instrument" | "place"): Mention | null {
  const name = token?.name ?? null;
  return name?.things.some((thing) => thing.kind === kind) === true ? name : null;
}

const text = (tokens: readonly Token[], at: number) => plain(tokens[at]);

/** A state or a list of states from here on, the longest list first. */
export function statesAt(tokens: readonly Token[], from: number): End<StatesSlot>[] {
  const lead = text(tokens, from);
  const start = from + (lead === "both" || lead === "neither" ? 1 : 0);
  const first = stateNamed(tokens, start);
  if (first === null) return [];
  const ends: End<StatesSlot>[] = [];
  const mentions = [first.mention];
  let at = first.end;
  let joint: StatesSlot["joint"] = null;
  if (lead !== "both" && lead !== "neither") ends.push({ slot: { kind: "states", mentions: [first.mention], joint: null }, end: at });
  for (;;) {
    const link = linkAt(tokens, at);
    const next = link === null ? null : stateNamed(tokens, link.end);
    if (link === null || next === null) break;
    mentions.push(next.mention);
    at = next.end;
    joint = link.joint ?? joint;
    // A list that only commas join is not complete.
    if (link.joint !== null && allows(lead, link.joint))
      ends.unshift({ slot: { kind: "states", mentions: [...mentions], joint }, end: at });
    if (link.joint !== null && text(tokens, at) !== ",") break;
  }
  return ends;
}

function stateNamed(tokens: readonly Token[], at: number): { mention: Mention; end: number } | null {
  const mention = isA(tokens[at], "state");
  return mention === null ? null : { mention, end: at + 1 };
}

function allows(lead: string, joint: string): boolean {
  return lead === "neither" ? joint === "nor" : lead === "both" ? joint === "and" : joint !== "nor";
}

const LINKS: readonly { readonly words: readonly string[]; readonly joint: StatesSlot["joint"] }[] = [
  { words: [",", "and"], joint: "and" },
  { words: [",", "or"], joint: "or" },
  { words: [","], joint: null },
  { words: ["and", "with"], joint: "and" },
  { words: ["and"], joint: "and" },
  { words: ["or"], joint: "or" },
  { words: ["nor"], joint: "nor" },
  { words: ["as", "well", "as"], joint: "and" },
  { words: ["along", "with"], joint: "and" },
  { words: ["together", "with"], joint: "and" },
];

function linkAt(tokens: readonly Token[], at: number): { end: number; joint: StatesSlot["joint"] } | null {
  const link = LINKS.find(({ words }) => words.every((word, index) => text(tokens, at + index) === word));
  return link === undefined ? null : { end: at + link.words.length, joint: link.joint };
}

export function placeAt(tokens: readonly Token[], at: number): End<PlaceSlot>[] {
  const mention = isA(tokens[at], "place") ?? isA(tokens[at], "state");
  return mention === null ? [] : [{ slot: { kind: "place", mention }, end: at + 1 }];
}

const YEAR = /^(1[89]\d\d|20\d\d)$/;
const ORGAN = /^(treaty|pact|alliance|agreement|charter|organisation|convention|declaration|memorandum)$/;

/** The number of an article, perhaps with a paragraph: "5", "iv", "42(7)". */
export const ARTICLE = /^(\d{1,3}|[ivxl]{1,6})(\((\d{1,2}|[a-z])\))*$/;

/** A treaty or body by name, "the CSTO treaty", "NATO 's treaty"; or a description: "its 1961 treaty with China"; or an article of one. */
export function treatiesAt(tokens: readonly Token[], from: number): End<TreatySlot>[] {
  const number = text(tokens, from + 1);
  if (text(tokens, from) === "article" && ARTICLE.test(number) && text(tokens, from + 2) === "of")
    return wholeTreatiesAt(tokens, from + 3).map(({ slot, end }) => ({ slot: { ...slot, article: number }, end }));
  const found = wholeTreatiesAt(tokens, from);
  const owned = found.flatMap(({ slot, end }) => {
    const at = end + (text(tokens, end) === "'s" ? 1 : 0);
    const article = text(tokens, at + 1);
    return text(tokens, at) === "article" && ARTICLE.test(article) ? [{ slot: { ...slot, article }, end: at + 2 }] : [];
  });
  return [...owned, ...found];
}

function wholeTreatiesAt(tokens: readonly Token[], from: number): End<TreatySlot>[] {
  const ahead = text(tokens, from);
  if (YEAR.test(ahead) && isA(tokens[from + 1], "instrument") !== null)
    return wholeTreatiesAt(tokens, from + 1).map(({ slot, end }) => ({ slot: { ...slot, year: ahead }, end }));
  const owner = isA(tokens[from], "state");
  if (owner !== null && text(tokens, from + 1) === "'s" && isA(tokens[from + 2], "instrument") !== null)
    return wholeTreatiesAt(tokens, from + 2).map(({ slot, end }) => ({ slot: { ...slot, parties: [...slot.parties, owner] }, end }));
  const ends: End<TreatySlot>[] = [];
  const name = isA(tokens[from], "instrument");
  if (name !== null) {
    const article = /\barticle ((\d{1,3}|[ivxl]{1,6})(\((\d{1,2}|[a-z])\))*)(?=\s|$)/i.exec(name.said)?.[1] ?? null;
    const slot: TreatySlot = { kind: "treaty", name, parties: [], year: null, words: [], own: false, article };
    const after = from + 1 + (text(tokens, from + 1) === "'s" ? 1 : 0);
    const organ = after + (text(tokens, after) === "founding" ? 1 : 0);
    if (ORGAN.test(text(tokens, organ))) ends.push({ slot, end: organ + 1 });
    if (text(tokens, from + 1) === "of" && YEAR.test(text(tokens, from + 2)))
      ends.push({ slot: { ...slot, year: text(tokens, from + 2) }, end: from + 3 });
    ends.push({ slot, end: from + 1 });
  }
  const described = descriptionAt(tokens, from);
  return described === null ? ends : [...ends, ...described];
}

/** [states ['s]] [year] kind [of year] [with | between states]: at least one of year, states or a quality. */
function descriptionAt(tokens: readonly Token[], from: number): End<TreatySlot>[] | null {
  const parties: Mention[] = [];
  let at = from;
  const own = /^(their|its|his)$/.test(text(tokens, at));
  if (own) at += 1;
  for (let many = 0; many < 3; many += 1) {
    const mention = isA(tokens[at], "state");
    if (mention === null) break;
    parties.push(mention);
    at += 1;
    if (text(tokens, at) === "and" && isA(tokens[at + 1], "state") !== null) at += 1;
  }
  if (parties.length > 0 && text(tokens, at) === "'s") at += 1;
  const words: string[] = [];
  let year: string | null = null;
  for (; ; at += 1) {
    const word = text(tokens, at);
    if (YEAR.test(word) && year === null) {
      year = word;
      if (words.at(-1) === "of") words.pop();
    } else if (QUALITY.test(word) || NOUN.test(word)) words.push(word);
    else break;
  }
  while (words.at(-1) === "of") {
    words.pop();
    at -= 1;
  }
  if (!NOUN.test(words.at(-1) ?? "")) return null;
  if (text(tokens, at) === "of" && YEAR.test(text(tokens, at + 1)) && year === null) {
    year = text(tokens, at + 1);
    at += 2;
  }
  const ends: End<TreatySlot>[] = [];
  const slot = (more: readonly Mention[]): TreatySlot => ({
    kind: "treaty",
    name: null,
    parties: [...parties, ...more],
    year,
    words,
    own,
    article: null,
  });
  const link = text(tokens, at);
  if (/^(with|between|of)$/.test(link)) {
    for (const { slot: others, end } of statesAt(tokens, at + 1)) {
      if (link !== "with" && others.mentions.length < 2) continue;
      ends.push({ slot: slot(others.mentions), end });
    }
  }
  if (year !== null || parties.length > 0 || own || words.length > 1) ends.push({ slot: slot([]), end: at });
  return ends;
}
