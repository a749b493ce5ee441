/** Finds the time that a sentence names (now, a day, month or year, since, until, from one year to another) and removes its words. */
import { type Day, isDay } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { longDate } from "../../views/words.ts";

export type When =
  | { readonly kind: "unsaid" }
  | { readonly kind: "now" }
  /** A year, a month or a day. */
  | { readonly kind: "in"; readonly date: string }
  | { readonly kind: "since" | "until"; readonly year: string }
  | { readonly kind: "span"; readonly from: string; readonly until: string };

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const YEAR = String.raw`(1\d\d\d|20\d\d)`;
const MONTH = `(${MONTHS.join("|")})`;
const number = (month: string | undefined) => String(MONTHS.indexOf(month ?? "") + 1).padStart(2, "0");

/** The wordings of each kind of time, matched in lower case with a space after each word. */
const WORDS: readonly { readonly form: RegExp; readonly when: (match: RegExpMatchArray) => When }[] = [
  {
    form: new RegExp(`(?:^| )(?:from|between) ${YEAR} (?:to|until|and) ${YEAR} `),
    when: ([, from = "", until = ""]) => ({ kind: "span", from, until }),
  },
  {
    form: new RegExp(`(?:^| )(?:on )?(\\d{1,2}) ${MONTH} ${YEAR} `),
    when: ([, day = "", month, year]) => ({ kind: "in", date: `${year}-${number(month)}-${day.padStart(2, "0")}` }),
  },
  {
    form: new RegExp(`(?:^| )(?:on )?${MONTH} (\\d{1,2}) (?:, )?${YEAR} `),
    when: ([, month, day = "", year]) => ({ kind: "in", date: `${year}-${number(month)}-${day.padStart(2, "0")}` }),
  },
  {
    form: new RegExp(`(?:^| )(?:on )?${YEAR}-(\\d\\d)-(\\d\\d) `),
    when: ([, year, month, day]) => ({ kind: "in", date: `${year}-${month}-${day}` }),
  },
  {
    form: new RegExp(`(?:^| )(?:in|during) ${MONTH} ${YEAR} `),
    when: ([, month, year]) => ({ kind: "in", date: `${year}-${number(month)}` }),
  },
  { form: new RegExp(`(?:^| )(?:in|during) (?:year )?${YEAR} `), when: ([, date = ""]) => ({ kind: "in", date }) },
  { form: new RegExp(`(?:^| )since ${YEAR} `), when: ([, year = ""]) => ({ kind: "since", year }) },
  { form: new RegExp(`(?:^| )until ${YEAR} `), when: ([, year = ""]) => ({ kind: "until", year }) },
  { form: /(?:^| )(?:today|now|currently|at present) /, when: () => ({ kind: "now" }) },
];

/** The time that a line names, and the line without it; null if it names several times or an impossible day. */
export function whenOf(line: string): { when: When; rest: string } | null {
  for (const { form, when } of WORDS) {
    const match = form.exec(line);
    if (match === null) continue;
    const rest = `${line.slice(0, match.index)} ${line.slice(match.index + match[0].length)}`.replace(/ {2,}/g, " ").replace(/^ /, "");
    const found = when(match);
    if (found.kind === "in" && found.date.length === 10 && !isDay(found.date)) return null;
    return WORDS.some((one) => one.form.test(rest)) ? null : { when: found, rest };
  }
  return { when: { kind: "unsaid" }, rest: line };
}

/** The first and the last year that it names. */
export function yearsOf(when: When): [string, string] | null {
  if (when.kind === "in") return [when.date.slice(0, 4), when.date.slice(0, 4)];
  if (when.kind === "span") return [when.from, when.until];
  return when.kind === "since" || when.kind === "until" ? [when.year, when.year] : null;
}

/** Days that represent a period: the first, one in the middle and the last, none after `last` if the period begins before it. */
export function daysOf(date: string, last: Day): Day[] {
  const { earliest, latest } = requireSpan(date);
  if (earliest > last) return [earliest];
  const end = latest > last ? last : latest;
  const middle = date.length === 4 ? [requireSpan(`${date}-07`).earliest] : [];
  return [...new Set([earliest, ...middle.filter((day) => day < end), end])];
}

/** The first day of a year, or of the year `on` years later. `lastOf` gives the last day. */
export function firstOf(year: string, on = 0): Day {
  return requireSpan(String(Number(year) + on)).earliest;
}
export function lastOf(year: string, on = 0): Day {
  return requireSpan(String(Number(year) + on)).latest;
}

/** "on 30 June 2026", "in 1914", "since 2024". */
export function whenWords(when: When, today: Day): string {
  switch (when.kind) {
    case "in":
      return `${when.date.length === 10 ? "on" : "in"} ${longDate(when.date)}`;
    case "since":
    case "until":
      return `${when.kind} ${when.year}`;
    case "span":
      return `from ${when.from} to ${when.until}`;
    default:
      return `on ${longDate(today)}`;
  }
}
