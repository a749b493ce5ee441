/** An instrument's promises, grouped by who owes whom and by grade. */
import type { PromiseGroup } from "../../model/phrases/strategy.ts";
import { PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import type { ClauseReading } from "./clauses.ts";

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];

type Duty = PromiseGroup["duties"][number];

/** Groups of promises, pledges first. Membership is no promise and is left out. */
export function promiseGroups(clauses: readonly ClauseReading[]): PromiseGroup[] {
  const groups = new Map<string, { readonly clause: ClauseReading; readonly duties: Map<string, Duty & { articles: string[] }> }>();
  const ordered = clauses.filter(({ type }) => type !== "membership").sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  for (const clause of ordered) {
    const key = JSON.stringify([clause.by, clause.toward, clause.grade]);
    const group = groups.get(key) ?? { clause, duties: new Map() };
    const { type } = clause;
    const forbids = forbiddenBy(clause);
    const duty = group.duties.get(`${type} ${forbids.join()}`) ?? { type, forbids, articles: [] };
    duty.articles.push(clause.article);
    group.duties.set(`${type} ${forbids.join()}`, duty);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ clause: { by, toward, grade }, duties }) => ({
    by,
    toward,
    grade,
    duties: [...duties.values()].map((duty) => ({ ...duty, articles: numbered(duty.articles) })),
  }));
}

/** The acts that a clause of nonaggression forbids instead of attack; empty if it forbids attack. */
function forbiddenBy({ type, versions }: ClauseReading): readonly string[] {
  const forbidden = versions.at(-1)?.slots.find(({ slot }) => slot === "forbids")?.terms ?? [];
  return type === "nonaggression" && !forbidden.includes("attack") ? forbidden : [];
}

/** The numbered articles without duplicates, in order. */
function numbered(articles: readonly string[]): string[] {
  return [...new Set(articles)].filter((one) => /^(\d|[IVXLC]+\b)/.test(one)).sort((a, b) => numberOf(a) - numberOf(b));
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The position of an article: its number, Arabic or Roman, and then its paragraph. */
function numberOf(article: string): number {
  const [, head = "", paragraph = "0"] = /^(\d+|[IVXLC]+)(?:\((\d+)\))?/.exec(article) ?? [];
  const digits = [...head].map((letter) => ROMAN[letter] ?? 0);
  const roman = digits.reduce((sum, digit, index) => (digit < (digits[index + 1] ?? 0) ? sum - digit : sum + digit), 0);
  return (/^\d/.test(head) ? Number(head) : roman) + Number(paragraph) / 100;
}
