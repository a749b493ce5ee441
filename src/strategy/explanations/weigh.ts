/**
 * Tests an explanation on its cases: the share with few where its condition holds beside the share where it does not, each case
 * beside its expectation, and the two farthest from it. None is declared the winner.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import { nameOn } from "../../ledger/states.ts";
import type { Ref } from "../../model/evidence.ts";
import type { Expected, Explanation, ExplanationTest } from "../../model/explanations.ts";
import { phrase } from "../../model/phrase.ts";
import type { CasePhrase, MeasureId, ReadingPhrase } from "../../model/phrases/strategy.ts";
import type { Day } from "../../time/day.ts";
import type { Known } from "../../time/span.ts";
import { type Case, type Reading, rounded, type WeighedCase, type WeighedExplanation, type WeighedTest } from "./case.ts";
import { measureOf, readCase } from "./computations.ts";
import { permutationOf } from "./permutation.ts";
import { casesOf, populationPhrase } from "./population.ts";
import { worstOf } from "./worst.ts";

/** The explanation with its tests on the cases up to the day. */
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
    evidence: { for: evidenceOf(ledger, explanation.evidence?.for), against: evidenceOf(ledger, explanation.evidence?.against) },
    inShort: explanation["in-short"],
    untested: explanation.untested ?? null,
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
    (ofShares(test) ? caseOfShares : weighedCase)(ledger, explanation, test, one, rivalReading(ledger, rival, rivalTest, one, test)),
  );
  const { condition, outcome } = test;
  const fitting = (kind: WeighedCase["fit"]) => cases.filter(({ fit }) => fit === kind).length;
  const known = cases.flatMap(({ state, other, from, present, few }) =>
    present === "unknown" || few === "unknown" ? [] : [{ cluster: other ?? state, slot: other === null ? from : state, present, few }],
  );
  const cells = [true, false].map((present) => ({
    present,
    few: known.filter((one) => one.present === present && one.few).length,
    several: known.filter((one) => one.present === present && !one.few).length,
  }));
  const { worst, equallyBad } = worstOf(cases, cells);
  const permutation = permutationOf(known, explanation.expects.present === "few");
  return {
    id: test.id,
    unit: test.unit,
    population: populationPhrase(ledger, test.population),
    comparison: test.comparison,
    expectation: phrase("test-expects", { measure: measureOf(outcome).id, ...explanation.expects, rate: ofShares(test) }),
    ofShares: ofShares(test),
    condition: { ...measureNote(measureOf(condition).id), atLeast: condition["at-least"] },
    outcome: { ...outcomeNote(measureOf(outcome).id), atMost: outcome["at-most"] },
    threshold: test.threshold,
    cases: cases.map((one) => ({ ...one, isWorst: worst.includes(one) })),
    tally: {
      fits: fitting("fits"),
      doesNotFit: fitting("does-not-fit"),
      cannotBeTold: ofShares(test) ? cases.length - known.length : fitting("cannot-be-told"),
    },
    cells,
    otherThresholds: otherLines(outcome["at-most"]).map((atMost) => atThreshold(explanation, cases, atMost)),
    ...contrastOf(explanation, cells, permutation, measureOf(outcome).id),
    permutation,
    worst: worst.map(({ label }) => label),
    equallyBad,
    coverage: coverageOf(cases),
  };
}

/** Whether the test expects something of the shares alone. Of one pair, bound or not, no explanation foretells anything. */
function ofShares({ outcome }: ExplanationTest): boolean {
  return outcome.computation === "bound";
}

/** A case of a test of shares: on which side of the condition and of the outcome it lies, without an expectation of its own. */
function caseOfShares(ledger: Ledger, _: Explanation, test: ExplanationTest, one: Case, rival: WeighedCase["rival"]): WeighedCase {
  const condition = readCase(ledger, test.condition, one);
  const outcome = readCase(ledger, test.outcome, one);
  const present = isAtLeast(condition, test.condition["at-least"]);
  const few = isAtMost(outcome, test.outcome["at-most"]);
  const label = labelOf(ledger, one);
  const because =
    present === "unknown"
      ? (condition.because ?? phrase("condition-not-known"))
      : few === "unknown"
        ? (outcome.because ?? phrase("outcome-not-known"))
        : null;
  const sentence = phrase("case-of-rate", { label, readings: [condition.said, outcome.said] });
  const open = { isWorst: false, fit: "cannot-be-told", otherLines: [], margin: null } as const;
  return { label, ...open, ...one, condition, present, outcome, few, expected: "nothing", because, sentence, rival };
}

function weighedCase(ledger: Ledger, explanation: Explanation, test: ExplanationTest, one: Case, rival: WeighedCase["rival"]): WeighedCase {
  const condition = readCase(ledger, test.condition, one);
  const outcome = readCase(ledger, test.outcome, one);
  const present = isAtLeast(condition, test.condition["at-least"]);
  const few = isAtMost(outcome, test.outcome["at-most"]);
  const expected = present === "unknown" ? null : explanation.expects[present ? "present" : "absent"];
  const because = untold(expected, few, condition, outcome);
  const fit = because !== null ? "cannot-be-told" : (expected === "few") === few ? "fits" : "does-not-fit";
  const margin =
    because !== null || outcome.low === null || outcome.high === null ? null : marginOf(expected, outcome, test.outcome["at-most"]);
  const label = labelOf(ledger, one);
  const same = JSON.stringify(outcome.said) === JSON.stringify(condition.said);
  return {
    label,
    isWorst: false,
    ...one,
    condition,
    present,
    outcome,
    few,
    expected,
    fit,
    because,
    otherLines: otherLines(test.outcome["at-most"]).map((atMost) => ({ atMost, fit: fitAt(expected, isAtMost(outcome, atMost)) })),
    margin,
    sentence: phrase("case-weighed", {
      label,
      readings: same ? [condition.said] : [condition.said, outcome.said],
      verdict: because === null && expected !== null ? { expected, measure: measureOf(test.outcome).id, fits: fit === "fits" } : null,
    }),
    rival,
  };
}

/** The reason why it cannot be decided whether the case fits; null if it can. */
function untold(expected: Expected | null, few: Known, condition: Reading, outcome: Reading): ReadingPhrase | null {
  if (expected === null) return condition.because ?? phrase("condition-not-known");
  if (expected === "nothing") return phrase("explanation-silent");
  return few === "unknown" ? (outcome.because ?? phrase("outcome-not-known")) : null;
}

/** The expectation of the rival for the same case, by its own condition. */
function rivalReading(
  ledger: Ledger,
  rival: Explanation | undefined,
  test: ExplanationTest | undefined,
  one: Case,
  own: ExplanationTest,
): WeighedCase["rival"] {
  if (rival === undefined) return { expected: null, sentence: phrase("rival-not-in-ledger") };
  const { title } = rival;
  if (test === undefined) return { expected: null, sentence: phrase("rival-without-measure", { title }) };
  const reading = readCase(ledger, test.condition, one);
  const present = isAtLeast(reading, test.condition["at-least"]);
  if (present === "unknown") return { expected: null, sentence: phrase("rival-not-known", { title, reason: reading.because }) };
  const expected = rival.expects[present ? "present" : "absent"];
  const args = { title, expected, measure: measureOf(own.outcome).id, reading: reading.said };
  if (ofShares(own)) return { expected: "nothing", sentence: phrase("rival-expects-rate", args) };
  return { expected, sentence: phrase("rival-expects", args) };
}

function isAtLeast({ low, high }: Reading, least: number): Known {
  if (low !== null && low >= least) return true; // a floor may have no upper end
  if (low === null || high === null) return "unknown";
  return low >= least ? true : high < least ? false : "unknown";
}

function isAtMost({ low, high }: Reading, most: number): Known {
  if (low === null || high === null) return "unknown";
  return high <= most ? true : low > most ? false : "unknown";
}

/** The distance of the outcome from the threshold; negative on the unexpected side. */
function marginOf(expected: Expected | null, { low, high }: Reading, most: number): number {
  const middle = ((low ?? 0) + (high ?? 0)) / 2;
  return rounded(expected === "few" ? most - middle : middle - most);
}

/** The lines at half and at double; none for a line at zero, which has no other. */
function otherLines(atMost: number): number[] {
  return atMost > 0 ? [0.5, 2].map((factor) => atMost * factor) : [];
}

function fitAt(expected: Expected | null, few: Known): WeighedCase["fit"] {
  if (expected === null || expected === "nothing" || few === "unknown") return "cannot-be-told";
  return (expected === "few") === few ? "fits" : "does-not-fit";
}

/** The number of cases that would fit if the threshold for "few" were another. */
function atThreshold({ expects }: Explanation, cases: readonly WeighedCase[], atMost: number) {
  const fits = cases.flatMap(({ present, outcome }) => {
    const few = isAtMost(outcome, atMost);
    const expected = present === "unknown" ? null : expects[present ? "present" : "absent"];
    return few === "unknown" || expected === null || expected === "nothing" ? [] : [(expected === "few") === few];
  });
  return { atMost, fits: fits.filter(Boolean).length, doesNotFit: fits.filter((fit) => !fit).length };
}

/** The number of decided cases, and the reasons for the undecided ones, most frequent first. */
function coverageOf(cases: readonly WeighedCase[]) {
  const reasons = new Map<string, { count: number; reason: ReadingPhrase }>();
  for (const { because } of cases) {
    if (because === null) continue;
    const key = JSON.stringify(because);
    reasons.set(key, { count: (reasons.get(key)?.count ?? 0) + 1, reason: because });
  }
  const because = [...reasons.values()].sort((a, b) => b.count - a.count);
  const known = cases.length - because.reduce((sum, { count }) => sum + count, 0);
  return phrase("cases-covered", { known, of: cases.length, because });
}

/** "China, 1949 to 2026", with the name of the time; the plain name if it had several. */
function labelOf(ledger: Ledger, { state, other, from, until }: Case): CasePhrase {
  const [first, last] = [nameOn(ledger, state, from), nameOn(ledger, state, until)];
  const name = first === last ? last : (ledger.state(state)?.name ?? last);
  if (other !== null) return phrase("case-of-pair", { name, other: nameOn(ledger, other, until) });
  if (from === until) return phrase("case-on-day", { name });
  return phrase("case-of-years", { name, from: from.slice(0, 4), until: until.slice(0, 4) });
}

function measureNote(measure: MeasureId) {
  return {
    id: measure,
    meaning: phrase("measure-meaning", { measure }),
    unit: phrase("measure-unit", { measure }),
    reference: phrase("measure-reference", { measure }),
  };
}

function outcomeNote(measure: MeasureId) {
  return { ...measureNote(measure), few: phrase("outcome-few", { measure }), several: phrase("outcome-several", { measure }) };
}

/** Minimum number of judged cases on each side of the condition; below it the two sides are not compared. */
const LEAST_SIDE = 5;

/** The comparison of the two sides of the condition, which alone tells the condition from the base rate. */
function contrastOf(
  { expects }: Explanation,
  cells: WeighedTest["cells"],
  permutation: WeighedTest["permutation"],
  measure: MeasureId,
): Pick<WeighedTest, "comparable" | "contrast"> {
  const side = (wanted: boolean) => {
    const cell = cells.find(({ present }) => present === wanted);
    return { few: cell?.few ?? 0, of: (cell?.few ?? 0) + (cell?.several ?? 0) };
  };
  const [present, absent] = [side(true), side(false)];
  if (present.of < LEAST_SIDE || absent.of < LEAST_SIDE)
    return { comparable: false, contrast: phrase("contrast-too-few", { present: present.of, absent: absent.of, least: LEAST_SIDE }) };
  const difference = present.few / present.of - absent.few / absent.of;
  const expectsMore = expects.present === "few";
  const beyond = permutation !== null && (difference < permutation.low || difference > permutation.high);
  return {
    comparable: true,
    contrast: phrase("contrast-shares", {
      measure,
      present,
      absent,
      side: difference === 0 ? "neither" : difference > 0 === expectsMore ? "expected" : "other",
      chance: permutation === null ? null : beyond ? "beyond" : "within",
    }),
  };
}

function evidenceOf(ledger: Ledger, said: readonly { readonly says: string; readonly ref?: Ref | undefined }[] = []) {
  return said.map(({ says, ref }) => ({ says, cite: ref === undefined ? null : citeOf(ledger, ref.source), ref: ref ?? null }));
}

function citeOf(ledger: Ledger, source: string | readonly string[]): string {
  const ids = typeof source === "string" ? [source] : source;
  return ids.map((id) => ledger.source(id)?.cite ?? id).join("; ");
}
