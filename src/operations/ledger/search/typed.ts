/** The typed words as the forms of questions read them: names replaced by signs, and the year taken out. */
import { type Mention, mentionsIn, type Names, type Thing } from "../../../claims/sentences/mentions.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { plainText } from "../../../ledger/search.ts";
import { existsOn, inSystem } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { CONTINENTS } from "../../../model/vocabulary.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan, spanOf } from "../../../time/span.ts";
import { hanMentions, hanWords, isHan } from "./han.ts";

type Continent = (typeof CONTINENTS)[number];

/** The typed words without their names: lower case, "#" for a state, "@" for a treaty, "^" for a place, "~" a war, "%" a continent. */
export interface Typed {
  readonly words: string;
  readonly states: readonly StateId[];
  readonly treaties: readonly string[];
  readonly place: Thing | null;
  readonly war: string | null;
  readonly region: Continent | null;
  readonly year: string | null;
}

/** A letter that no name has; it stands for a war until the words are read. */
const WAR = "\u0298";

const YEAR = /^(1[89]\d\d|20\d\d)$/;

export function isYear(word: string): boolean {
  return YEAR.test(word) && spanOf(word) !== null;
}

export function typedIn(ledger: Ledger, names: Names, text: string): Typed {
  const given = asTyped(text, names);
  const { left, war } = withoutWar(ledger, given);
  const mentions = namesAmong(left, names);
  const year = mentions.map(yearOf).find((one) => one !== null) ?? null;
  const day = year === null ? ledger.version.verifiedThrough : requireSpan(year).earliest;
  const states: StateId[] = [];
  const treaties: string[] = [];
  let place: Thing | null = null;
  let region: Continent | null = null;
  const words = mentions.flatMap((mention): string[] => {
    const word = mention.said.toLowerCase().replace(/[’']s?$/, "");
    if (word === year || /^(the|a|an|by|,|of course|today|now|currently)$/.test(word)) return [];
    if (word === WAR) return ["~"];
    const state = stateOf(ledger, mention, day, year);
    if (state !== null) {
      states.push(state);
      return ["#"];
    }
    const treaty = mention.things.find(({ kind }) => kind === "instrument");
    if (treaty !== undefined) {
      treaties.push(treaty.id);
      return ["@"];
    }
    const scene = mention.things.find(({ kind, state: holder }) => kind === "place" && holder !== null);
    if (scene?.state != null) {
      place = scene;
      states.push(scene.state);
      return ["^"];
    }
    return [word.replaceAll("-", " ")];
  });
  if (isHan(text)) return { words: hanWords(words.join("")), states, treaties, place, war, region, year };
  // "In" is part of a form before a name, and else belongs to the year.
  const said = words.join(" ").replace(/ (in|on)$/, "");
  region = CONTINENTS.find((one) => new RegExp(`\\b${one.replace("-", " ")}$`).test(said)) ?? null;
  const marked = region === null ? said : said.slice(0, -region.length).concat("%");
  return { words: marked, states, treaties, place, war, region, year };
}

/** The names among the words, which Chinese does not divide. */
function namesAmong(text: string, names: Names): Mention[] {
  return isHan(text) ? hanMentions(text, names) : mentionsIn(text, names);
}

/** The names that the typed text has. */
export const namesTyped = (text: string, names: Names): Mention[] => namesAmong(asTyped(text, names), names);

/** The year in a mention: the word itself, or the year at the end of a treaty's id, which is no name. */
function yearOf({ said, things }: Mention): string | null {
  if (isYear(said)) return said;
  const last = said.split(/[\s-]/).at(-1) ?? "";
  return isYear(last) && things.some(({ kind, id }) => kind === "instrument" && plainText(id) === plainText(said)) ? last : null;
}

/** The text with the name of a war replaced by "~", and that war's id. */
function withoutWar({ data }: Ledger, text: string): { left: string; war: string | null } {
  const named = data.wars.flatMap(({ id, name, also = [] }) => [name, ...also].map((one) => ({ id, name: one })));
  // "Pacific war of 1941-45" is also called so without its years, if no other war is.
  const bare = named.map(({ id, name }) => ({ id, name: name.replace(/ of \d{4}(-\d+)?$/, "") })).filter(({ name }) => name.includes(" "));
  named.push(...bare.filter(({ name }) => bare.filter((one) => one.name === name).length === 1));
  named.sort((one, other) => other.name.length - one.name.length);
  for (const { id, name } of named) {
    const at = ` ${text.toLowerCase()} `.indexOf(` ${name.toLowerCase()} `);
    if (at >= 0) return { left: `${text.slice(0, at)}${WAR}${text.slice(at + name.length)}`, war: id };
  }
  return { left: text, war: null };
}

/** The state that a name means on the day; of several, the one that existed then, or at any time of the year. */
function stateOf(ledger: Ledger, { things }: Mention, day: Day, year: string | null): StateId | null {
  const states = things.filter(({ kind }) => kind === "state").flatMap(({ id }) => ledger.state(id as StateId) ?? []);
  const last = year === null ? day : requireSpan(year).latest;
  const [only, ...more] = states.length > 1 ? states.filter((one) => existsOn(one, day) || existsOn(one, last)) : states;
  // A territory that is a place too is the scene of an attack on the state that administers it.
  if (only !== undefined && !inSystem(only, day) && things.some(({ kind, state }) => kind === "place" && state !== null)) return null;
  return only === undefined || more.length > 0 ? null : only.id;
}

/** The text with the apostrophe that people leave out: "chinas allies" as "china's allies". */
function withApostrophes(text: string, names: Names): string {
  const isState = (word: string) => names.whole(word).some(({ kind }) => kind === "state");
  return text.replace(/(?<![\p{L}'’])(\p{L}{3,})s(?= \p{L})/gu, (word, bare: string) =>
    isState(bare) && names.whole(word).length === 0 ? `${bare}'s` : word,
  );
}

/** The typed words without a mark at their end, with capitals and apostrophes where they were typed without any. */
export function asTyped(text: string, names: Names): string {
  const plain = withApostrophes(text.replace(/[?.!]+$/, ""), names);
  const shouted = withCapitals(/\p{Lu}/u.test(plain) ? withStates(plain, names) : plain, names);
  // Once a short name stands in capitals, the other names need theirs.
  return shouted === plain ? plain : shouted.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A text with some capitals, with those of its states: "Brexit treaty france uk". */
function withStates(text: string, names: Names): string {
  const isState = (word: string) => names.whole(word).some(({ kind, matched }) => kind === "state" && matched === word);
  return text.replace(/(?<![\p{L}'’])\p{Ll}{2,}(?![\p{L}'’])/gu, (word) => {
    const [headed, shouted] = [`${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()];
    if (word.length > 3 && isState(headed)) return headed;
    return /^(uk|usa|ussr|uae|prc|dprk|rok)$/.test(word) && isState(shouted) ? shouted : word;
  });
}

/** Short names in capitals, "US", "UK", as people type them; never "us" after a preposition. */
function withCapitals(text: string, names: Names): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(
    /(?<before>\b\p{L}+ )?\b(?<word>us|uk|usa|ussr|uae|eu|prc|dprk|rok|nato|un)\b/gu,
    (all, before: string | undefined, word: string) => {
      const shouted = word.toUpperCase();
      const isPronoun = word === "us" && /^(to|for|tell|let|give|show|help|among) $/.test(before ?? "");
      return isPronoun || names.whole(shouted).length === 0 ? all : `${before ?? ""}${shouted}`;
    },
  );
}
