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
  state: "Case in point",
  powers: "Great powers of the day",
  others: "All other states",
  noState: (typed: string) => `No state is called “${typed}”; the case of another is shown.`,
  fits: { fits: "as expected", "does-not-fit": "otherwise", "cannot-be-told": "not known" },
  section: {
    mechanism: "How it would work",
    wouldSee: "If it held, we would see",
    against: "Against it would count",
    rival: (title: string) => `Its rival: ${title}`,
    rivalExpects: (word: string, present: boolean) => `It expects ${word} where the condition is ${present ? "present" : "absent"}.`,
    written: (date: string) => `Written down on ${longDate(date)}, before it was computed.`,
    writtenOnly: (date: string) => `Written down on ${longDate(date)}; it has no test.`,
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
    others: (most: number, fits: number, not: number) => `Were the line drawn at ${most}: ${fits} as expected, ${not} otherwise.`,
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
    head: { case: "Case", condition: "If", outcome: "Then", expected: "It expects", rival: "Rival expects", fit: "And it is" },
    group: { true: "Where the condition holds", false: "Where it does not", unknown: "Where it cannot be told whether it does" },
    unknownValue: "?",
    range: (low: number, high: number) => `${low} to ${high}`,
    floor: (low: number) => `${low} or more`,
    yes: "yes",
    no: "no",
    nothing: "nothing",
    unsaid: "cannot be told",
    axis: (least: number, most: number) =>
      `The line runs from 0 to ${most}, by square root so that small numbers can be told apart; it is divided at ${least}.`,
    caption: (few: string, at: number) =>
      `Shaded is where the explanation expects the case to lie; the line between “${few}” and more stands at ${at}. A bar is a range that is not settled. A case inside the shade proves nothing of what moved that state, and one outside it disproves nothing.`,
    coverage: "How much of it can be told",
    worst: "The two cases farthest from what it expects",
    equally: (many: number) => `${many} more lie as far off as the second of them.`,
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
