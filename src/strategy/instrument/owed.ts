/** Who owes whom what by an instrument, in a sentence. */
import type { ClauseReading } from "../../model/results/instrument.ts";
import { PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import { countWord } from "../../views/words.ts";

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

export function owedWords(clauses: readonly ClauseReading[], { two, over }: { two: boolean; over: boolean }): string {
  const groups = new Map<string, { clause: ClauseReading; types: Map<string, string[]> }>();
  // That each is a member is no promise; the sentence says who takes part.
  const ordered = clauses.filter(({ type }) => type !== "membership").sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
  for (const clause of ordered) {
    const key = `${clause.by}|${clause.toward}|${clause.grade}`;
    const group = groups.get(key) ?? { clause, types: new Map<string, string[]>() };
    const what = promised(clause);
    group.types.set(what, [...(group.types.get(what) ?? []), clause.article]);
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

/** What a clause promises, in a word: a duty not to do one thing alone is not told as nonaggression. */
function promised({ type, versions }: ClauseReading): string {
  const forbidden = versions.at(-1)?.slots.find(({ slot }) => slot === "forbids")?.words ?? [];
  return type !== "nonaggression" || forbidden.length === 0 || forbidden.includes("attack")
    ? type
    : joined(forbidden.map((one) => ABSTAINS[one] ?? one));
}

const ABSTAINS: Readonly<Record<string, string>> = {
  "hostile alliance": "no hostile alliance",
  "separate peace": "no separate peace",
  "use of territory": "no use of territory against it",
  "conflicting engagement": "no contrary engagement",
  interference: "no interference",
};

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

export function joined(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
