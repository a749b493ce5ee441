/** Labels of the first page. */
import { translated } from "../../app/language/language.ts";
import { longDate, withArticle } from "../../app/language/speech.ts";
import type { Piece } from "../../ledger/Sentence.tsx";

type Two = readonly [Piece, Piece];

const english = {
  /** One line that says what Entente is. */
  what: (first: string) =>
    `Entente reads the world\u2019s promises to fight: who owes what to whom, by which words, on any day since ${first}.`,
  /** The number of states that each of the two owes defence. */
  sentence: (date: string, [a, b]: Two, [m, n]: Two, past: boolean): readonly Piece[] => [
    { text: `On ${longDate(date)} ` },
    a,
    { text: past ? " owed defence to " : " owes defence to " },
    { ...m, stop: ";" },
    { text: " " },
    b,
    { text: " to " },
    { ...n, stop: "." },
  ],
  /** In place of the sentence, if neither owes anyone defence. */
  neither: (date: string, [a, b]: Two, past: boolean): readonly Piece[] => [
    { text: `On ${longDate(date)} neither ` },
    a,
    { text: " nor " },
    b,
    { text: past ? " was obliged to defend anyone." : " is obliged to defend anyone." },
  ],
  entry: {
    label: "Three ways in",
    attacked: "Who must help if \u2026?",
    attackedText: "Name an attacker, a place and a day: every state that must, may or must not act, clause by clause.",
    claims: "Is this sentence true?",
    claimsText: "Paste a sentence about allies, treaties or bases and see the record that supports or contradicts it.",
    why: (state: string) => `Why has ${withArticle(state)} so few?`,
    whyNone: (state: string) => `Why has ${withArticle(state)} none?`,
    whyAll: "Why do states form few?",
    whyText: "The explanations, each with what it should find, what speaks for it and what against.",
  },
  verified: (date: string) =>
    `Verified through ${longDate(date)}: every pact in force was last checked for that day. What was reported since then is not in the ledger.`,
  powers: {
    title: (rule: string | null, from: string, until: string) =>
      rule === null ? `States that each power is obliged to defend, ${from} to ${until}` : `${rule}: each power, ${from} to ${until}`,
    tab: "Lines",
    panels: "One by one",
    table: "Table",
    label: (names: readonly string[], from: string) =>
      `Lines since ${from}: the number of states that each of ${names.join(", ")} is obliged to defend. The table says the same.`,
    note: (year: string, title: string, change: "began" | "ended") =>
      `${title.includes(year) ? "" : `${year} `}${change === "began" ? "" : "out of "}${title}`,
    see: (meaning: string) => `${meaning} Counted on 1 July of each year and on the last day; a paler band is what is not known.`,
    not: "One treaty of thirty states adds as much as thirty treaties of two: count the pacts too. Click a year to see its day.",
    source: (version: string) => `Source: Entente ledger ${version}.`,
    days: "Go to a day",
    today: "today",
    beginning: "The first year of the chart",
    since: (year: string) => `since ${year}`,
    rule: "Count",
    head: { year: "Year", moves: "What moved it" },
    moved: (state: string, change: "began" | "ended") => `${state}: ${change === "began" ? "in" : "out"}`,
  },
  dots: {
    title: "Whom each is obliged to defend, by pact",
    how: "Each dot is a state and opens; a state bound twice stands under the larger pact.",
    none: "No state, as far as the ledger knows.",
    singles: (count: number) => (count === 1 ? "by a pact of its own" : "by pacts of their own"),
  },
};

export type Words = typeof english;
export const labels = translated("compare", english);
