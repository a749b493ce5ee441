/** An explanation set against its cases: which fit, which do not, which cannot be told, and which fit worst. None wins. */
import type { Ledger } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import type { Expected, Explanation, ExplanationTest } from "../../model/explanations.ts";
import type { Reading, WeighedCase, WeighedExplanation, WeighedTest } from "../../model/results/explanations.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { type Case, type CaseMeasure, rounded } from "./case.ts";
import { measureOf, readCase } from "./computations.ts";
import { permutationOf } from "./permutation.ts";
import { casesOf, populationWords } from "./population.ts";

/** By what the cases that fit worst are chosen. */
export const WORST_MEASURE =
  "Cases that do not fit come first: those whose outcome lies farthest beyond the threshold; among equals those whose outcome is rarer where the condition is the same, then those whose condition is largest, then by label. Where fewer than two do not fit, those nearest to the threshold follow.";
const WORST = 2;

export function weighed(ledger: Ledger, explanation: Explanation, date: Day): WeighedExplanation {
  const rival = ledger.data.explanations.find(({ id }) => id === explanation.rival.explanation);
  return {
    id: explanation.id,
    title: explanation.title,
    writtenOn: explanation["written-on"],
    mechanism: explanation.mechanism,
    wouldSee: explanation["would-see"],
    against: explanation.against,
    expects: explanation.expects,
    rival: { ...explanation.rival, title: rival?.title ?? explanation.rival.explanation },
    scholarship: explanation.scholarship.map(({ says, ref }) => ({ says, cite: citeOf(ledger, ref.source), ref })),
    tests: explanation.tests.map((test) => weighedTest(ledger, explanation, rival, test, date)),
    revised: explanation.revised ?? [],
    cannotTell: explanation["cannot-tell"],
  };
}

function weighedTest(
  ledger: Ledger,
  explanation: Explanation,
  rival: Explanation | undefined,
  test: ExplanationTest,
  date: Day,
): WeighedTest {
  const pairs = "pairs-of" in test.population;
  const rivalTest = rival?.tests.find(({ population }) => "pairs-of" in population === pairs);
  const cases = casesOf(ledger, test, date).map((one) =>
    weighedCase(ledger, explanation, test, one, rivalReading(ledger, rival, rivalTest, one, wordsOf(test))),
  );
  const { condition, outcome } = test;
  const fitting = (kind: WeighedCase["fit"]) => cases.filter(({ fit }) => fit === kind).length;
  const told = cases.flatMap(({ state, other, from, present, few }) =>
    present === "unknown" || few === "unknown" ? [] : [{ cluster: other ?? state, slot: other === null ? from : state, present, few }],
  );
  const cells = [true, false].map((present) => ({
    present,
    few: told.filter((one) => one.present === present && one.few).length,
    several: told.filter((one) => one.present === present && !one.few).length,
  }));
  return {
    id: test.id,
    unit: test.unit,
    population: populationWords(ledger, test.population),
    comparison: test.comparison,
    condition: { ...noteOf(measureOf(condition)), atLeast: condition["at-least"] },
    outcome: { ...noteOf(measureOf(outcome)), ...wordsOf(test), atMost: outcome["at-most"] },
    threshold: test.threshold,
    cases,
    tally: { fits: fitting("fits"), doesNotFit: fitting("does-not-fit"), cannotBeTold: fitting("cannot-be-told") },
    cells,
    otherThresholds: outcome["at-most"] > 0 ? [0.5, 2].map((factor) => atThreshold(explanation, cases, outcome["at-most"] * factor)) : [],
    permutation: permutationOf(told, explanation.expects.present === "few"),
    ...worstOf(cases, cells),
    coverage: coverageOf(cases),
  };
}

function weighedCase(ledger: Ledger, explanation: Explanation, test: ExplanationTest, one: Case, rival: WeighedCase["rival"]): WeighedCase {
  const condition = readCase(ledger, test.condition, one);
  const outcome = readCase(ledger, test.outcome, one);
  const present = isAtLeast(condition, test.condition["at-least"]);
  const few = isAtMost(outcome, test.outcome["at-most"]);
  const expected = present === "unknown" ? null : explanation.expects[present ? "present" : "absent"];
  const because =
    expected === null
      ? (condition.because ?? "its condition is not known")
      : expected === "nothing"
        ? "the explanation says nothing of such a case"
        : few === "unknown"
          ? (outcome.because ?? "its outcome is not known")
          : null;
  const fit = because !== null ? "cannot-be-told" : (expected === "few") === few ? "fits" : "does-not-fit";
  const margin =
    because !== null || outcome.low === null || outcome.high === null ? null : marginOf(expected, outcome, test.outcome["at-most"]);
  const label = labelOf(ledger, one);
  const verdict =
    because === null && expected !== null
      ? `it expects ${wordOf(expected, wordsOf(test))}: ${fit === "fits" ? "fits" : "does not fit"}`
      : "cannot be told";
  const facts = [condition.said, ...(outcome.said === condition.said ? [] : [outcome.said])].join("; ");
  return {
    label,
    ...one,
    condition,
    present,
    outcome,
    few,
    expected,
    fit,
    because,
    margin,
    sentence: `${label}: ${facts}; ${verdict}.`,
    rival,
  };
}

/** What the rival expects of the same case, by its own condition. */
function rivalReading(
  ledger: Ledger,
  rival: Explanation | undefined,
  test: ExplanationTest | undefined,
  one: Case,
  words: Words,
): WeighedCase["rival"] {
  if (rival === undefined) return { expected: null, sentence: "The rival explanation is not in the ledger." };
  if (test === undefined) return { expected: null, sentence: `${rival.title}: its measures do not reach cases of this kind.` };
  const reading = readCase(ledger, test.condition, one);
  const present = isAtLeast(reading, test.condition["at-least"]);
  if (present === "unknown") return { expected: null, sentence: `${rival.title}: cannot be told (${reading.because ?? "not known"}).` };
  const expected = rival.expects[present ? "present" : "absent"];
  return { expected, sentence: `${rival.title} expects ${wordOf(expected, words)}: ${reading.said}.` };
}

function isAtLeast({ low, high }: Reading, least: number): Known {
  if (low === null || high === null) return "unknown";
  return low >= least ? true : high < least ? false : "unknown";
}

function isAtMost({ low, high }: Reading, most: number): Known {
  if (low === null || high === null) return "unknown";
  return high <= most ? true : low > most ? false : "unknown";
}

function marginOf(expected: Expected | null, { low, high }: Reading, most: number): number {
  const middle = ((low ?? 0) + (high ?? 0)) / 2;
  return rounded(expected === "few" ? most - middle : middle - most);
}

function worstOf(cases: readonly WeighedCase[], cells: WeighedTest["cells"]): { worst: string[]; equallyBad: number } {
  const told = cases.filter(({ fit }) => fit !== "cannot-be-told");
  /** How common the outcome is among the cases with the same condition, 0 to 1. */
  const common = ({ present, few }: WeighedCase) => {
    const cell = cells.find((one) => one.present === present);
    return cell === undefined ? 0 : (few === true ? cell.few : cell.several) / (cell.few + cell.several);
  };
  const order = (a: WeighedCase, b: WeighedCase) =>
    Number(a.fit === "fits") - Number(b.fit === "fits") ||
    (a.margin ?? 0) - (b.margin ?? 0) ||
    common(a) - common(b) ||
    (b.condition.low ?? 0) - (a.condition.low ?? 0);
  const sorted = [...told].sort((a, b) => order(a, b) || (a.label < b.label ? -1 : 1));
  const second = sorted[WORST - 1];
  return {
    worst: sorted.slice(0, WORST).map(({ label }) => label),
    equallyBad: second === undefined ? 0 : sorted.slice(WORST).filter((one) => order(second, one) === 0).length,
  };
}

/** How many would fit were the line between few and several drawn elsewhere. */
function atThreshold({ expects }: Explanation, cases: readonly WeighedCase[], atMost: number) {
  const fits = cases.flatMap(({ present, outcome }) => {
    const few = isAtMost(outcome, atMost);
    const expected = present === "unknown" ? null : expects[present ? "present" : "absent"];
    return few === "unknown" || expected === null || expected === "nothing" ? [] : [(expected === "few") === few];
  });
  return { atMost, fits: fits.filter(Boolean).length, doesNotFit: fits.filter((fit) => !fit).length };
}

function coverageOf(cases: readonly WeighedCase[]): string {
  const reasons = new Map<string, number>();
  for (const { because } of cases) if (because !== null) reasons.set(because, (reasons.get(because) ?? 0) + 1);
  const told = cases.length - [...reasons.values()].reduce((sum, count) => sum + count, 0);
  const why = [...reasons].sort(([, a], [, b]) => b - a).map(([because, count]) => `${count}: ${because}`);
  return `${told} of ${cases.length} cases can be told${why.length === 0 ? "" : `; the others cannot (${why.join("; ")})`}.`;
}

/** "China, 1949 to 2026", under the name of the time; the plain name where it bore several. */
function labelOf(ledger: Ledger, { state, other, from, until }: Case): string {
  const [first, last] = [nameOn(ledger, state, from), nameOn(ledger, state, until)];
  const name = first === last ? last : (ledger.state(state)?.name ?? last);
  if (other !== null) return `${name} with ${nameOn(ledger, other, until)}`;
  return from === until ? name : `${name}, ${from.slice(0, 4)} to ${until.slice(0, 4)}`;
}

type Words = NonNullable<CaseMeasure<unknown>["words"]>;
const PARTNERS: Words = { few: "few", several: "several" };

function wordsOf({ outcome }: ExplanationTest): Words {
  return measureOf(outcome).words ?? PARTNERS;
}

function wordOf(expected: Expected, words: Words): string {
  return expected === "nothing" ? "nothing in particular" : words[expected];
}

function noteOf({ id, meaning, unit, reference }: { id: string; meaning: string; unit: string; reference: string }) {
  return { id, meaning, unit, reference };
}

function citeOf(ledger: Ledger, source: string | readonly string[]): string {
  const ids = typeof source === "string" ? [source] : source;
  return ids.map((id) => ledger.source(id)?.cite ?? id).join("; ");
}
