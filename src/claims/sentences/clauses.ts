/**
 * Divides a sentence into clauses, each with its time, and finds the form of each. A clause after "and", "but" or "while" may
 * leave out words that the first one has.
 */
import { matchOf } from "./forms/index.ts";
import { compile, lineOf } from "./grammar.ts";
import { withInterval, withYears } from "./intervals.ts";
import type { Line } from "./line.ts";
import { type Clause, type Failed, isRead, type Parsed } from "./parsed.ts";
import { helpedIt, withAside, withLead, withRole } from "./subordinate.ts";
import { like, plain, type Token } from "./tokens.ts";
import { isVague, withTreaties } from "./treatyLists.ts";
import { FILLERS, LEADS, ordinalOf, STANDINGS } from "./vocabulary.ts";
import { timeAfter, type When, whenOf } from "./when.ts";

export function clausesOf(tokens: readonly Token[]): Parsed {
  const own = withoutLead(tokens);
  const first = oneOrMore(own);
  if (isRead(first)) return withStanding(first, tokens, own);
  const plain = own.filter(({ text, name }) => name !== null || !FILLERS.includes(text));
  const second = plain.length < own.length ? oneOrMore(plain) : first;
  if (isRead(second)) return withStanding(second, tokens, plain);
  const named = helpedIt(plain);
  const third = named === null ? second : oneOrMore(named);
  return isRead(third) ? withStanding(third, tokens, plain) : further(first, second);
}

/** The clauses with the adverb of standing among the words that were left out: "on paper" says how the rest is meant. */
function withStanding({ clauses }: Exclude<Parsed, Failed>, all: readonly Token[], kept: readonly Token[]): Parsed {
  const left = all.filter((one) => !kept.includes(one)).map(({ text, name }) => (name === null ? text : "#"));
  const formally = STANDINGS.find((word) => ` ${left.join(" ")} `.includes(` ${word} `));
  if (formally === undefined) return { clauses };
  return { clauses: clauses.map((one) => ({ ...one, match: { ...one.match, words: { ...one.match.words, formally } } })) };
}

function oneOrMore(tokens: readonly Token[]): Parsed {
  const whole = clause(tokens);
  if (isRead(whole)) return whole;
  if (isVague(tokens)) return { stop: tokens.find((one) => isPlain(one, "not")) ?? null, after: null, time: false };
  const contrasted =
    withContrast(tokens) ??
    withTreaties(tokens, clause) ??
    withYears(tokens, clause) ??
    withInterval(tokens, clause) ??
    withRelative(tokens) ??
    withRole(tokens, READERS) ??
    withLead(tokens, READERS) ??
    withAside(tokens, READERS);
  if (contrasted !== null && isRead(contrasted)) return contrasted;
  let best: Failed = contrasted ?? whole;
  for (let at = 1; at < tokens.length - 1; at += 1) {
    const long = joinAt(tokens, at);
    if (long === 0) continue;
    const left = clause(trimmed(tokens.slice(0, at)));
    if (!isRead(left)) continue;
    const link = tokens[at + long - 1]?.text ?? "";
    const given = trimmed(tokens.slice(at + long));
    const [first] = left.clauses as readonly [Clause, ...Clause[]];
    // ", when B did that" has the time of the statement before it.
    if (link === "when" && first.when.kind !== "in") continue;
    const right = PARTICIPLES.includes(link)
      ? ofTreaty(first, wasSaid(tokens[at + 1], given))
      : RELATIVES.includes(link)
        ? ofTreaty(first, given)
        : oneAfterAnother(first, given, leading(trimmed(tokens.slice(0, at))));
    const linked = (one: Clause): Clause => (REASONS.includes(link) ? { ...one, link } : one);
    if (isRead(right)) return { clauses: [...left.clauses, ...right.clauses.map(linked)] };
    best = further(best, right);
  }
  return best;
}

/** The failure that got further in the sentence. */
function further(one: Failed, other: Failed): Failed {
  const place = ({ stop }: Failed) => stop?.from ?? Number.POSITIVE_INFINITY;
  return place(other) > place(one) ? other : one;
}

export function clause(tokens: readonly Token[], inherited?: When): Parsed {
  const timed = whenOf(trimmed(tokens));
  if (timed === null) return { stop: null, after: null, time: true };
  const rest = trimmed(timed.rest);
  const line: Line = lineOf(rest);
  const match = matchOf(line);
  const when = timed.when.kind === "unsaid" && inherited !== undefined ? inherited : timed.when;
  if (match !== null) return { clauses: [{ match, when, tokens: rest }] };
  return { stop: rest[line.furthest] ?? null, after: rest[line.furthest - 1] ?? null, time: false };
}

const JOINS: readonly (readonly string[])[] = [
  [",", "and"],
  [",", "but"],
  [",", "while"],
  [",", "whereas"],
  [",", "yet"],
  [",", "even", "though"],
  [",", "although"],
  [",", "though"],
  [",", "followed", "by"],
  ["even", "though"],
  ["although"],
  ["though"],
  ["followed", "by"],
  ["and"],
  ["but"],
  ["while"],
  ["whereas"],
  [";"],
  [",", "so"],
  ["so"],
  [",", "because"],
  ["because"],
  [",", "which"],
  ["which"],
  ["that"],
  [",", "signed"],
  [",", "concluded"],
  [",", "directed"],
  [",", "when"],
];
/** Participles that are said of the treaty of the clause before: ", signed in 1904". */
const PARTICIPLES: readonly string[] = ["signed", "concluded", "directed"];
/** "A treaty that has no defence clause": words that take up the treaty of the clause before. */
const RELATIVES: readonly string[] = ["that", "which"];
const REASONS: readonly string[] = ["so", "because"];

function joinAt(tokens: readonly Token[], at: number): number {
  // "A pact of non-aggression, not an alliance": the denial belongs to the second clause.
  if (isPlain(tokens[at], ",") && isPlain(tokens[at + 1], "not")) return 1;
  const join = JOINS.find((words) => words.every((word, index) => isPlain(tokens[at + index], word)));
  return join?.length ?? 0;
}

function isPlain(token: Token | undefined, text: string): boolean {
  return plain(token) === text;
}

export function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isComma = (token: Token | undefined) => isPlain(token, ",");
  let [from, to] = [0, tokens.length];
  while (isComma(tokens[from])) from += 1;
  while (to > from && isComma(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

/** Words for a body or treaty that the sentence has named. */
const BODIES = /^(alliance|bloc|pact|treaty|organisation|group|grouping|body|union|league|itself)$/;

/** "Became its sixteenth member": of the body of the first clause. */
function withItsOwn(tokens: readonly Token[], body: Token | undefined): readonly Token[] {
  return tokens.flatMap((token, at) =>
    body !== undefined && isPlain(token, "its") && ordinalOf(tokens[at + 1]?.text ?? "") !== null
      ? [
          { ...body, from: token.from, to: token.to },
          { ...token, text: "'s" },
        ]
      : [token],
  );
}

/** Whether the clause names a treaty or body of its own. */
function ofIt(tokens: readonly Token[]): boolean {
  return tokens.some(({ name }) => name?.things.some(({ kind }) => kind === "instrument") === true);
}

/** Whether a word for a body stands alone after a preposition or a verb of membership: "left the alliance", "a party to the treaty". */
function isBareBody(tokens: readonly Token[], at: number, { name }: Token): boolean {
  // "The treaty" is none that is named as something else, such as a command.
  const isNamed = /^(treaty|pact)$/.test(tokens[at]?.text ?? "") ? /treaty|pact/i : /^(?!.*\b(command|list)\b)/i;
  if (!isNamed.test(name?.bare ?? "")) return false;
  if (tokens[at]?.name !== null || !BODIES.test(tokens[at]?.text ?? "") || tokens[at]?.text === "itself") return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]].map((token) => (token?.name == null ? (token?.text ?? "") : null));
  const leads = /^(of|to|in|from|joined|left|under|joining|leaving|into)$/;
  const describes = /^(with|between|of)$/;
  return typeof before === "string" && leads.test(before) && typeof next === "string" && !describes.test(next);
}

/** The second clause: whole, or with words of the first in place of those that it leaves out. A time at its head is its own. */
function second(first: Clause, said: readonly Token[], lead: When | undefined): Parsed {
  const timed = whenOf(said);
  const given = followed(first, said);
  if (timed?.first === true && given === said) {
    const own = secondOf(first, trimmed(timed.rest), timed.when);
    if (isRead(own)) return own;
  }
  return secondOf(first, given, lead);
}

function secondOf(first: Clause, given: readonly Token[], lead: When | undefined): Parsed {
  const body = first.tokens.find(({ name }) => name?.things.some(({ kind }) => kind === "instrument") === true);
  // "Joined NATO and left it": after a verb, "it" is the body that the first clause names.
  const states = first.tokens.filter(({ name }) => name?.things.some(({ kind }) => kind === "state") === true);
  // "So the alliance is not bound to defend it": the body of the first clause, and its one state.
  const isBody = body !== undefined && given[0]?.name === null && BODIES.test(given[0].text);
  const meant = isBody ? (states.length === 1 ? states[0] : undefined) : body;
  const bodied =
    body === undefined
      ? given
      : given.map((token, at) => (at > 0 && isBareBody(given, at, body) ? { ...body, from: token.from, to: token.to } : token));
  const filled = (it: Token | undefined) =>
    withItsOwn(bodied, body).map((token, at) => {
      const found = at === 0 ? (isBody ? body : undefined) : token.name === null && token.text === "it" ? it : undefined;
      return found === undefined ? token : { ...found, from: token.from, to: token.to };
    });
  const tokens = filled(meant);
  // "Ukraine is no member of NATO, so Poland is not obliged to defend it": the state, where the body makes no sense.
  const [onlyState, ...moreStates] = states;
  if (!isBody && body !== undefined && onlyState !== undefined && moreStates.length === 0) {
    const named = filled(onlyState);
    const ofState = clause(named, lead);
    if (isRead(ofState) && !isRead(clause(tokens, lead))) return ofState;
    // "Although the United States suspended its obligations to it": under the treaty of the first clause.
    const [head] = named;
    const under =
      head === undefined || ofIt(given) ? null : clause([...named, { ...head, text: "under", name: null, capital: false }, body], lead);
    if (under !== null && isRead(under) && !isRead(clause(tokens, lead))) return under;
  }
  const whole = clause(tokens, lead);
  if (isRead(whole)) return whole;
  const asSubject = ofSubject(first, given, lead);
  if (isRead(asSubject)) return asSubject;
  const itself = given[0]?.name === null && given[0].text === "it" ? ofTreaty(first, given.slice(1)) : whole;
  if (isRead(itself)) return itself;
  const again = repeated(first, tokens);
  if (again !== null) return { clauses: [again] };
  const denies = tokens[0]?.text === "not" || (tokens[0]?.text === "never" && tokens.length > 1);
  const ever = denies && tokens[0]?.text === "never";
  const bare = denies ? tokens.slice(1) : tokens;
  // "But never the alliance": the body of the first clause, without the part of it that it named.
  const isWhole = first.match.form.shape === "left-command" && bare.length === 1 && BODIES.test(bare[0]?.text ?? "");
  const own = body !== undefined && denies && isWhole ? [body] : bare;
  const pronoun = /^(it|they|he)$/.test(own[0]?.text ?? "") ? 1 : 0;
  // A present state has not the time of the deed before it: "left it in 2004, and is no longer bound by it".
  const isNow = first.when.kind === "in" && /^(is|are)$/.test(own[pronoun]?.text ?? "");
  const inherited = ever ? undefined : (lead ?? (isNow ? undefined : first.when));
  for (let many = first.tokens.length - 1; many > 0; many -= 1) {
    const kept = first.tokens.slice(0, many);
    // A pronoun stands for the subject alone, and "never" is said of its own verb.
    if (pronoun === 1 && kept.some(({ name, text }) => name === null && !/^(and|,|both|neither|nor)$/.test(text))) continue;
    if (kept.some((token) => isPlain(token, "never"))) continue;
    const full = [...kept, ...own.slice(pronoun)];
    const read = clause(full, inherited);
    if (isRead(read)) return denies ? flipped(read, ever) : read;
  }
  if (denies) return whole;
  for (let many = 1; many < first.tokens.length; many += 1) {
    const read = clause([...own, ...first.tokens.slice(-many)], lead);
    if (isRead(read)) return read;
  }
  return whole;
}

/** "Because A is no member, it is not obliged to …": said of the one state that is the subject of the first clause. */
function ofSubject({ match, tokens, when }: Clause, given: readonly Token[], lead: When | undefined): Parsed {
  const [subject] = match.slots;
  const [head] = tokens;
  const isOne = subject?.kind === "states" && subject.mentions.length === 1 && head?.name != null && subject.mentions[0] === head.name;
  const isIt = given[0]?.name === null && given[0].text === "it";
  return isOne && isIt ? clause([head, ...given.slice(1)], lead ?? when) : { stop: given[0] ?? null, after: null, time: false };
}

/** "And Sweden followed a year later": the second clause without the verb that repeats the first, its time told from that of the first. */
function followed({ when }: Clause, given: readonly Token[]): readonly Token[] {
  const timed = when.kind === "in" ? timeAfter(given, Number(when.date.slice(0, 4))) : given;
  const again = REPEATING.find((words) => words.every((word, at) => isPlain(timed[at + 1], word)));
  if (again === undefined || timed[0]?.name == null) return timed;
  const rest = [timed[0], ...timed.slice(1 + again.length)];
  return whenOf(rest)?.rest.length === 1 ? rest : timed;
}

/** Verbs that repeat the one of the first clause, the longer first. */
const REPEATING: readonly (readonly string[])[] = [["followed", "suit"], ["did", "so"], ["did", "same"], ["followed"], ["did"]];

/** ", signed in 1904" after a treaty that is described: "was signed in 1904". */
function wasSaid(verb: Token | undefined, given: readonly Token[]): readonly Token[] {
  return verb === undefined ? given : [{ ...verb, text: "was" }, verb, ...given];
}

/** The clauses after the first, each with the words that it leaves out taken from the one before. */
function oneAfterAnother(first: Clause, given: readonly Token[], lead: When | undefined): Parsed {
  const whole = second(first, given, lead);
  if (isRead(whole)) return whole;
  let best: Failed = whole;
  for (let at = 1; at < given.length - 1; at += 1) {
    const long = joinAt(given, at);
    if (long === 0) continue;
    const left = second(first, trimmed(given.slice(0, at)), lead);
    const last = isRead(left) ? left.clauses.at(-1) : undefined;
    if (!isRead(left) || last === undefined) continue;
    const link = given[at + long - 1]?.text ?? "";
    if (PARTICIPLES.includes(link) || link === "when") continue;
    const rest = trimmed(given.slice(at + long));
    const right = RELATIVES.includes(link) ? ofTreaty(last, rest) : oneAfterAnother(last, rest, undefined);
    if (isRead(right)) return { clauses: [...left.clauses, ...right.clauses] };
    best = further(best, right);
  }
  return best;
}

/** "Signed a treaty that has no defence clause": the second clause said of the treaty that the first one names or describes. */
function ofTreaty(first: Clause, given: readonly Token[]): Parsed {
  const treaty = treatyIn(first);
  const signed = treaty === null ? signedBy(first, given) : null;
  if (signed !== null) return clause(signed);
  return treaty === null ? { stop: given[0] ?? null, after: null, time: false } : clause([...treaty, ...given]);
}

/** "Has a pact with B that was signed in 2025": the two states of the first clause, said to have signed a pact of its kind. */
function signedBy({ match, tokens }: Clause, given: readonly Token[]): readonly Token[] | null {
  const [was, verb] = given;
  const kind = match.words["pact"] ?? match.words["neutralkind"];
  const parties = match.slots.flatMap((slot) => (slot.kind === "states" ? slot.mentions : []));
  const [one, other, ...more] = parties.flatMap((mention) => tokens.find(({ name }) => name === mention) ?? []);
  if (was === undefined || plain(was) !== "was" || !/^(signed|concluded)$/.test(plain(verb)) || kind === undefined) return null;
  if (one === undefined || other === undefined || more.length > 0 || match.denies) return null;
  const word = (text: string): Token => like(was, text);
  return [one, word("signed"), ...kind.split(" ").map(word), word("with"), other, ...given.slice(2)];
}

/** The words for the treaty of a clause: its name at the clause's end, or a description of the one that its states signed. */
function treatyIn({ match, tokens, when }: Clause): readonly Token[] | null {
  const last = tokens.at(-1);
  if (last?.name?.things.some(({ kind }) => kind === "instrument") === true) return [last];
  const kind = match.form.shape.startsWith("signed-kind") ? match.words["kind"] : undefined;
  const parties = match.slots.flatMap((slot) => (slot.kind === "states" ? slot.mentions : []));
  const [one, other, ...more] = parties.flatMap((mention) => tokens.find(({ name }) => name === mention) ?? []);
  if (kind === undefined || one === undefined || other === undefined || more.length > 0) return null;
  const word = (text: string): Token => ({ ...one, text, name: null, capital: false });
  const year = when.kind === "in" ? [word(when.date.slice(0, 4))] : [];
  return [one, word("'s"), ...year, ...(kind.split(" with ")[0]?.split(" ").map(word) ?? []), word("with"), other];
}

/** The time at the head of the first clause holds for the second too. */
function leading(tokens: readonly Token[]): When | undefined {
  const timed = whenOf(tokens);
  return timed?.first === true ? timed.when : undefined;
}

/** The clause denied; with "never", of all time. */
function flipped(parsed: Exclude<Parsed, Failed>, ever = false): Parsed {
  return {
    clauses: parsed.clauses.map((one) => {
      const form = ever ? { ...one.match.form, ever: true as const } : one.match.form;
      return { ...one, match: { ...one.match, form, denies: !one.match.denies } };
    }),
  };
}

const REPEATS: readonly { readonly form: RegExp; readonly denies: boolean }[] = [
  { form: /^(has |have )?never (been|was|were|has been|did)( one)?$/, denies: true },
  { form: /^never (has|have) been$/, denies: true },
];

/** "and never has been": the first clause again, denied of all time. */
function repeated({ match, tokens, when }: Clause, said: readonly Token[]): Clause | null {
  const words = said.map(({ text, name }) => (name === null ? text : "#")).join(" ");
  const found = REPEATS.find(({ form }) => form.test(words));
  if (found === undefined) return null;
  return {
    match: { ...match, denies: found.denies, form: { ...match.form, ever: true } },
    when: when.kind === "now" ? { kind: "unsaid" } : when,
    tokens,
  };
}

/** ", unlike Brazil,": the sentence, and its opposite about the other state. */
function withContrast(tokens: readonly Token[]): Parsed | null {
  const at = tokens.findIndex(({ text, name }) => name === null && text === "unlike");
  const other = tokens[at + 1];
  if (at < 0 || other?.name == null) return null;
  const rest = trimmed([...trimmed(tokens.slice(0, at)), ...trimmed(tokens.slice(at + 2))]);
  const read = clause(rest);
  const [only] = isRead(read) ? read.clauses : [];
  const [subject] = only?.match.slots ?? [];
  if (only === undefined || subject?.kind !== "states") return null;
  const contrast = { ...subject, mentions: [other.name], joint: null };
  const match = { ...only.match, denies: !only.match.denies, slots: only.match.slots.with(only.match.slots.indexOf(subject), contrast) };
  return { clauses: [only, { ...only, match }] };
}

/** "P, which A administers,": the sentence without it, and that A administers P. Other relative clauses are not read. */
function withRelative(tokens: readonly Token[]): Parsed | null {
  const at = tokens.findIndex(({ text }, index) => text === "which" && tokens[index - 1]?.text === "," && tokens[index - 2]?.name != null);
  if (at < 0) return null;
  const end = tokens.findIndex(({ text, name }, index) => index > at && name === null && text === ",");
  const inner = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  const [holder, verb, ...more] = inner;
  const [and, claimant, claims, ...others] = more;
  const isOne = more.length === 0;
  const isBoth = isPlain(and, "and") && claimant?.name != null && /^(claims|claimed)$/.test(claims?.text ?? "") && others.length === 0;
  if (holder?.name == null || !/^(administers|administered)$/.test(verb?.text ?? "") || !(isOne || isBoth)) return null;
  const read = clause([...tokens.slice(0, at - 1), ...(end < 0 ? [] : tokens.slice(end + 1))]);
  const place = tokens[at - 2] as Token;
  const word = (text: string): Token => ({ ...(verb as Token), text });
  const held = clause([place, word("is"), word("administered"), word("by"), holder]);
  const claimed = claimant === undefined ? held : clause([place, word("is"), word("claimed"), word("by"), claimant]);
  if (!isRead(read) || !isRead(held) || !isRead(claimed)) return null;
  return { clauses: [...read.clauses, ...held.clauses, ...(isBoth ? claimed.clauses : [])] };
}

const READERS = { one: clause, more: oneOrMore, second };

const OPENINGS = LEADS.map((lead) => compile(lead));

/** The tokens without an opening, or a phrase between commas, that says nothing about the ledger's matter. */
function withoutLead(given: readonly Token[]): readonly Token[] {
  const comma = given.findIndex(({ text }) => text === ",");
  const close = given.findIndex(({ text }, index) => index > comma && text === ",");
  const between = comma > 0 && close > comma ? lineOf(given.slice(comma + 1, close)) : null;
  const tokens =
    between !== null && OPENINGS.some((opening) => opening(between) !== null)
      ? [...given.slice(0, comma), ...given.slice(close + 1)]
      : given;
  for (let many = Math.min(10, tokens.length - 1); many > 0; many -= 1) {
    const line = lineOf(tokens.slice(0, many));
    if (OPENINGS.some((opening) => opening(line) !== null)) return trimmed(tokens.slice(many));
  }
  return tokens;
}
