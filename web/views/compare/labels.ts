/** Labels of the first page. */
import { en } from "../../app/language/en.ts";
import { translated } from "../../app/language/language.ts";
import { capital, countWord, longDate, withArticle } from "../../app/language/speech.ts";
import type { Noted } from "../../ledger/allyLines.ts";
import type { Piece } from "../../ledger/Sentence.tsx";

type Two = readonly [Piece, Piece];
/** A number, with what is disputed or not known about it. */
export type Counted = Piece & { readonly doubts: string };

/** A number, its doubts in brackets, and the punctuation after them. */
function stopped({ doubts, ...number }: Counted, stop: string): readonly Piece[] {
  return doubts === "" ? [{ ...number, stop }] : [number, { text: ` (${doubts})${stop}` }];
}

const english = {
  /** One line that says what Entente is. */
  what: (first: string) =>
    `Entente reads the world\u2019s promises to fight: who owes what to whom, by which words, on any day since ${first}.`,
  /** The number of states that each of the two owes defence. */
  sentence: (date: string, [a, b]: Two, [m, n]: readonly [Counted, Counted], past: boolean): readonly Piece[] => [
    { text: `On ${longDate(date)} ` },
    a,
    { text: past ? " owed defence to " : " owes defence to " },
    ...stopped(m, ";"),
    { text: " " },
    b,
    { text: " to " },
    ...stopped(n, "."),
  ],
  /** After a number: the states that count only by disputed words, and those that may count in addition. */
  doubts: (disputed: number, notKnown: number, count: number) =>
    [
      disputed === 0 ? "" : disputed === count ? "disputed" : `${countWord(disputed, false)} of them disputed`,
      notKnown === 0 ? "" : `perhaps ${countWord(notKnown, false)} more`,
    ]
      .filter((part) => part !== "")
      .join(", "),
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
    why: (state: string) => `Why has ${withArticle(state)} so few allies?`,
    whyNone: (state: string) => `Why has ${withArticle(state)} no allies?`,
    whyAll: "Why do states form few alliances?",
    whyText: "The explanations, each with what it should find, what speaks for it and what against.",
  },
  verified: (date: string) => `Verified through ${longDate(date)}: every pact in force was last checked for that day.`,
  reported: "Reported since then, and not checked as those were: ",
  actOn: (act: string, date: string) => `${act} ${date}`,
  actBetween: (act: string, from: string, until: string) => `${act} between ${from} and ${until}`,
  pending: "Signed, and not known to be in force by then",
  linesFile: "Lines over time (CSV)",
  powers: {
    title: (rule: string | null, from: string, until: string) =>
      rule === null ? `States that each power is obliged to defend, ${from} to ${until}` : `${rule}: each power, ${from} to ${until}`,
    tab: "Lines",
    panels: "One by one",
    table: "Table",
    label: (names: readonly string[], from: string) =>
      `Lines since ${from}: the number of states that each of ${en.list.and(names.map(withArticle))} is obliged to defend.`,
    note: ({ year, title, change, atSea }: Noted, line: string | null) =>
      `${line === null ? "" : `${line}: `}${change === "began" ? "" : "out of "}${title}${change === "began" && title.includes(year) ? "" : `${change === "began" ? "" : " in"} ${year}`}${atSea ? " (at sea only)" : ""}`,
    see: (meaning: string) => `${meaning} Counted on 1 July of each year and on the last day; a paler band is what is not known.`,
    not: "One treaty of thirty states adds as much as thirty treaties of two: count the pacts too. Years are those in which a pact came into force for the state.",
    disputed: (state: string, count: number, names: readonly string[]) =>
      `${capital(countWord(names.length, false))} of the ${count} of ${withArticle(state)} ${names.length === 1 ? "counts" : "count"} only on one reading of disputed words or dates: ${en.list.and(names)}.`,
    hint: "Click a year to see its day.",
    source: (version: string) => `Source: Entente ledger ${version}.`,
    days: "Go to a day",
    beginning: "The first year of the chart",
    since: (year: string) => `since ${year}`,
    rule: "Count",
    head: { year: "Year", moves: "What moved it" },
    moved: (state: string, change: "began" | "ended") => `${state}: ${change === "began" ? "in" : "out"}`,
  },
  dots: {
    title: "Whom each is obliged to defend, by pact",
    how: "Each dot is a state and opens; a state with two treaties is listed once, under its own treaty.",
    open: "An open dot counts only on one reading of disputed words or dates.",
    disputed: (name: string) => `${name} (disputed)`,
    inForce: (year: string) => `in force ${year}`,
    nominal: "nominal: nobody has kept it alive",
    none: "No state, as far as the ledger knows.",
    singles: (count: number) => (count === 1 ? "by a pact of its own" : "by pacts of their own"),
  },
};

export type Words = typeof english;
export const labels = translated("compare", english);
