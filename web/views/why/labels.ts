/** Labels of "Why". Explanations and their cases come from answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { longDate } from "../../app/language/speech.ts";
import type { Test } from "./explanation.ts";

type Permutation = NonNullable<Test["permutation"]>;

const cases = (many: number) => `${many} ${many === 1 ? "case" : "cases"}`;

const english = {
  question: (name: string) => `Why does ${name} form so few alliances?`,
  questionOf: (name: string) => `Why do states form few alliances? The case of ${name}`,
  waiting: "Setting each explanation against its cases.",
  failed: "The explanations could not be computed.",
  asOf: (date: string) => `As of ${longDate(date)}.`,
  state: "Case in point",
  noState: (typed: string) => `No state is called “${typed}”; the case of another is shown.`,
  overview: {
    title: "The same record, each explanation",
    explanation: "Explanation",
    test: "Tested on",
    case: (name: string) => name,
    tally: "All its cases",
    noCase: "no case here",
    holding: (many: number, of: number) => `(its condition holds in ${many} of ${of})`,
    pairs: "each of its pairs",
    caption:
      "Each bar is one test, whole: how many of its cases fit the explanation, how many do not, and how many cannot be told. Bars are shares of their own test, so tests of one case and of hundreds are equally long; the numbers say which is which. A case that fits one explanation may fit its rival too, and fitting is not a proof: none wins.",
    open: (title: string, many: number, fit: string) => `${title}: ${cases(many)}, ${fit}. Show them.`,
  },
  fits: { fits: "fits", "does-not-fit": "does not fit", "cannot-be-told": "cannot be told" },
  fitsMany: { fits: "fit", "does-not-fit": "do not", "cannot-be-told": "cannot be told" },
  section: {
    mechanism: "How it would work",
    wouldSee: "If it held, we would see",
    against: "Against it would count",
    rival: (title: string) => `Its rival: ${title}`,
    rivalExpects: (word: string, present: boolean) => `It expects ${word} where the condition is ${present ? "present" : "absent"}.`,
    written: (date: string) => `Written down on ${longDate(date)}, before it was computed.`,
    open: "Open its cases",
    close: "Close its cases",
    busy: "Computing its cases.",
    failed: "Its cases could not be computed.",
    cannotTell: "What the record cannot tell",
    scholarship: "Where the thought comes from",
    revised: (date: string) => `Revised on ${longDate(date)}, after a computation had been seen`,
    command: "On the command line",
  },
  test: {
    condition: "The condition",
    conditionAt: (least: number, unit: string) => `It holds at ${least} or more (${unit}).`,
    outcome: "The outcome",
    outcomeAt: (word: string, most: number, unit: string) => `Called “${word}” at ${most} or less (${unit}).`,
    threshold: "Why these numbers",
    others: (most: number, fits: number, not: number) => `Were the line drawn at ${most}: ${fits} would fit, ${not} would not.`,
    cell: {
      corner: "Condition",
      present: "holds",
      absent: "does not hold",
      open: (condition: string, outcome: string, many: number) => `Where it ${condition}, ${outcome}: ${cases(many)}. Show them.`,
      expected: "as it expects",
    },
    permutation: ({ difference, low, high, smallest, draws, clusters }: Permutation) =>
      `The share with few where the condition holds, less the share where it does not, is ${difference}. Chance alone gives ${low} to ${high} in 95 of 100 (${draws.toLocaleString("en-GB")} seeded shuffles of ${clusters} states); on the side that the explanation expects, ${smallest} is the smallest difference that this record could have told from chance.`,
    table: "Cases, with what was expected of each",
    pick: "Show cases",
    all: "all",
    only: (name: string) => `${name} only`,
    everyone: "all states",
    showAll: (many: number) => `Show all ${many}`,
    none: "No case of this kind.",
    head: { case: "Case", condition: "If", outcome: "Then", expected: "It expects", rival: "Rival expects", fit: "Verdict" },
    group: { true: "Where the condition holds", false: "Where it does not", unknown: "Where it cannot be told whether it does" },
    unknownValue: "?",
    range: (low: number, high: number) => `${low} to ${high}`,
    yes: "yes",
    no: "no",
    nothing: "nothing",
    unsaid: "cannot be told",
    axis: (least: number, most: number) =>
      `The line runs from 0 to ${most}, by square root so that small numbers can be told apart; it is divided at ${least}.`,
    caption: (few: string, at: number) =>
      `Shaded is where the explanation expects the case to lie; the line between “${few}” and more stands at ${at}. A bar is a range that is not settled. A case inside the shade is no proof, and one outside it no refutation, of what moved that state.`,
    coverage: "How much of it can be told",
    worst: "The two cases that fit it worst",
    equally: (many: number) => `${many} more fit as badly as the second of them.`,
  },
  case: {
    condition: "The condition",
    outcome: "The outcome",
    rival: "The rival, of the same case",
    records: "Records",
    more: (many: number) => `and ${many} more`,
    notKnown: "Not known because",
    from: (from: string, until: string) => `${longDate(from)} to ${longDate(until)}`,
  },
  downloads: { csv: "Table of cases (CSV)", json: "JSON" },
  notFound: (id: string) => `There is no explanation “${id}” in the ledger.`,
} as const;

export type Labels = typeof english;
export const labels = translated("why", english);
