/** English words of the terminal for explanations with their cases, and for numbers of allies over time. */
import { capital } from "../capital.ts";

/** The result of a permutation test, as the answer holds it. */
export interface Shuffled {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  readonly smallest: number;
  readonly draws: number;
  readonly clusters: number;
}

/** The number of cases with few and with several on one side of the condition. */
export interface CellCount {
  readonly present: boolean;
  readonly few: number;
  readonly several: number;
}

/** How many allies all states have; `atMostOneAtLeast`: the number if every unknown or dormant tie counted. */
export interface Spread {
  readonly states: number;
  readonly none: number;
  readonly atMostOne: number;
  readonly atMostOneAtLeast: number;
  readonly median: number;
  readonly ninth: number;
}

export const weighing = {
  /** The text as a sentence: with a capital at its head and a full stop. */
  sentence: (text: string) => `${capital(text)}${text.endsWith(".") ? "" : "."}`,
  everyCase: "Every case of one of them: entente explanations weigh ID (as a table: --csv).",
  titled: (title: string, id: string) => `${title} (${id})`,
  writtenDown: (title: string, id: string, on: string) => `${title} (${id}, written down ${on})`,
  test: (id: string, contrast: string) => `${id}: ${contrast}`,
  farthest: (cases: string) => `farthest from what it predicts: ${cases}`,
  farthestOf: (cases: string) => `Farthest from what it predicts: ${cases}.`,
  equallyFar: (count: number) => ` (and ${count} more as far as the second)`,
  wouldSee: (text: string) => `If it held: ${text}`,
  against: (text: string) => `Against it: ${text}`,
  rival: (title: string, expects: string, where: string, says: string) =>
    `Rival: ${title} predicts ${expects} where the condition is ${where}. ${says}`,
  cannotTell: (text: string) => `Cannot be told: ${text}`,
  revised: (on: string, what: string, why: string) => `Revised on ${on}, after a computation: ${what} Why: ${why}`,
  limits: "Limits of the record",
  sources: "Sources",
  cited: (says: string, cite: string, mark: string | null) => `${says} [${cite}${mark === null ? "" : `; ${mark}`}]`,
  sides: { for: "for", against: "against", untested: "not tested" },
  onSide: (side: string, text: string) => `${side}: ${text}`,
  cells: (cells: readonly CellCount[], few: string, several: string, notKnown: number) =>
    `Cases by cell: ${cells
      .map((one) => `where it ${one.present ? "holds" : "does not"}, ${one.few} ${few} and ${one.several} ${several}`)
      .join("; ")}; ${notKnown} not known.`,
  population: (population: string, comparison: string) => `Cases: ${population}. ${comparison}`,
  condition: (meaning: string, least: number, unit: string) => `Condition: ${meaning} Holds at ${least} or more (${unit}).`,
  outcome: (meaning: string, few: string, most: number, unit: string) => `Outcome: ${meaning} ${capital(few)}: ${most} or less (${unit}).`,
  threshold: (text: string) => `Threshold: ${text}`,
  otherLine: (most: number, fits: number, not: number) => `Were few ${most} or less: ${fits} as predicted, ${not} otherwise.`,
  shuffled: ({ difference, low, high, middle, smallest, draws, clusters }: Shuffled, few: string) =>
    `Share with ${few} where the condition holds, less the share where it does not: ${difference}. In 95 of 100 of ${draws} seeded reshuffles of ${clusters} states it lies between ${low} and ${high}, around ${middle} (off nought where groups of states that are exchanged only among themselves differ); on the side that the explanation predicts, ${smallest} is the smallest that this record could have told from chance.`,
  head: { case: "case", condition: "if", outcome: "then", expects: "predicts", rival: "rival", state: "state" },
  cellHead: (present: boolean, word: string) => `${present ? "holds" : "holds not"}, ${word}`,
  fits: { fits: "as predicted", "does-not-fit": "otherwise", "cannot-be-told": "not known" },
  /** An expectation that no outcome of the test stands for. */
  expects: (expected: string) => expected,
};

export const allyNumbers = {
  overTime: (from: string, until: string, title: string) => `Allies over time, ${from} to ${until}: "${title}"`,
  twoParty: "Pacts that never tied more than two states.",
  date: "date",
  median: "median",
  ninth: "9th decile",
  ranges:
    "In square brackets: the number without states that count only by promises in doubt, and with those that would count by another reading of a disputed date.",
  movedMost: "What moved the counts most",
  printed: (step: number, all: number) => `One point in ${step} is printed; --csv gives all ${all}.`,
  changes: { began: "began", ended: "ended" },
  pact: (short: string, change: string, date: string | null) => `${short} (${change}${date === null ? "" : ` ${date}`})`,
  morePacts: (count: number) => ` and ${count} more`,
  move: (year: string, state: string, change: string, count: number, pacts: string) => `${year}  ${state} ${change} to ${count}: ${pacts}`,
  allOn: (date: string, title: string) => `Allies of all states on ${date}: "${title}"`,
  spread: ({ atMostOne, atMostOneAtLeast, states, none, median, ninth }: Spread) =>
    `${atMostOne} of ${states} states have at most one${atMostOneAtLeast === atMostOne ? "" : ` (${atMostOneAtLeast} if every unknown or dormant tie counted)`}; ${none} have none. Median ${median}, ninetieth percentile ${ninth}.`,
  count: "count",
  states: "states",
  keys: "keys",
};
