/**
 * Sentences that say the same of several names, each with its year: "signed treaties with A in 1921, B in 1924 and C in 1927", and "three
 * years before B did". Each is a clause of its own.
 */
import type { Clause, Parsed } from "./parsed.ts";
import { like, plain, type Token } from "./tokens.ts";
import { numberOf } from "./vocabulary.ts";

const YEAR = /^(1[89]\d\d|20\d\d)$/;

type ReadOne = (tokens: readonly Token[]) => Parsed;

/** A name with "in" and a year after it, from this place on; the place after them. */
function datedName(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.name != null && plain(tokens[at + 1]) === "in" && YEAR.test(plain(tokens[at + 2])) ? at + 3 : null;
}

/** The place after a comma, "and" or both; the same place if there is none. */
function afterLink(tokens: readonly Token[], at: number): number {
  const comma = plain(tokens[at]) === "," ? 1 : 0;
  return at + comma + (plain(tokens[at + comma]) === "and" ? 1 : 0);
}

/** "With A in 1921, B in 1924 and C in 1927": the words before the first name, with each name and its year. */
export function withYears(tokens: readonly Token[], one: ReadOne): Parsed | null {
  const first = tokens.findIndex((_, at) => at > 0 && datedName(tokens, at) !== null);
  if (first < 0) return null;
  const parts: (readonly Token[])[] = [];
  for (let at = first; at < tokens.length; ) {
    const end = datedName(tokens, at);
    if (end === null) return null;
    parts.push(tokens.slice(at, end));
    const next = afterLink(tokens, end);
    if (next === end && end < tokens.length) return null;
    at = next;
  }
  if (parts.length < 2) return null;
  const read = parts.map((part) => one([...tokens.slice(0, first).map(ofOne), ...part]));
  return read.every((parsed) => "clauses" in parsed)
    ? { clauses: read.flatMap((parsed) => ("clauses" in parsed ? parsed.clauses : [])) }
    : null;
}

/** "Treaties with A, B and C" is a treaty with each. */
function ofOne(token: Token): Token {
  const one = plain(token)
    .replace(/^treaties$/, "treaty")
    .replace(/^(pact|alliance|agreement)s$/, "$1");
  return one === plain(token) ? token : like(token, one);
}

/** "…, three years before B did": the statement again of B, in its own year. */
export function withInterval(tokens: readonly Token[], one: ReadOne): Parsed | null {
  const last = /^(did|joined)$/.test(plain(tokens.at(-1))) ? tokens.length - 1 : tokens.length;
  const name = tokens[last - 1];
  const link = plain(tokens[last - 2]);
  if (name?.name == null || !/^(before|after)$/.test(link) || !/^years?$/.test(plain(tokens[last - 3]))) return null;
  const said = plain(tokens[last - 4]);
  const counted = plain(tokens[last - 3]) === "years" ? numberOf(said) : 1;
  const from = plain(tokens[last - 3]) === "years" || said === "one" ? last - 4 : last - 3;
  if (counted === null || (plain(tokens[last - 3]) === "year" && !/^(one|,|\d{4})$/.test(said))) return null;
  const main = trimmedEnd(tokens.slice(0, from));
  const first = one(main);
  const [clause, ...more] = "clauses" in first ? first.clauses : [];
  if (clause === undefined || more.length > 0 || clause.when.kind !== "in") return null;
  const year = Number(clause.when.date.slice(0, 4)) + (link === "before" ? counted : -counted);
  const again = repeatedOf(clause, name, year, one);
  return again === null ? null : { clauses: [clause, ...again] };
}

function trimmedEnd(tokens: readonly Token[]): readonly Token[] {
  return plain(tokens.at(-1)) === "," ? tokens.slice(0, -1) : tokens;
}

/** The clause with the name in place of its subject, and the year in place of its time. */
function repeatedOf({ match, tokens }: Clause, name: Token, year: number, one: ReadOne): readonly Clause[] | null {
  const [slot] = match.slots;
  const names = slot?.kind === "states" ? slot.mentions : [];
  const last = tokens.findLastIndex((token) => token.name !== null && names.includes(token.name));
  if (last < 0 || tokens[0]?.name == null || !names.includes(tokens[0].name)) return null;
  const said = one([name, ...tokens.slice(last + 1), like(name, "in"), like(name, String(year))]);
  return "clauses" in said ? said.clauses : null;
}
