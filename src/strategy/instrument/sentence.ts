/** What an instrument is on a day, in a sentence: between whom, since when, who owes whom what; and what that rests on. */
import type { Corpus } from "../../corpus/corpus.ts";
import { nameOn } from "../../corpus/states.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ClauseReading, MemberSpan } from "../../model/results/instrument.ts";
import type { Member } from "../../model/results/members.ts";
import { PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { type Known, printedDate } from "../../time/span.ts";
import { countWord, longDate, withArticle } from "../../views/words.ts";

interface Standing {
  readonly day: Day;
  /** The day whose names are used: of an instrument that is over, its last. */
  readonly then: Day;
  readonly inForce: Known;
  readonly dormant: boolean;
  readonly members: readonly Member[];
  readonly clauses: readonly ClauseReading[];
  readonly spans: readonly MemberSpan[];
}

export function sentenceOf(corpus: Corpus, instrument: Instrument, standing: Standing): string {
  const { day, clauses, spans, inForce } = standing;
  const { words, over } = whereItStands(corpus, instrument, standing);
  const owed = owedWords(clauses, { two: new Set(spans.map(({ state }) => state)).size === 2, over });
  const promise = owed === "" ? "The ledger has no coded promise of it" : owed;
  const tail = inForce === true && owed !== "" ? `: ${promise}.` : `. ${promise.replace(/^./, (first) => first.toUpperCase())}.`;
  return `On ${longDate(day)} ${words}${tail}`;
}

function whereItStands(
  corpus: Corpus,
  instrument: Instrument,
  { day, then, inForce, dormant, members, spans }: Standing,
): { words: string; over: boolean } {
  const named = instrument.short ?? instrument.title;
  const [title, many] = [theTitle(named), isPlural(named)];
  const [binds, is, it] = many ? ["bind", "are", "they"] : ["binds", "is", "it"];
  const first = instrument.acts.find(({ act, date }) => act === "signed" && date !== null)?.date ?? null;
  const signed = first === null ? null : on(printedDate(first));
  const since = spans.flatMap((span) => (span.since === null || span.since === "unknown" ? [] : [span.since])).sort()[0];
  const keeper = instrument["kept-by"];
  const now = (words: string) => ({ words, over: false });
  if (dormant) return now(`${title} ${is} dormant: no end was found, and nobody is known to have used ${many ? "them" : "it"}`);
  if (inForce === true) {
    const running = since === undefined ? "" : `, since ${longDate(since)}`;
    const sure = statesOf(members, true);
    const doubtful = statesOf(members, "unknown").filter((id) => !sure.includes(id)).length;
    const doubt = doubtful === 0 ? "" : ` (and perhaps ${countWord(doubtful)} more, whose dates are not known)`;
    if (keeper !== undefined)
      return now(
        `the list \u201c${named}\u201d, kept by ${withArticle(nameOn(corpus, keeper, then))}, names ${states(sure.length)}${doubt}${running}`,
      );
    const names = sure.map((id) => withArticle(nameOn(corpus, id, then)));
    return now(`${title} ${binds} ${names.length === 2 ? names.join(" and ") : states(names.length)}${doubt}${running}`);
  }
  if (inForce === "unknown")
    return now(
      signed === null
        ? `it is not known whether ${title} ${binds} anybody`
        : `it is not known whether ${title}, signed ${signed}, ${binds} anybody`,
    );
  if (since !== undefined && since > day)
    return now(`${title} ${many ? "do" : "does"} not bind yet: ${it} ${many ? "take" : "takes"} effect ${on(since)}`);
  if (first !== null && first > day) return now(`${title} ${is} not there yet: ${it} ${many ? "were" : "was"} signed ${signed}`);
  if (spans.length === 0) return now(`${title} ${is} not known to bind anybody`);
  const ends = spans.flatMap(({ until }) => (until === null || until === "unknown" ? [] : [until])).sort();
  const end = spans.some(({ until }) => until === "unknown") ? undefined : ends.at(-1);
  const began = since === undefined ? `when ${it} took effect was not found` : `${it} took effect ${on(since)}`;
  const ended = end === undefined ? "ended on a day that is not settled" : `ended ${on(end)}`;
  return {
    words: `${title} ${binds} nobody any more: ${began}${since === undefined ? `; ${it} ` : " and "}${ended}`,
    over: true,
  };
}

/** "on 3 May 1939", "in May 1939". */
function on(date: string): string {
  return date.length === 10 ? `on ${longDate(date)}` : `in ${longDate(date)}`;
}

function statesOf(members: readonly Member[], bound: Known): string[] {
  const sure = members.filter(({ inForce }) => inForce === bound).map(({ state }) => state);
  return [...new Set(sure)];
}

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];
/** Groups of who owes whom that are spelt out before the rest is counted. */
const MOST = 3;

/** What one side does for the other by a clause of each grade; only a binding one is owed. */
const SAID: Readonly<Record<ClauseReading["grade"], (many: boolean, over: boolean, to: string, what: string) => string>> = {
  binding: (many, over, to, what) => `${over ? "owed" : many ? "owe" : "owes"} ${to} ${what}`,
  permissive: (_, over, to, what) => `${over ? "might" : "may"} give ${to} ${what}`,
  principle: (many, over, to, what) => `${over ? "spoke" : many ? "speak" : "speaks"} of ${what} toward ${to}, in principle only`,
  unilateral: (many, over, to, what) => `${over ? "granted" : many ? "grant" : "grants"} ${to} ${what} by an order of its own`,
};

function owedWords(clauses: readonly ClauseReading[], { two, over }: { two: boolean; over: boolean }): string {
  const groups = new Map<string, { clause: ClauseReading; types: Map<string, string[]> }>();
  const ordered = [...clauses].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  for (const clause of ordered) {
    const key = `${clause.by}|${clause.toward}|${clause.grade}`;
    const group = groups.get(key) ?? { clause, types: new Map<string, string[]>() };
    group.types.set(clause.type, [...(group.types.get(clause.type) ?? []), clause.article]);
    groups.set(key, group);
  }
  const said = [...groups.values()].map(({ clause: { by, toward, grade }, types }) => {
    const what = joined([...types].map(([type, articles]) => `${type}${inArticles(articles)}`));
    const [who, whom] = [
      lastAnd(two && by === "each party" ? "each" : by),
      toward === "every other" && two ? "the other" : lastAnd(toward),
    ];
    return SAID[grade](/,| and /.test(by), over, by === toward ? "each other" : whom, what).replace(/^/, `${who} `);
  });
  const more = said.length - MOST;
  return `${said.slice(0, MOST).join("; ")}${more > 0 ? `; and ${countWord(more, false)} more ${more === 1 ? "promise" : "promises"}` : ""}`;
}

/** Two or three by name; more are counted. */
function lastAnd(listed: string): string {
  const all = listed.split(", ");
  return all.length > 3 ? countWord(all.length) : joined(all);
}

function inArticles(articles: readonly string[]): string {
  const numbered = [...new Set(articles)].filter((one) => /^(\d|[IVXLC]+\b)/.test(one)).sort((a, b) => numberOf(a) - numberOf(b));
  return numbered.length === 0 ? "" : ` (${numbered.length === 1 ? "Art." : "Arts."} ${numbered.join(", ")})`;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Where an article stands: its number, Arabic or Roman, and then its paragraph. */
function numberOf(article: string): number {
  const [, head = "", paragraph = "0"] = /^(\d+|[IVXLC]+)(?:\((\d+)\))?/.exec(article) ?? [];
  const digits = [...head].map((letter) => ROMAN[letter] ?? 0);
  const roman = digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
  return (/^\d/.test(head) ? Number(head) : roman) + Number(paragraph) / 100;
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

function states(count: number): string {
  return count === 0 ? "no state" : countWord(count);
}

function theTitle(title: string): string {
  return /^(the |un )/i.test(title) ? title : `the ${title}`;
}

/** "Rome Protocols", "notes of 1887"; not "treaty of ... guarantees". */
function isPlural(title: string): boolean {
  const head = title.replace(/ (of|to|between|with|on|for) .*$| \(.*$/, "");
  return /\b(notes|letters|treaties|protocols|guarantees|agreements|arrangements|accords|conventions|assurances|declarations|undertakings|pacts|capitulations)$/i.test(
    head,
  );
}

/** How far the words themselves were seen. */
export function restsOf(instrument: Instrument): string {
  const refs = instrument.obligations.flatMap(({ versions }) => versions.map(({ ref }) => ref.checked));
  const seen = refs.filter((checked) => checked === "text").length;
  const text = {
    published: "Its text is published",
    quoted: "Only quotations of its text are public",
    unpublished: "Its text is not published",
  }[instrument.text];
  if (refs.length === 0) return `${text}. No promise of it is coded.`;
  const depth =
    instrument.depth === "article"
      ? "every security article is coded"
      : "it is coded from a summary, and what that leaves out was not looked at";
  const words =
    seen === 0
      ? `of ${refs.length === 1 ? "its one coded text" : `its ${refs.length} coded texts`} a summary or report was seen, not the words`
      : seen === refs.length
        ? `the words of ${refs.length === 1 ? "its one coded text" : `all ${refs.length} coded texts`} were seen`
        : `of ${refs.length} coded ${refs.length === 1 ? "text" : "texts"} the words of ${countWord(seen, false)} were seen, of the rest a summary or report`;
  return `${text}; ${depth}; ${words}.`;
}
