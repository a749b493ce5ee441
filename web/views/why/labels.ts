/** Labels of "Why". Explanations and their cases come from answers, never from here. */

import { translated } from "../../app/language/language.ts";
import { capital, countWord, longDate } from "../../app/language/speech.ts";
import type { Test } from "./explanation.ts";

type Permutation = NonNullable<Test["permutation"]>;

interface Counted {
  readonly count: number;
  readonly notKnown: number;
}
interface Share {
  readonly few: number;
  readonly of: number;
}
interface Odd {
  readonly date: string;
  readonly name: string;
  readonly own: Counted;
  /** Other states with no more allies, of all other states. */
  readonly few: number;
  readonly of: number;
  /** The other great powers, and the names of those with no more allies. */
  readonly great: number;
  readonly asFew: readonly string[];
  readonly most: { readonly name: string; readonly count: number; readonly two: number } | null;
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const word = (many: number) => countWord(many, false);
const amount = ({ count, notKnown }: Counted) =>
  notKnown > 0 ? `${count} to ${count + notKnown}` : count === 0 ? "no" : count === 1 ? "one" : String(count);

/** "of the six other great powers only Japan has as few" */
export function amongPowers(great: number, asFew: readonly string[]): string {
  if (great === 0) return "no other state is a great power";
  if (asFew.length === 0) return `none of the [${word(great)}](powers) other great powers has as few`;
  if (asFew.length === great) return `all [${word(great)}](powers) other great powers have as few`;
  return `of the [${word(great)}](powers) other great powers only ${list.format(asFew)} ${asFew.length === 1 ? "has" : "have"} as few`;
}

const share = ({ few, of }: Share) => (of === 0 ? 0 : Math.round((few / of) * 100));
const cases = (many: number) => `${many} ${many === 1 ? "case" : "cases"}`;

const english = {
  question: (name: string) => `Why does ${name} form so few alliances?`,
  questionOf: (name: string) => `Why do states form few alliances? The case of ${name}`,
  waiting: "Setting each explanation against its cases.",
  failed: "The explanations could not be computed.",
  state: "State",
  head: {
    odd: ({ date, name, own, few, of, great, asFew, most }: Odd) =>
      `On ${longDate(date)} ${name} has ${amount(own)} treaty ${own.count + own.notKnown === 1 ? "ally" : "allies"}, and [${few}](few) of ${of} other states have as few or fewer. ${capital(amongPowers(great, asFew))}${most === null ? "." : `; ${most.name} has [${most.count}](powers), ${most.two === 0 ? "none of them" : `${word(most.two)} of them`} by a pact between two states alone.`}`,
    compared: (many: number, compared: number, beyond: readonly string[]) =>
      compared === 0
        ? `The ledger has too few cases to test any of the ${word(many)} explanations below.`
        : `The ledger has enough cases to test [${word(compared)}](compared) of the ${word(many)} explanations below. ${beyond.length === 0 ? "In none of them is the difference larger than chance would make it" : `In ${word(beyond.length)} of them (${list.format(beyond)}) the difference is larger than in 95 of 100 random reshuffles`}. None settles the question, and several may be true together.`,
    limits: (untested: number, few: number) =>
      `For [${word(untested)}](untested) the ledger has no data to test them, and for [${word(few)}](too-few) too few cases: treaties do not show what governments feared, asked for or were refused.`,
  },
  overview: {
    title: (many: number) => `The ${many} explanations, one line on each side`,
    how: "No line is a verdict. Both sides are given, strong or weak, and one case decides nothing. Where there are enough cases, the shares stand under the line; chance is judged by reshuffling states, because the many cases of one state are not many tests. Click a title for its evidence, cases and sources.",
    about: (asked: string, name: string) =>
      `The lines are about ${asked}, for which the question was first asked; the cases of ${name} are listed under each explanation.`,
    explanation: "Explanation",
    for: "For",
    against: "Against",
    cannot: "Cannot be tested here",
    compared: (few: string, held: Share, not: Share, within: boolean) =>
      `Compared: ${few} in ${held.few} of ${held.of} cases (${share(held)} in 100) where its condition holds, in ${not.few} of ${not.of} (${share(not)} in 100) where it does not${within ? "; chance alone could make that difference" : ""}.`,
    openAll: "Open all steps",
    closeAll: "Close all steps",
  },
  drawer: {
    few: (name: string) => `States with no more treaty allies than ${name}`,
    near: (name: string) => `States whose capitals lie nearest to that of ${name}`,
    powers: "Other great powers of the day",
    none: "States without a pact of two states alone",
    compared: "Explanations compared over enough cases",
    tooFew: "Explanations with too few cases",
    untested: "Explanations that these data cannot test",
    sides: (name: string) => `Rivalries with ties of ${name} to each side`,
    bound: (name: string) => `Of these, with a pact of defence between ${name} and a side`,
    speaks: (name: string) => `Rivalries in which ${name} is bound to neither side, and has ties or shares a body with both`,
    rivalries: "Recorded rivalries of others on the day",
    counts: (all: string, two: string) => `${all} by all pacts, ${two} by pacts of two states`,
    over: "Over",
    since: "Since",
    notKnown: "not dated",
    withSides: "Ties",
    ties: { bound: "pact of defence", partner: "partnership or other promise", none: "no tie" },
    mediators: (name: string) => `Conflicts that ${name} could mediate`,
    open: "Open this explanation",
  },
  powers: "Great powers of the day",
  others: "All other states",
  noState: (typed: string) => `No state is called “${typed}”; the case of another is shown.`,
  fits: { fits: "as predicted", "does-not-fit": "otherwise", "cannot-be-told": "not known" },
  section: {
    mechanism: "How it would work",
    wouldSee: "If it held, we would see",
    against: "What would count against it",
    rival: (title: string) => `Its rival: ${title}`,
    rivalExpects: (word: string, present: boolean) => `It predicts ${word} where the condition is ${present ? "present" : "absent"}.`,
    few: { few: "few allies", several: "several allies" },
    evidence: (pro: number, against: number, cannot: number) =>
      `The evidence: ${pro} for, ${against} against, ${cannot} that cannot be tested`,
    written: (date: string) => `Written down on ${longDate(date)}, before it was computed.`,
    writtenOnly: (date: string) => `Written down on ${longDate(date)}; it has no test.`,
    open: "Open its cases",
    close: "Close its cases",
    busy: "Computing its cases.",
    failed: "Its cases could not be computed.",
    cannotTell: "What the record cannot tell",
    scholarship: "Where the idea comes from",
    revised: (date: string) => `Revised on ${longDate(date)}, after a computation had been seen`,
    command: "On the command line",
  },
  test: {
    condition: "The condition",
    conditionAt: (least: number, unit: string) => `It holds at ${least} or more (${unit}).`,
    outcome: "The outcome",
    outcomeAt: (word: string, most: number, unit: string) => `Called “${word}” at ${most} or less (${unit}).`,
    threshold: "Why these numbers",
    others: (most: number, fits: number, not: number) => `Were the line drawn at ${most}: ${fits} as predicted, ${not} otherwise.`,
    cell: {
      corner: "Condition",
      present: "holds",
      absent: "does not hold",
      open: (condition: string, outcome: string, many: number) => `Where it ${condition}, ${outcome}: ${cases(many)}. Show them.`,
      expected: "as it predicts",
    },
    permutation: ({ difference, low, high, middle, smallest, draws, clusters }: Permutation, few: string, kind: string) =>
      `The share with ${few} where the condition holds, less the share where it does not, is ${difference}. In 95 of 100 of ${draws.toLocaleString("en-GB")} seeded reshuffles of ${clusters} states it lies between ${low} and ${high}, around ${middle}. ${kind} On the side that the explanation predicts, ${smallest} is the smallest difference that this record could have told from chance.`,
    /** The reason why the reshuffles need not stand around nought. */
    clusters: {
      pairs:
        "The middle is not nought because the pairs have a structure that a reshuffle keeps: a partner gives all its pairs to a partner of the same great powers, so that differences between such groups (partners of one power alone, members of one pact with several) stay in every reshuffle, and only differences within a group are tried against chance.",
      states: "A reshuffle exchanges states whose cases lie in the same years; differences between such groups stay in every reshuffle.",
    },
    table: "Cases, with what was predicted of each",
    tableOfShares: "Pairs, with the condition and the outcome of each",
    pick: "Show cases",
    all: "all",
    only: (name: string) => `${name} only`,
    everyone: "all states",
    showAll: (many: number) => `Show all ${many}`,
    none: "No case of this kind.",
    head: { case: "Case", condition: "If", outcome: "Then", expected: "It predicts", rival: "Rival predicts", fit: "And it is" },
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
      `The shaded part is where the explanation predicts that the case lies; the line between “${few}” and more is at ${at}. A bar is a range that is not settled. A case inside the shaded part does not prove what moved that state, and one outside it disproves nothing.`,
    coverage: "How much of it can be told",
    worst: "The two cases farthest from what it predicts",
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
