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
    ...wrap(style.words.weighing.everyCase).map(style.faint),
  ];
}

function short(one: WeighedExplanation, style: Style): string[] {
  const words = style.words.weighing;
  return [
    style.strong(words.titled(one.title, one.id)),
    ...wrap(one.mechanism),
    ...one.tests.flatMap((test) => [
      ...wrap(`- ${words.test(test.id, test.contrast)}`, WIDTH, "  "),
      ...(test.comparable ? indented(words.farthest(worstWords(test, style))) : []),
    ]),
    ...evidenceLines(one, style),
    ...rivalLines(one, style),
    ...wrap(words.cannotTell(one.cannotTell)),
  ];
}

function whole(one: WeighedExplanation, worstMeasure: string, style: Style): string[] {
  const words = style.words.weighing;
  return [
    ...wrap(words.writtenDown(one.title, one.id, one.writtenOn)).map(style.strong),
    ...wrap(one.mechanism),
    ...wrap(words.wouldSee(one.wouldSee)),
    ...wrap(words.against(one.against)),
    ...rivalLines(one, style),
    ...evidenceLines(one, style),
    ...one.tests.flatMap((test) => testLines(test, style)),
    "",
    ...one.revised.flatMap(({ on, what, why }) => wrap(words.revised(on, what, why))),
    style.strong(words.limits),
    ...wrap(one.cannotTell),
    ...wrap(worstMeasure).map(style.faint),
    "",
    style.strong(words.sources),
    ...one.scholarship.flatMap(({ says, cite, ref }) => wrap(`- ${words.cited(says, cite, style.words.mark(ref.checked))}`, WIDTH, "  ")),
  ];
}

function rivalLines({ rival }: WeighedExplanation, style: Style): string[] {
  return wrap(style.words.weighing.rival(rival.title, rival.expects, rival.where, rival.says));
}

function testLines(test: WeighedTest, style: Style): string[] {
  const words = style.words.weighing;
  const worst = test.cases.filter(({ isWorst }) => isWorst);
  const { condition, outcome, permutation } = test;
  return [
    "",
    ...wrap(words.test(test.id, test.contrast)).map(style.strong),
    ...wrap(test.expectation),
    ...wrap(words.cells(test.cells, outcome.few, outcome.several, test.tally.cannotBeTold)),
    ...wrap(words.population(test.population, words.sentence(test.comparison))),
    ...wrap(words.condition(condition.meaning, condition.atLeast, condition.unit)),
    ...wrap(words.outcome(outcome.meaning, outcome.few, outcome.atMost, outcome.unit)),
    ...wrap(words.threshold(words.sentence(test.threshold))),
    ...test.otherThresholds.map(({ atMost, fits, doesNotFit }) => words.otherLine(atMost, fits, doesNotFit)),
    "",
    ...(test.cases.some(({ other }) => other !== null) ? stateTable(test, style) : caseTable(test, style)),
    ...(permutation === null ? [] : wrap(words.shuffled(permutation, outcome.few))),
    ...wrap(words.sentence(test.coverage)),
    ...(test.cases.length <= MOST_SENTENCES ? eachWay(test.cases) : []),
    ...(worst.length === 0 ? [] : wrap(words.farthestOf(worstWords(test, style))).map(style.strong)),
    ...(test.cases.length <= MOST_SENTENCES ? [] : eachWay(worst)),
  ];
}

function caseTable(test: WeighedTest, style: Style): string[] {
  const { head, fits } = style.words.weighing;
  return table(
    test.cases,
    [
      { title: head.case, of: ({ label }) => label },
      { title: head.condition, of: ({ condition }) => valueWords(condition), align: "right" },
      { title: head.outcome, of: ({ outcome }) => valueWords(outcome), align: "right" },
      { title: head.expects, of: ({ expected }) => expectedWords(test, expected, style) },
      { title: head.rival, of: ({ rival }) => expectedWords(test, rival.expected, style) },
      { title: "", of: ({ fit }) => fits[fit] },
    ],
    style,
  );
}

/** For pairs: the number of each state's cases in each cell. */
function stateTable({ cases, outcome }: WeighedTest, style: Style): string[] {
  const words = style.words.weighing;
  const states = [...new Set(cases.map(({ state }) => state))];
  const count = (state: string, present: boolean, few: boolean) =>
    String(cases.filter((one) => one.state === state && one.present === present && one.few === few).length);
  const column = (present: boolean, few: boolean) => ({
    title: words.cellHead(present, few ? outcome.few : outcome.several),
    of: (state: string) => count(state, present, few),
    align: "right" as const,
  });
  return table(
    states,
    [
      { title: words.head.state, of: (state) => state },
      ...[column(true, true), column(true, false), column(false, true), column(false, false)],
    ],
    style,
  );
}

/** Each case in a sentence, with the rival's expectation. */
function eachWay(cases: readonly WeighedCase[]): string[] {
  return cases.flatMap((one) => [...wrap(`- ${one.sentence}`, WIDTH, "  "), ...indented(one.rival.sentence)]);
}

/** Evidence outside the tests, and the reason why there is no test. */
function evidenceLines({ evidence, untested }: WeighedExplanation, style: Style): string[] {
  const words = style.words.weighing;
  const line = (side: string, text: string) => wrap(`- ${words.onSide(side, text)}`, WIDTH, "  ");
  const said = (side: "for" | "against") =>
    evidence[side].flatMap(({ says, cite }) => line(words.sides[side], cite === null ? says : words.cited(says, cite, null)));
  return [...said("for"), ...said("against"), ...(untested === null ? [] : line(words.sides.untested, untested))];
}

function valueWords({ low, high }: WeighedCase["condition"]): string {
  if (low === null) return "?";
  if (high === null) return `${low}+`;
  return low === high ? String(low) : `${low}-${high}`;
}

function expectedWords({ outcome }: WeighedTest, expected: Expected | null, style: Style): string {
  if (expected === null) return "-";
  return expected === "nothing" ? style.words.weighing.expects(expected) : outcome[expected];
}

function worstWords({ worst, equallyBad }: WeighedTest, { words }: Style): string {
  return `${worst.join(words.semicolon)}${equallyBad > 0 ? words.weighing.equallyFar(equallyBad) : ""}`;
}

function indented(text: string): string[] {
  return wrap(text, WIDTH - 2).map((line) => `  ${line}`);
}
