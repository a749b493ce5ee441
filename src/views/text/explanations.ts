/** Explanations with their cases: the text first, then the tables, then what fits worst and what cannot be told. */
import type { WeighedCase, WeighedExplanation, WeighedExplanations, WeighedTest } from "../../model/results/explanations.ts";
import { table, WIDTH, wrap } from "../layout.ts";
import type { Style } from "../style.ts";

/** Longer tables are cut to the cases that can be told, and to this many of them. */
const MOST_ROWS = 30;

export function explanations(answer: WeighedExplanations, style: Style): string[] {
  const [only, ...more] = answer.explanations;
  const head = wrap(answer.verdict).map(style.strong);
  if (only !== undefined && more.length === 0) return [...head, "", ...whole(only, answer.worstMeasure, style)];
  return [
    ...head,
    "",
    ...answer.explanations.flatMap((one) => [...short(one, style), ""]),
    ...wrap("Every case of one of them: entente explanations weigh ID; all rows: --csv.").map(style.faint),
  ];
}

function short(one: WeighedExplanation, style: Style): string[] {
  return [
    style.strong(`${one.title} (${one.id})`),
    ...wrap(one.mechanism),
    ...one.tests.flatMap((test) => [
      ...wrap(`- ${test.id}: ${tallyWords(test)}`, WIDTH, "  "),
      ...(test.worst.length === 0 ? [] : wrap(`  fit it worst: ${test.worst.join("; ")}`, WIDTH, "  ")),
    ]),
    ...wrap(`Rival: ${one.rival.title} expects ${one.rival.expects} where the condition is ${one.rival.where}. ${one.rival.says}`),
    ...wrap(`Cannot be told: ${one.cannotTell}`),
  ];
}

function whole(one: WeighedExplanation, worstMeasure: string, style: Style): string[] {
  return [
    style.strong(`${one.title} (${one.id}, written down ${one.writtenOn})`),
    ...wrap(one.mechanism),
    ...wrap(`If it held: ${one.wouldSee}`),
    ...wrap(`Against it: ${one.against}`),
    ...wrap(`Rival: ${one.rival.title} expects ${one.rival.expects} where the condition is ${one.rival.where}. ${one.rival.says}`),
    ...one.tests.flatMap((test) => testLines(test, style)),
    "",
    style.strong("What the record cannot tell"),
    ...wrap(one.cannotTell),
    ...wrap(worstMeasure).map(style.faint),
    "",
    style.strong("Sources"),
    ...one.scholarship.flatMap(({ says, cite, ref }) => wrap(`- ${says} [${cite}; ${ref.checked}]`, WIDTH, "  ")),
  ];
}

function testLines(test: WeighedTest, style: Style): string[] {
  const shown = test.cases.length <= MOST_ROWS ? test.cases : test.cases.filter(({ fit }) => fit === "does-not-fit").slice(0, MOST_ROWS);
  const cut = shown.length < test.cases.length ? [`(of ${test.cases.length} cases, ${shown.length} that do not fit; all: --csv)`] : [];
  const worst = test.cases.filter(({ label }) => test.worst.includes(label));
  const { permutation } = test;
  return [
    "",
    style.strong(`${test.id}: ${tallyWords(test)}`),
    ...wrap(`Cases: ${test.population}. ${sentence(test.comparison)}`),
    ...wrap(`Condition: ${test.condition.meaning} Holds at ${test.condition.atLeast} or more (${test.condition.unit}).`),
    ...wrap(`Outcome: ${test.outcome.meaning} Few: ${test.outcome.atMost} or less (${test.outcome.unit}).`),
    ...wrap(`Threshold: ${sentence(test.threshold)}`),
    ...test.otherThresholds.flatMap(({ atMost, fits, doesNotFit }) => [`Were few ${atMost} or less: ${fits} fit, ${doesNotFit} do not.`]),
    "",
    ...table(
      shown,
      [
        { title: "case", of: ({ label }) => label },
        { title: "if", of: ({ condition }) => valueWords(condition), align: "right" },
        { title: "then", of: ({ outcome }) => valueWords(outcome), align: "right" },
        { title: "expects", of: ({ expected }) => expected ?? "-" },
        { title: "rival", of: ({ rival }) => rival.expected ?? "-" },
        { title: "", of: fitWords },
      ],
      style,
    ),
    ...cut,
    ...(permutation === null
      ? []
      : wrap(
          `Share with few where the condition holds, less the share where it does not: ${permutation.difference}. Chance alone gives ${permutation.low} to ${permutation.high} in 95 of 100 (${permutation.draws} seeded shuffles of ${permutation.clusters} states); a difference smaller than ${permutation.smallest} could not have been told from chance.`,
        )),
    ...wrap(sentence(test.coverage)),
    ...(test.cases.length <= MOST_ROWS ? eachWay(test.cases) : []),
    ...(worst.length === 0 ? [] : ["", style.strong("Fit it worst"), ...eachWay(worst)]),
  ];
}

/** Each case in a sentence, and the rival's. */
function eachWay(cases: readonly WeighedCase[]): string[] {
  return cases.flatMap((one) => [...wrap(`- ${one.sentence}`, WIDTH, "  "), ...wrap(`  ${one.rival.sentence}`, WIDTH, "  ")]);
}

function tallyWords({ tally, cells }: WeighedTest): string {
  const cell = cells.map(({ present, few, several }) => `${present ? "holds" : "holds not"}: ${few} few, ${several} several`).join("; ");
  return `${tally.fits} fit, ${tally.doesNotFit} do not, ${tally.cannotBeTold} cannot be told (${cell})`;
}

function valueWords({ low, high }: WeighedCase["condition"]): string {
  if (low === null || high === null) return "?";
  return low === high ? String(low) : `${low}-${high}`;
}

function fitWords({ fit }: WeighedCase): string {
  return fit === "fits" ? "fits" : fit === "does-not-fit" ? "does not fit" : "cannot be told";
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return first.endsWith(".") ? first : `${first}.`;
}
