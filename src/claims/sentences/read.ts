/** Reads plain sentences as claims, each on its own. A sentence that no form matches as a whole is not read, and the word that stopped it is given. */

import { isUserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Claim } from "../../model/claims.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { ReadSentence, UnreadCode } from "../../model/results/readSentences.ts";
import type { Day } from "../../time/day.ts";
import type { Ask } from "../asking.ts";
import { withAntecedent } from "./antecedents.ts";
import { ofWhole } from "./articleNames.ts";
import { clausesOf } from "./clauses.ts";
import { conjoined, distributed } from "./conjoin.ts";
import { withoutAside, withoutPhrases } from "./cuts.ts";
import { knownWords } from "./knownWords.ts";
import { type Mention, mentionsIn, type Names, namedBy } from "./mentions.ts";
import { modalOf } from "./modals.ts";
import type { Clause, Parsed } from "./parsed.ts";
import { rewritten } from "./rewrites.ts";
import { type Scene, type Take, type Taken, titled, Unreadable } from "./scene.ts";
import { SHAPES } from "./shapes/index.ts";
import { joined as joinedNames, type Token, tokensOf, wordsOf } from "./tokens.ts";
import { MOST_TRIES, triesOf } from "./tries.ts";
import { instrumentsNaming, unknownName } from "./unknownNames.ts";
import { type When, yearsOf } from "./when.ts";
import { claimYaml } from "./yaml.ts";

const PAST =
  /\b(was|were|had|did|owed|belonged|included|joined|has been|have been|existed|lasted|linked|united|founded|hosted|maintained|kept|ran|operated)\b|(?<!\b(is|are) )(#|treaty|pact|alliance|agreement|convention|memorandum|\b\d{4}) (obliged|bound|required|committed|obligated|covered|applied|extended|protected|guaranteed|pledged|promised) |\bwould have (had|been)\b/;
const VAGUE = /\b(about|around|nearly|almost|roughly|some|several|many|most|few|dozens?|hundreds?|half)\b/;
/** Times that are told from the day of writing, which a sentence does not give. */
const RELATIVE =
  /\b((last|this|next|past|previous) (year|month|week|summer|autumn|winter|spring|decade|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(years?|decades?|months?|weeks?|days?) ago|recently|yesterday)\b/;
/** Numbers of what the ledger does not count. */
const UNCOUNTED =
  /\b\d[\d,.]*\b.*\b(troops|soldiers|personnel|servicemen|service members|warheads|missiles|tanks|aircraft|ships|people|dollars|euros|billion|million|percent|per cent)\b|[$€£]\s?\d/i;
/** Words of a policy or a judgement, which no record of a promise can bear out. */
const POLICY =
  /\b(neutral|non-?aligned|pro-\p{L}+|anti-\p{L}+|hostile|friendly|weak|strong|reliable|aggressive|defensive in nature|directed against|aimed at)\b/iu;

/** First year of the ledger's state system. */
const FIRST_YEAR = "1816";
export const MOST_SENTENCES = 30;
const MOST_WORDS = 60;

export interface Reader {
  readonly ledger: Ledger;
  readonly names: Names;
  readonly ask: Ask;
  readonly today: Day;
}

export interface Read {
  readonly sentence: Unspoken<ReadSentence>;
  /** The claim that the sentence was read as, then the alternative readings. */
  readonly claims: readonly Claim[];
  /** The claims of its parts, if it asserts several things. */
  readonly parts: readonly Claim[];
}

/** Splits a text into lines and sentences. A point after one or two letters ("U.S.", "St.") does not end a sentence, one after "NATO" does. */
export function sentencesOf(text: string): { line: number; said: string }[] {
  return text.split(/\r?\n/).flatMap((row, index) =>
    row
      .split(/(?<=(?:[\p{Ll}\p{N}]{2}|\p{Lu}{3})[.!?])\s+(?=\p{Lu})/u)
      .map((said) => said.replace(/^[\s\-•*]+/, "").trim())
      .filter((said) => said !== "")
      .map((said) => ({ line: index + 1, said })),
  );
}

/** The fields of a sentence that its verdict fills. */
const UNJUDGED = { verdict: null, near: [], quote: null };

type Stop = NonNullable<NonNullable<Unspoken<ReadSentence>["unread"]>["stop"]>;

/** The reading of a sentence; one that is not read comes with its words that were not understood and sentences near to it. */
export function readSentence(given: Given, index: number, reader: Reader, before: Read | null = null): Read {
  const read = readOne(given, index, reader);
  const { unread } = read.sentence;
  const named = unread === null || before === null ? null : withNameBefore(given, index, reader, before);
  if (named !== null) return named;
  if (unread === null || ["long", "question", "script"].includes(unread.code)) return read;
  const cut = ofBodysClause(given, index, reader) ?? withCut(given, index, reader);
  if (cut !== null) return cut;
  const mentions = joinedNames(mentionsIn(given.said, reader.names));
  const isRead = (said: string) => readOne({ line: given.line, said }, index, reader).sentence.unread === null;
  const tries = [...triesNaming(given.said, mentions, reader).filter(isRead), ...triesOf(given.said, mentions, isRead)];
  return {
    ...read,
    sentence: { ...read.sentence, unread: { ...unread, words: notUnderstood(mentions), tries: tries.slice(0, MOST_TRIES) } },
  };
}

interface Given {
  readonly line: number;
  readonly said: string;
}

/** The reading with a name of the sentence before in place of "It" or "The treaty", which the reading tells; null if there is none. */
function withNameBefore(given: Given, index: number, reader: Reader, { sentence: { line, said, readings } }: Read): Read | null {
  if (line !== given.line) return null;
  const own = mentionsIn(given.said, reader.names).filter(({ things }) => things.some(({ kind }) => kind === "instrument"));
  const instruments = readings.slice(0, 1).flatMap(({ takes }) => takes.flatMap(instrumentsIn));
  const filled = withAntecedent(given.said, {
    said,
    mentions: joinedNames(mentionsIn(said, reader.names)),
    instruments: [...new Set(instruments)].flatMap((id) => reader.ledger.instrument(id) ?? []),
  });
  // A treaty that the sentence names itself is the one that it means.
  if (filled === null || (own.length > 0 && /^the /i.test(filled.word))) return null;
  const read = readSentence({ line: given.line, said: filled.said }, index, reader);
  if (read.sentence.unread !== null) return null;
  const take = { word: filled.word, means: phrase("stands-for", { name: filled.name }) };
  const longer = filled.said.length - given.said.length;
  const cut = read.sentence.cut.map((one) => (one.from === 0 ? one : { ...one, from: one.from - longer, to: one.to - longer }));
  const withTake = read.sentence.readings.map((one) => ({ ...one, takes: [take, ...one.takes] }));
  return { ...read, sentence: { ...read.sentence, said: given.said, cut, readings: withTake } };
}

function instrumentsIn({ means }: Take): readonly string[] {
  return means.code === "these-instruments" ? means.args.instruments : [];
}

const DUTIES = /\b(oblige|bind|bound|require|commit|obligate)/i;

/**
 * The reading of a sentence on what a body obliges its members to do, where the ledger has one instrument that bears its name: "the
 * GCC" is its Joint Defence Agreement. Of its members and its dates such an instrument tells nothing.
 */
function ofBodysClause(given: Given, index: number, reader: Reader): Read | null {
  if (!DUTIES.test(given.said)) return null;
  const mentions = joinedNames(mentionsIn(given.said, reader.names));
  const unknown = unknownName(mentions);
  // "A Reciprocal Access Agreement" is one of its kind.
  if (unknown !== null && /\ban? $/i.test(given.said.slice(0, unknown.from))) return null;
  const [named, ...others] = unknown === null ? [] : instrumentsNaming(reader.ledger, unknown.word);
  const [said] = triesNaming(given.said, mentions, reader);
  if (unknown === null || named === undefined || others.length > 0 || said === undefined) return null;
  const read = readOne({ line: given.line, said }, index, reader);
  if (read.sentence.unread !== null) return null;
  const take = { word: unknown.word, means: phrase("these-instruments", { instruments: [named.id] }) };
  const readings = read.sentence.readings.map((one) => ({ ...one, takes: [take, ...one.takes] }));
  return { ...read, sentence: { ...read.sentence, said: given.said, readings } };
}

/** The reading of the sentence without phrases of circumstance, which it names; null if that cannot be read either. */
function withCut(given: Given, index: number, reader: Reader): Read | null {
  const ends = mentionsIn(given.said, reader.names).flatMap(({ things, to }) => (things.length > 0 ? [to] : []));
  for (const { said, cuts } of [...withoutPhrases(given.said), ...withoutAside(given.said, ends)]) {
    const head = cuts.find(({ from }) => from === 0);
    const whole = head === undefined ? said : withSubject(said, head.words, reader);
    const read = readOne({ line: given.line, said: whole }, index, reader);
    if (read.sentence.unread === null) return { ...read, sentence: { ...read.sentence, said: given.said, cut: [...cuts] } };
  }
  return null;
}

/** The statement with the one state that the phrase before it names in place of "it": "although Sweden …, it joined NATO". */
function withSubject(said: string, phrase: string, { names }: Reader): string {
  if (!/^(it|they) /i.test(said)) return said;
  const [state, ...more] = mentionsIn(phrase, names).filter(({ things }) => things.some(({ kind }) => kind === "state"));
  if (state === undefined || more.length > 0) return said;
  const article = /\bthe $/i.test(phrase.slice(0, state.from)) ? "The " : "";
  return said.replace(/^(it|they)(?= )/i, `${article}${state.bare}`);
}

/** The sentence with an instrument in place of a name that the ledger knows only as a part of the instrument's: "the GCC". */
function triesNaming(said: string, mentions: readonly Mention[], { ledger }: Reader): string[] {
  const unknown = unknownName(mentions);
  if (unknown === null) return [];
  return instrumentsNaming(ledger, unknown.word).map(({ short, title }) => {
    const before = said.slice(0, unknown.from).replace(/\bthe $/i, "");
    const named = /^the /i.test(short ?? title) ? (short ?? title) : `${before === "" ? "The" : "the"} ${short ?? title}`;
    return `${before}${named}${said.slice(unknown.to)}`;
  });
}

function readOne({ line, said }: Given, index: number, reader: Reader): Read {
  const words = said.split(/\s+/).length;
  const mentions = words > MOST_WORDS ? [] : ofWhole(joinedNames(mentionsIn(said, reader.names)), reader.ledger);
  const head = { line, said, names: namedBy(mentions) };
  const no = (code: UnreadCode, about: readonly string[] = [], stop: Stop | null = null): Read => ({
    sentence: {
      ...head,
      readings: [],
      parts: [],
      cut: [],
      ...UNJUDGED,
      unread: { code, about: [...about], says: phrase("not-read", { why: code, about }), stop, words: [], tries: [] },
    },
    claims: [],
    parts: [],
  });
  if (words > MOST_WORDS) return no("long", [String(MOST_WORDS)]);
  if (isOtherScript(said)) return no("script");
  const refused = refusedAtOnce(mentions);
  const unknown = refused === "nothing-named" ? unknownName(mentions) : null;
  if (unknown !== null) return no("unknown-name", [unknown.word, ...instrumentsNaming(reader.ledger, unknown.word).map(titled)], unknown);
  if (refused !== null) return no(refused);
  const tokens = rewritten(withoutEnd(tokensOf(mentions)));
  const parsed = clausesOf(tokens);
  if (!("clauses" in parsed)) {
    const failed = atWord(parsed, tokens);
    const before = failed.after ?? failed.stop;
    const name =
      failed.stop === null ? null : (unknownName(mentions, failed.stop.from) ?? unknownName(mentions, before?.from ?? failed.stop.from));
    if (name !== null) return no("unknown-name", [name.word, ...instrumentsNaming(reader.ledger, name.word).map(titled)], name);
    return unread(failed, tokens, said, no, neutralities(mentions, reader.ledger));
  }
  try {
    for (const clause of parsed.clauses) checkTime(clause, reader.today);
    const parts = parsed.clauses.flatMap((clause) => scenesOf(clause, reader).map((scene) => SHAPES[scene.form.shape].read(scene)));
    const links = [...new Set(parsed.clauses.flatMap(({ link }) => link ?? []))];
    const taken = conjoined(parts).map((one) => ({
      ...one,
      takes: [...one.takes, ...links.map((word) => ({ word, means: phrase("link-not-checked") }))],
    }));
    return { ...claimed(taken, parts, index), sentence: { ...head, ...readings(taken, parts, index) } };
  } catch (error) {
    if (error instanceof Unreadable) {
      // A word of the form may stand for another of the sentence: "against any attack" is "if attacked by anyone".
      const stop = stopAt(said, error.about[0] ?? "") ?? (error.code === "word" ? (stopAt(said, "against") ?? stopAt(said, "any")) : null);
      const name = error.code === "word" && stop !== null ? unknownName(mentions, stop.from) : null;
      if (name !== null) return no("unknown-name", [name.word, ...instrumentsNaming(reader.ledger, name.word).map(titled)], name);
      const about = stop === null ? error.about : [stop.word ?? "", ...error.about.slice(1)];
      return no(error.code === "word" && !error.about[0] ? "form" : error.code, about, stop);
    }
    if (isUserError(error)) return no("time");
    throw error;
  }
}

/** The instruments by which a state that the sentence names promised to be neutral, alone and not to one partner. */
function neutralities(mentions: readonly Mention[], { data }: Reader["ledger"]): string[] {
  const states = new Set(mentions.flatMap(({ things }) => things.flatMap(({ kind, id }) => (kind === "state" ? [id] : []))));
  const own = data.instruments.filter(({ obligations }) =>
    obligations.some(({ type, by }) => type === "neutrality" && by !== "parties" && by.length === 1 && by.some((one) => states.has(one))),
  );
  return own.slice(0, MOST_TRIES).map(titled);
}

/** The words that no form and no name knows. */
function notUnderstood(mentions: readonly Mention[]): string[] {
  const known = knownWords();
  const unknown = mentions.filter(
    (one) => one.things.length === 0 && tokensOf([one]).some(({ text }) => /^\p{L}/u.test(text) && !known.has(text)),
  );
  return [...new Set(unknown.map(({ bare }) => bare))];
}

/** Whether the sentence has more letters of another script than Latin ones, and so is no English. */
function isOtherScript(said: string): boolean {
  const latin = said.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return (said.match(/\p{L}/gu)?.length ?? 0) > 2 * latin;
}

function refusedAtOnce(mentions: readonly Mention[]): UnreadCode | null {
  if (mentions.at(-1)?.said === "?") return "question";
  return mentions.every(({ things }) => things.length === 0) && !mentions.some(({ said }) => /^article$/i.test(said))
    ? "nothing-named"
    : null;
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(({ text, name }) => name !== null || !/^[.!,;]$/.test(text));
  return tokens.slice(0, last + 1);
}

/** The place of a word or name that fits the form, but not its meaning. */
function stopAt(said: string, word: string): Stop | null {
  const from = said.toLowerCase().lastIndexOf(word.toLowerCase());
  return word === "" || from < 0 ? null : { word: said.slice(from, from + word.length), from, to: from + word.length };
}

/** The failure with its stop at a word: a comma that stops a form is no word, and what follows it is not understood. */
function atWord(failed: Exclude<Parsed, { clauses: readonly Clause[] }>, tokens: readonly Token[]): typeof failed {
  const { stop } = failed;
  if (stop === null || stop.name !== null || !/^[,;]$/.test(stop.text)) return failed;
  const next = tokens.find(({ from }) => from > stop.from);
  return next === undefined ? failed : { ...failed, stop: next };
}

/** The reason for a sentence that no form matches, with the word that stopped the form that got furthest. */
function unread(
  { stop: found, after: before, time }: Exclude<Parsed, { clauses: readonly Clause[] }>,
  tokens: readonly Token[],
  said: string,
  no: (code: UnreadCode, about?: readonly string[], stop?: Stop | null) => Read,
  promises: readonly string[],
): Read {
  if (time) return no("time", ...timeWord(tokens, said));
  // A word that some form takes as any place is not understood if no form knows it.
  const known = knownWords();
  const isStrange = (token: Token | undefined) =>
    token !== undefined && token.name === null && /^\p{L}/u.test(token.text) && !known.has(token.text);
  // The word that no form knows in "Austria's Italian provinces" is "provinces", and not the ending.
  const owned = found?.text === "'s" ? tokens.slice(tokens.indexOf(found) + 1, tokens.indexOf(found) + 4) : [];
  const next = owned.find(isStrange) ?? owned[0];
  const [stop, after] = before !== null && isStrange(before) ? [before, null] : next === undefined ? [found, before] : [next, found];
  const written = wordsOf(tokens);
  if (RELATIVE.test(written) && (stop === null || RELATIVE.test(`${stop.text} year`) || /^(ago|recently|years?|decades?)$/.test(stop.text)))
    return no("time", [], stop === null ? null : { word: said.slice(stop.from, stop.to), from: stop.from, to: stop.to });
  const of = ({ from, to }: Token) => said.slice(from, to).replace(/\.$/, "");
  const at: Stop = stop === null ? { word: null, from: said.length, to: said.length } : { word: of(stop), from: stop.from, to: stop.to };
  const all = wordsOf(tokens);
  const forecast = modalOf(tokens);
  if (forecast !== null) return no("forecast", [forecast], at);
  const uncounted = UNCOUNTED.exec(said);
  if (uncounted !== null) return no("not-counted", [uncounted[1] ?? uncounted[0]], at);
  const policy = POLICY.exec(said)?.[0];
  if (policy !== undefined) return no("policy", [policy, ...(/neutral/i.test(policy) ? promises : [])], at);
  const vague = VAGUE.exec(all)?.[0];
  if (vague !== undefined && (stop === null || stop.text === vague)) return no("vague", [vague], at);
  if (stop === null) return no("short", after === null ? [] : [of(after)], at);
  return no("word", after === null ? [of(stop)] : [of(stop), of(after)], at);
}

const NAMED_TIME = /^(\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The last year or month that a sentence names, with its place: of two times the second is one too many. */
function timeWord(tokens: readonly Token[], said: string): [string[], Stop | null] {
  const last = tokens.findLast(({ text, name }) => name === null && NAMED_TIME.test(text));
  if (last === undefined) return [[], null];
  const word = said.slice(last.from, last.to);
  return [[word], { word, from: last.from, to: last.to }];
}

function checkTime({ when }: Clause, today: Day): void {
  if (when.kind === "for" && Number(today.slice(0, 4)) - when.years < Number(FIRST_YEAR)) throw new Unreadable("early", [FIRST_YEAR]);
  const years = yearsOf(when);
  if (years === null) return;
  if (years[0] < FIRST_YEAR) throw new Unreadable("early", [FIRST_YEAR]);
  if (when.kind !== "in" && years[1] > today.slice(0, 4)) throw new Unreadable("forecast", [years[1]]);
}

/** Words of a case that is put and tells no past: "would have to", and not "would have been". */
const PUT = /\bwould (?!have (been|had)\b)/;

/** The scenes of a clause: one, or one for each state of its lists. */
function scenesOf({ match, when: told, tokens }: Clause, { ledger, ask, today }: Reader): Scene[] {
  const said = wordsOf(tokens);
  const when: When = told.kind === "since" && /\bhad\b(?! to\b)/.test(said) ? { ...told, past: true } : told;
  // "If it were attacked" puts a case and tells no past.
  const tense = PAST.test(PUT.test(said) ? said.replace(/^(if|should) [^,]*,|\b(if|should) .*$/, "") : said) ? "past" : "present";
  const shape = SHAPES[match.form.shape];
  if (when.kind === "unsaid" && !shape.dated && tense === "past") throw new Unreadable("past-undated");
  const scene: Scene = { ...match, ledger, ask, today, when, tense, said };
  const scenes = (shape.pairs?.(scene) ?? [scene]).flatMap((one) => distributed(one, shape.whole ?? []));
  return (shape.parts ?? [match.form.shape]).flatMap((part) => scenes.map((one) => ({ ...one, form: { ...one.form, shape: part } })));
}

const idOf = (index: number, place: number) => `sentence-${index + 1}${place === 0 ? "" : `-or-${place + 1}`}`;
const partId = (index: number, place: number) => `sentence-${index + 1}-part-${place + 1}`;

function claimed(taken: readonly Taken[], parts: readonly (readonly Taken[])[], index: number): Pick<Read, "claims" | "parts"> {
  return {
    claims: taken.map(({ claim }, place) => ({ id: idOf(index, place), ...claim })),
    parts:
      parts.length < 2
        ? []
        : parts.flatMap(([first], place) => (first === undefined ? [] : [{ id: partId(index, place), ...first.claim }])),
  };
}

function readings(
  taken: readonly Taken[],
  parts: readonly (readonly Taken[])[],
  index: number,
): Omit<Unspoken<ReadSentence>, "line" | "said" | "names"> {
  return {
    cut: [],
    readings: taken.map(({ claim, takes }, place) => ({
      claim: idOf(index, place),
      as: claim.says,
      takes: [...takes],
      yaml: claimYaml({ id: idOf(index, place), ...claim }, "A sentence, as it was read", "Handed over as a sentence"),
    })),
    parts:
      parts.length < 2
        ? []
        : parts.flatMap(([first], place) => (first === undefined ? [] : [{ claim: partId(index, place), as: first.claim.says }])),
    ...UNJUDGED,
    unread: null,
  };
}
