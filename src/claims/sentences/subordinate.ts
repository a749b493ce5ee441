/**
 * Statements beside the main one: a clause before it ("because A is no member, …"), a role ("as a member of X, …"), an apposition or
 * relative clause between commas. Each is a clause of its own, and both have to hold.
 */
import type { Clause, Parsed } from "./parsed.ts";
import { isRelative, ofRelative } from "./relatives.ts";
import { like, plain, type Token } from "./tokens.ts";
import type { When } from "./when.ts";

/** The functions that read one clause, one or more of them, and a clause that leaves out words of another. */
export interface Readers {
  readonly one: (tokens: readonly Token[], inherited?: When) => Parsed;
  readonly more: (tokens: readonly Token[]) => Parsed;
  readonly second: (first: Clause, given: readonly Token[], inherited: When | undefined) => Parsed;
}

const isComma = (token: Token | undefined) => plain(token) === ",";
const names = (token: Token | undefined, kind: "state" | "instrument") => token?.name?.things.some((one) => one.kind === kind) === true;
const clausesIn = (parsed: Parsed): readonly Clause[] => ("clauses" in parsed ? parsed.clauses : []);

/** Words before a clause that stands ahead of the main one; a reason is said to be one, a time is that of the main clause too. */
const LEADS: readonly { readonly words: readonly string[]; readonly is: "contrast" | "reason" | "time" }[] = [
  { words: ["even", "though"], is: "contrast" },
  { words: ["although"], is: "contrast" },
  { words: ["though"], is: "contrast" },
  { words: ["while"], is: "contrast" },
  { words: ["whereas"], is: "contrast" },
  { words: ["because"], is: "reason" },
  { words: ["as"], is: "reason" },
  { words: ["when"], is: "time" },
];

/** "Because A is not a member of X, X is not obliged to defend it": the clause before the comma, and the main one. */
export function withLead(tokens: readonly Token[], { one, second }: Readers): Parsed | null {
  const lead = LEADS.find(({ words }) => words.every((word, at) => plain(tokens[at]) === word));
  if (lead === undefined) return null;
  for (let at = lead.words.length; at < tokens.length; at += 1) {
    if (!isComma(tokens[at])) continue;
    const [first, ...more] = clausesIn(one(tokens.slice(lead.words.length, at)));
    if (first === undefined || more.length > 0) continue;
    if (lead.is === "time" && first.when.kind !== "in") continue;
    const main = clausesIn(second(first, tokens.slice(at + 1), lead.is === "time" ? first.when : undefined));
    if (main.length === 0) continue;
    const link = lead.is === "contrast" ? null : lead.words.join(" ");
    return { clauses: [first, ...main.map((found) => (link === null ? found : { ...found, link }))] };
  }
  return null;
}

const ROLE = /^(members?|part(y|ies)|signator(y|ies))$/;

/** "As a member of NATO, Turkey must defend Greece": a duty under the treaty, and that the state is a member of it at that time. */
export function withRole(tokens: readonly Token[], { one }: Readers): Parsed | null {
  const [as, role, of, treaty] = tokens;
  const comma = tokens[4];
  if (as === undefined || treaty === undefined || plain(as) !== "as" || !ROLE.test(plain(role)) || !/^(of|to)$/.test(plain(of)))
    return null;
  if (!names(treaty, "instrument") || !isComma(comma)) return null;
  const rest = tokens.slice(5);
  const [subject] = rest;
  if (subject === undefined || !names(subject, "state")) return null;
  const [main, ...more] = clausesIn(one([like(as, "under"), treaty, like(as, ","), ...rest]));
  if (main === undefined || more.length > 0) return null;
  const belongs = clausesIn(one([subject, like(as, "is"), like(as, "member"), like(as, "of"), treaty], main.when));
  return belongs.length === 0 ? null : { clauses: [...belongs, main] };
}

const FEWEST = 2;

/** "Japan, a treaty ally of the United States, is …", "Switzerland, which is no member of NATO, has …": what stands aside, and the rest. */
export function withAside(tokens: readonly Token[], readers: Readers): Parsed | null {
  let failed: Parsed | null = null;
  for (let at = 0; at + FEWEST < tokens.length; at += 1) {
    const name = tokens[at];
    if (name === undefined || !(names(name, "state") || names(name, "instrument")) || !isComma(tokens[at + 1])) continue;
    for (const close of closings(tokens, at)) {
      const read = asideAt(tokens, at, close, readers);
      if (read !== null && "clauses" in read) return read;
      failed ??= read;
    }
  }
  return failed;
}

/** Maximum number of commas at which a relative clause may end. */
const MOST_CLOSINGS = 4;

/** The places at which what stands aside may end: the next comma or, for a relative clause with a list in it, a later one. */
function closings(tokens: readonly Token[], at: number): number[] {
  const commas = tokens.flatMap((token, place) => (place > at + 2 && isComma(token) ? [place] : []));
  return isRelative(tokens.slice(at + 2)) ? [...commas.slice(0, MOST_CLOSINGS), tokens.length] : [commas[0] ?? tokens.length];
}

/** The sentence with what stands between the name and this place read aside; the part that is not read, or null if nothing stands there. */
function asideAt(tokens: readonly Token[], at: number, close: number, { one, more, second }: Readers): Parsed | null {
  const name = tokens[at] as Token;
  const inner = tokens.slice(at + 2, close);
  // "Japan, China, …" is a list, and so is what "and" joins.
  if (inner.length < FEWEST || /^(and|or|but|so|not)$/.test(plain(inner[0]))) return null;
  const others = [...tokens.slice(0, at + 1), ...tokens.slice(close + 1)];
  const main = more(others);
  const rest = clausesIn(main);
  if (rest.length === 0) {
    // "Iraq, a member of the Baghdad Pact, left it": "it" is the body of what stands aside.
    const [first, ...further] = others.length > FEWEST ? clausesIn(one([name, like(name, "was"), ...inner])) : [];
    const then = first === undefined || further.length > 0 ? [] : clausesIn(second(first, others, undefined));
    if (first !== undefined && then.length > 0) return { clauses: [first, ...then] };
    return isRelative(inner) && others.length > FEWEST ? main : null;
  }
  const aside = isRelative(inner) ? relativeOf(tokens, at, inner, rest, { one, more, second }) : asideOf(name, inner, rest, one);
  // A word of the aside stops the sentence where the rest is read.
  if ("clauses" in aside) return { clauses: [...aside.clauses, ...rest] };
  return aside.stop === null && !aside.time ? { ...aside, stop: inner.at(-1) ?? null } : aside;
}

/** The relative clause, with the subject of the main one for "it". */
function relativeOf(tokens: readonly Token[], at: number, inner: readonly Token[], rest: readonly Clause[], { one }: Readers): Parsed {
  const slot = rest[0]?.match.slots.find(({ kind }) => kind === "states");
  const subject = slot?.kind === "states" ? slot.mentions.flatMap((mention) => tokens.find(({ name }) => name === mention) ?? []) : [];
  const said = ofRelative(tokens, at, inner, subject.length === 1 ? subject : []);
  return said === null ? { stop: inner[0] ?? null, after: null, time: false } : one(said);
}

/** The words that stand aside as a clause: of the time of the rest, if that has one and it has none. */
function asideOf(name: Token, inner: readonly Token[], rest: readonly Clause[], one: Readers["one"]): Parsed {
  const [first, ...more] = rest;
  const now = first === undefined || first.when.kind === "unsaid" || first.when.kind === "now";
  const verb = /^(since|for)$/.test(inner.map(plain).find((word) => /^(since|for)$/.test(word)) ?? "")
    ? ["has", "been"]
    : [now ? "is" : "was"];
  const said = [name, ...verb.map((word) => like(name, word)), ...inner];
  // "Iraq, a member of the pact, left it in 1959": at some time before, which an event of that year does not tell.
  const isEvent = first !== undefined && /^(joined|left|signed|began|ended|invoked)/.test(first.match.form.shape);
  return one(said, now || isEvent || more.length > 0 ? undefined : first?.when);
}

const HELP = /^(defend|help|protect|aid|assist)$/;
const OBLIGE = /^(oblige|bind|require|commit|obligate)(s|d|ds|ted)?$|^(bound|committed|obliged|required)$/;

/**
 * The tokens with the name of the one other state for "it" after a verb of help: "was bound by its alliance with Serbia to come to its
 * aid". Null where there is no such word, or more than two states.
 */
export function helpedIt(tokens: readonly Token[]): readonly Token[] | null {
  const states = tokens.filter((token) => names(token, "state"));
  const [first, other] = states;
  if (first === undefined || other === undefined || states.length > 2 || tokens[0] !== first) return null;
  if (tokens.some((token, at) => OBLIGE.test(plain(token)) && names(tokens[at + 1], "state"))) return null;
  const from = tokens.indexOf(other);
  const at = tokens.findIndex(
    (token, place) =>
      place > from &&
      ((plain(token) === "it" && HELP.test(plain(tokens[place - 1]))) ||
        (plain(token) === "its" &&
          plain(tokens[place - 1]) === "to" &&
          /^(aid|help|assistance|defence|rescue)$/.test(plain(tokens[place + 1])))),
  );
  const pronoun = tokens[at];
  if (pronoun === undefined) return null;
  const named: Token = { ...other, from: pronoun.from, to: pronoun.to };
  return [...tokens.slice(0, at), named, ...(plain(pronoun) === "its" ? [like(pronoun, "'s")] : []), ...tokens.slice(at + 1)];
}
