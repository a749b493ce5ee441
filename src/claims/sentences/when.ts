/** Finds the time that a sentence names (now, a day, month or year, since, until, before, after, a span) and removes its words. */
import { type Day, isDay } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { longDate } from "../../views/words.ts";
import type { Token } from "./tokens.ts";
import { numberOf, tensAndUnit } from "./vocabulary.ts";

export type When =
  | { readonly kind: "unsaid" }
  | { readonly kind: "now" }
  /** A year, a month or a day. */
  | { readonly kind: "in"; readonly date: string }
  | { readonly kind: "until" | "before" | "after"; readonly date: string }
  /** `past`: "had been since", which says nothing of today. */
  | { readonly kind: "since"; readonly date: string; readonly past?: true }
  | { readonly kind: "span"; readonly from: string; readonly until: string }
  /** "For more than 70 years": so many years before the ledger's day, and on it. */
  | { readonly kind: "for"; readonly years: number };

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const SHORT = /^(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
/** The words that a time is written with. */
export const TIME_WORDS: readonly string[] = [
  ...MONTHS,
  ..."jan feb mar apr jun jul aug sep sept oct nov dec from between to until till through today now currently nowadays at present moment these days as of this day ever back right only in during on since before after up by end start beginning turn year years decade decades for more than over least".split(
    " ",
  ),
];
const YEAR = /^(1\d\d\d|20\d\d)$/;
const DAY = /^([1-9]|[12]\d|3[01])(st|nd|rd|th)?$/;
const two = (number: number | string) => String(number).padStart(2, "0");

interface Found {
  readonly when: When;
  /** The number of tokens that it takes. */
  readonly long: number;
}

/** The time that the tokens name, and the rest of them; null if they name several times or an impossible day. */
export function whenOf(tokens: readonly Token[]): { when: When; rest: readonly Token[]; first: boolean } | null {
  const words = tokens.map(({ text, name }) => (name === null ? text : ""));
  for (let at = 0; at < words.length; at += 1) {
    const found = timeAt(words.slice(at, at + 12));
    if (found === null) continue;
    const rest = [...tokens.slice(0, at), ...tokens.slice(at + found.long)];
    const left = rest.map(({ text, name }) => (name === null ? text : ""));
    if (!isPossible(found.when) || left.some((_, index) => timeAt(left.slice(index, index + 12)) !== null)) return null;
    return { when: found.when, rest, first: at === 0 };
  }
  return { when: { kind: "unsaid" }, rest: tokens, first: false };
}

function isPossible(when: When): boolean {
  const dates = when.kind === "span" ? [when.from, when.until] : "date" in when ? [when.date] : [];
  return dates.every((date) => date.length < 10 || isDay(date as Day));
}

/** The time that begins with the first word. */
function timeAt(words: readonly string[]): Found | null {
  const [first = "", second = "", third = ""] = words;
  if (first === "from" || first === "between") {
    const from = dateAt(words.slice(1));
    const link = words[1 + (from?.long ?? 0)] ?? "";
    const until = from === null || !/^(to|until|till|and|through)$/.test(link) ? null : dateAt(words.slice(2 + from.long));
    return from === null || until === null
      ? null
      : { when: { kind: "span", from: from.date, until: until.date }, long: 2 + from.long + until.long };
  }
  if (/^(today|now|currently|nowadays)$/.test(first)) return { when: { kind: "now" }, long: 1 };
  if (first === "at" && (second === "present" || second === "moment")) return { when: { kind: "now" }, long: 2 };
  if (first === "these" && second === "days") return { when: { kind: "now" }, long: 2 };
  if (/^(to|as)$/.test(first) && /^(this|of)$/.test(second) && /^(day|today|now)$/.test(third)) return { when: { kind: "now" }, long: 3 };
  const long = durationAt(words);
  if (long !== null) return long;
  const ends = endOfYear(words);
  if (ends !== null) return ends;
  const skipped = first === "ever" || first === "back" || first === "as" || first === "right" || first === "only" ? 1 : 0;
  const [word = "", next = ""] = words.slice(skipped);
  const lead = word === "as" && next === "of" ? 2 : word === "up" && next === "to" ? 2 : 1;
  const kind = KINDS[lead === 2 ? `${word} ${next}` : word];
  const date = kind === undefined ? null : dateAt(words.slice(skipped + lead));
  if (kind !== undefined && date !== null && (skipped === 0 || first !== "as")) {
    return kind === "on" && date.date.length < 10
      ? null
      : { when: { kind: kind === "on" ? "in" : kind, date: date.date }, long: skipped + lead + date.long };
  }
  const bare = dateAt(words);
  return bare !== null && bare.date.length === 10 ? { when: { kind: "in", date: bare.date }, long: bare.long } : null;
}

const KINDS: Readonly<Record<string, "in" | "on" | "since" | "until" | "before" | "after">> = {
  in: "in",
  during: "in",
  on: "on",
  "as of": "in",
  since: "since",
  until: "until",
  till: "until",
  "up to": "until",
  before: "before",
  after: "after",
};

/** "for more than 70 years", "for at least seven decades". Without such a bound a duration is not exact, and is no time. */
function durationAt(words: readonly string[]): Found | null {
  const [lead = "", first = "", second = ""] = words;
  // "For decades" is at least two of them.
  if (lead === "for" && first === "decades") return { when: { kind: "for", years: 20 }, long: 2 };
  const bound = /^(over|upwards)$/.test(first) ? 1 : /^(more than|at least)$/.test(`${first} ${second}`) ? 2 : 0;
  if (lead !== "for" || bound === 0) return null;
  const [number = "", unit = "", further = ""] = words.slice(1 + bound);
  const many = number === "century" ? 100 : numberOf(number);
  if (many === null) return null;
  const both = tensAndUnit(number, unit);
  const word = both === null ? unit : further;
  const years = number === "century" ? 100 : (both ?? many) * (/^decades?$/.test(word) ? 10 : 1);
  if (number !== "century" && !/^(years?|decades?)$/.test(word)) return null;
  return { when: { kind: "for", years }, long: 1 + bound + (number === "century" ? 1 : both === null ? 2 : 3) };
}

/** "by the end of 1992", "at the start of 1950", "at the turn of 1980": one day of the year. */
function endOfYear(words: readonly string[]): Found | null {
  const [lead = "", edge = "", of = "", year = ""] = words;
  if (!/^(by|at)$/.test(lead) || of !== "of" || !YEAR.test(year)) return null;
  if (edge === "end") return { when: { kind: "in", date: `${year}-12-31` }, long: 4 };
  return edge === "start" || edge === "beginning" || edge === "turn" ? { when: { kind: "in", date: `${year}-01-01` }, long: 4 } : null;
}

/** The date that begins with the first word: a year, a month of a year, or a day in any usual form. */
function dateAt(words: readonly string[]): { date: string; long: number } | null {
  let at = words[0] === "year" ? 1 : 0;
  const next = () => {
    while (at > 0 && (words[at] === "," || words[at] === "of")) at += 1;
    at += 1;
    return words[at - 1] ?? "";
  };
  const first = next();
  if (YEAR.test(first)) {
    // A date in figures has been divided at its hyphens.
    const [month = "", day = ""] = words.slice(at);
    return /^\d\d$/.test(month) && /^\d\d$/.test(day) ? { date: `${first}-${month}-${day}`, long: at + 2 } : { date: first, long: at };
  }
  const second = next();
  const leading = monthOf(first);
  if (leading !== null && YEAR.test(second)) return { date: `${second}-${two(leading)}`, long: at };
  const third = next();
  const [day, month] = leading === null ? [first, monthOf(second)] : [second, leading];
  if (!DAY.test(day) || month === null || !YEAR.test(third)) return null;
  return { date: `${third}-${two(month)}-${two(day.replace(/\D/g, ""))}`, long: at };
}

function monthOf(word: string): number | null {
  const index = MONTHS.findIndex((month) => month === word || (SHORT.test(word) && month.startsWith(word.slice(0, 3))));
  return index < 0 ? null : index + 1;
}

const LATER: readonly { readonly form: RegExp; readonly long: number }[] = [
  { form: /^in same year$/, long: 3 },
  { form: /^same year$/, long: 2 },
  { form: /^in following year$/, long: 3 },
  { form: /^(following|next) year$/, long: 2 },
  { form: /^one year later$/, long: 3 },
  { form: /^year later$/, long: 2 },
  { form: /^decade later$/, long: 2 },
  { form: /^\S+ years later$/, long: 3 },
];

/** The tokens with a time told from this year ("a year later", "in the same year") as a year of its own. */
export function timeAfter(tokens: readonly Token[], year: number): readonly Token[] {
  for (let at = 0; at < tokens.length; at += 1) {
    for (const { form, long } of LATER) {
      const part = tokens.slice(at, at + long);
      const said = part.map(({ text, name }) => (name === null ? text : "#")).join(" ");
      const [first] = part;
      if (first === undefined || !form.test(said)) continue;
      const after = /same/.test(said) ? 0 : /decade/.test(said) ? 10 : /years/.test(said) ? numberOf(first.text) : 1;
      if (after === null) continue;
      const word = (text: string): Token => ({ ...first, text, name: null, capital: false });
      return [...tokens.slice(0, at), word("in"), word(String(year + after)), ...tokens.slice(at + long)];
    }
  }
  return tokens;
}

/** The first and the last year that it names. */
export function yearsOf(when: When): [string, string] | null {
  if (when.kind === "span") return [when.from.slice(0, 4), when.until.slice(0, 4)];
  return "date" in when ? [when.date.slice(0, 4), when.date.slice(0, 4)] : null;
}

/** Days that represent a period: the first, one in the middle and the last, none after `last` if the period begins before it. */
export function daysOf(date: string, last: Day): Day[] {
  const { earliest, latest } = requireSpan(date);
  if (earliest > last) return [earliest];
  const end = latest > last ? last : latest;
  const middle = date.length === 4 ? [requireSpan(`${date}-07`).earliest] : [];
  return [...new Set([earliest, ...middle.filter((day) => day < end), end])];
}

/** "on 30 June 2026", "in 1914", "since 2024". */
export function whenWords(when: When, today: Day): string {
  switch (when.kind) {
    case "in":
      return `${when.date.length === 10 ? "on" : "in"} ${longDate(when.date)}`;
    case "since":
    case "until":
    case "before":
    case "after":
      return `${when.kind} ${longDate(when.date)}`;
    case "span":
      return `from ${longDate(when.from)} to ${longDate(when.until)}`;
    case "for":
      return `for more than ${when.years} years up to ${longDate(today)}`;
    default:
      return `on ${longDate(today)}`;
  }
}
