/** Explanations with their cases: the text first, then the comparisons and tables, the cases farthest off, and the limits of the record. */
import type { Expected } from "../../model/explanations.ts";
import type { WeighedCase, WeighedExplanation, WeighedExplanations, WeighedTest } from "../../model/results/explanations.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Maximum number of cases that get a sentence each. */
const MOST_SENTENCES = 30;

export function explanations(answer: WeighedExplanations, style: Style): string[] {
  const [only, ...more] = answer.explanations;
  const head = wrap(answer.verdict).map(style.strong);
  if (only !== undefined && more.length === 0) return [...head, "", ...whole(only, answer.worstMeasure, style)];
  return [
    ...head,
    "",
    ...answer.explanations.flatMap((one) => [...short(one, style), ""]),
    ...wrap("Every case of one of them: entente explanations weigh ID (as a table: --csv).").map(style.faint),
  ];
}

function short(one: WeighedExplanation, style: Style): string[] {
  return [
    style.strong(`${one.title} (${one.id})`),
    ...wrap(one.mechanism),
    ...one.tests.flatMap((test) => [
      ...wrap(`- ${test.id}: ${test.contrast}`, WIDTH, "  "),
      ...(test.comparable ? indented(`farthest from what it expects: ${worstWords(test)}`) : []),
    ]),
    ...evidenceLines(one),
    ...wrap(`Rival: ${one.rival.title} expects ${one.rival.expects} where the condition is ${one.rival.where}. ${one.rival.says}`),
    ...wrap(`Cannot be told: ${one.cannotTell}`),
  ];
}

function whole(one: WeighedExplanation, worstMeasure: string, style: Style): string[] {
  return [
    ...wrap(`${one.title} (${one.id}, written down ${one.writtenOn})`).map(style.strong),
    ...wrap(one.mechanism),
    ...wrap(`If it held: ${one.wouldSee}`),
    ...wrap(`Against it: ${one.against}`),
    ...wrap(`Rival: ${one.rival.title} expects ${one.rival.expects} where the condition is ${one.rival.where}. ${one.rival.says}`),
    ...evidenceLines(one),
    ...one.tests.flatMap((test) => testLines(test, style)),
    "",
    ...one.revised.flatMap(({ on, what, why }) => wrap(`Revised on ${on}, after a computation: ${what} Why: ${why}`)),
    style.strong("Limits of the record"),
    ...wrap(one.cannotTell),
    ...wrap(worstMeasure).map(style.faint),
    "",
    style.strong("Sources"),
    ...one.scholarship.flatMap(({ says, cite, ref }) => wrap(`- ${says} [${cite}; ${ref.checked}]`, WIDTH, "  ")),
  ];
}

function testLines(test: WeighedTest, style: Style): string[] {
  const worst = test.cases.filter(({ isWorst }) => isWorst);
  const { permutation } = test;
  return [
    "",
    ...wrap(`${test.id}: ${test.contrast}`).map(style.strong),
    ...wrap(`Cases by cell: ${cellWords(test)}.`),
    ...wrap(`Cases: ${test.population}. ${sentence(test.comparison)}`),
    ...wrap(`Condition: ${test.condition.meaning} Holds at ${test.condition.atLeast} or more (${test.condition.unit}).`),
    ...wrap(`Outcome: ${test.outcome.meaning} ${sentenceCase(test.outcome.few)}: ${test.outcome.atMost} or less (${test.outcome.unit}).`),
    ...wrap(`Threshold: ${sentence(test.threshold)}`),
    ...test.otherThresholds.flatMap(({ atMost, fits, doesNotFit }) => [
      `Were few ${atMost} or less: ${fits} as expected, ${doesNotFit} otherwise.`,
    ]),
    "",
    ...(test.cases.some(({ other }) => other !== null) ? stateTable(test, style) : caseTable(test, style)),
    ...(permutation === null
      ? []
      : wrap(
          `Share with few where the condition holds, less the share where it does not: ${permutation.difference}. Chance alone gives ${permutation.low} to ${permutation.high} in 95 of 100 (${permutation.draws} seeded shuffles of ${permutation.clusters} states); on the side that the explanation expects, ${permutation.smallest} is the smallest that this record could have told from chance.`,
        )),
    ...wrap(sentence(test.coverage)),
    ...(test.cases.length <= MOST_SENTENCES ? eachWay(test.cases) : []),
    ...(worst.length === 0 ? [] : wrap(`Farthest from what it expects: ${worstWords(test)}.`).map(style.strong)),
    ...(test.cases.length <= MOST_SENTENCES ? [] : eachWay(worst)),
  ];
}

function caseTable(test: WeighedTest, style: Style): string[] {
  return table(
    test.cases,
    [
      { title: "case", of: ({ label }) => label },
      { title: "if", of: ({ condition }) => valueWords(condition), align: "right" },
      { title: "then", of: ({ outcome }) => valueWords(outcome), align: "right" },
      { title: "expects", of: ({ expected }) => expectedWords(test, expected) },
      { title: "rival", of: ({ rival }) => expectedWords(test, rival.expected) },
      { title: "", of: fitWords },
    ],
    style,
  );
}

/** For pairs: the number of each state's cases in each cell. */
function stateTable({ cases, outcome }: WeighedTest, style: Style): string[] {
  const states = [...new Set(cases.map(({ state }) => state))];
  const count = (state: string, present: boolean, few: boolean) =>
    String(cases.filter((one) => one.state === state && one.present === present && one.few === few).length);
  const column = (present: boolean, few: boolean) => ({
    title: `${present ? "holds" : "holds not"}, ${few ? outcome.few : outcome.several}`,
    of: (state: string) => count(state, present, few),
    align: "right" as const,
  });
  return table(
    states,
    [{ title: "state", of: (state) => state }, column(true, true), column(true, false), column(false, true), column(false, false)],
    style,
  );
}

/** Each case in a sentence, with the rival's expectation. */
function eachWay(cases: readonly WeighedCase[]): string[] {
  return cases.flatMap((one) => [...wrap(`- ${one.sentence}`, WIDTH, "  "), ...indented(one.rival.sentence)]);
}

/** The number of cases in each cell of condition and outcome, and of those that no cell holds. */
function cellWords({ tally, cells, outcome }: WeighedTest): string {
  const cell = cells
    .map(
      ({ present, few, several }) => `where it ${present ? "holds" : "does not"}, ${few} ${outcome.few} and ${several} ${outcome.several}`,
    )
    .join("; ");
  return `${cell}; ${tally.cannotBeTold} not known`;
}

/** Evidence outside the tests, and the reason why there is no test. */
function evidenceLines({ evidence, untested }: WeighedExplanation): string[] {
  const said = (side: string, list: WeighedExplanation["evidence"]["for"]) =>
    list.flatMap(({ says, cite }) => wrap(`- ${side}: ${says}${cite === null ? "" : ` [${cite}]`}`, WIDTH, "  "));
  return [
    ...said("for", evidence.for),
    ...said("against", evidence.against),
    ...(untested === null ? [] : wrap(`- not tested: ${untested}`, WIDTH, "  ")),
  ];
}

function valueWords({ low, high }: WeighedCase["condition"]): string {
  if (low === null) return "?";
  if (high === null) return `${low}+`;
  return low === high ? String(low) : `${low}-${high}`;
}

function fitWords({ fit }: WeighedCase): string {
  return fit === "fits" ? "as expected" : fit === "does-not-fit" ? "otherwise" : "not known";
}

function expectedWords({ outcome }: WeighedTest, expected: Expected | null): string {
  return expected === "few" || expected === "several" ? outcome[expected] : (expected ?? "-");
}

function worstWords({ worst, equallyBad }: WeighedTest): string {
  return `${worst.join("; ")}${equallyBad > 0 ? ` (and ${equallyBad} more as far as the second)` : ""}`;
}

function indented(text: string): string[] {
  return wrap(text, WIDTH - 2).map((line) => `  ${line}`);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sentence(text: string): string {
  const first = sentenceCase(text);
  return first.endsWith(".") ? first : `${first}.`;
}
