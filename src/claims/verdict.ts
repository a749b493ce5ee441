/**
 * A claim's verdict. Each reading is asked by itself: every expectation has to be met. Then
 *
 *   one outcome under every reading      that outcome
 *   outcomes that differ                 depends-on-reading, and which gives which
 *   a question past the verified date    past-verification
 *   the ledger lacks the fact, or the claim says it is none of its matters: not-checkable, with the reason
 */
import { isUserError } from "../errors.ts";
import type { Binding, Claim, Expectation, Reading } from "../model/claims.ts";
import type { ClaimVerdict, Outcome, ReadingVerdict, Rest, TestedExpectation, Verdict } from "../model/results/claims.ts";
import type { Note } from "../model/results/envelope.ts";
import type { Asking } from "./asking.ts";
import { foundWords, tellingOf, testOf, testWords } from "./expectation.ts";
import { walk } from "./path.ts";
import { distinct, restsAbove, restsOf } from "./rests.ts";

export interface Check {
  readonly bound: Binding;
  readonly expect: readonly Expectation[];
}

/** The questions of one reading, with what it takes from its claim. */
export function checksOf(claim: Claim, reading: Reading | null): Check[] {
  const bound = reading?.["bound-to"] ?? claim["bound-to"];
  const expect = reading?.expect ?? claim.expect ?? [];
  const further = reading?.also ?? claim.also ?? [];
  return [
    ...(bound === undefined ? [] : [{ bound: { ...bound, input: { ...bound.input, ...reading?.input } }, expect }]),
    ...further.map((one) => ({ bound: one["bound-to"], expect: one.expect })),
  ];
}

export function verdictOf(claim: Claim, asking: Pick<Asking, "run">): ClaimVerdict {
  const { id, says, kind, paragraph = null, note = null } = claim;
  const head = { id, says, kind, paragraph, note };
  const none = claim["not-checkable"];
  if (none !== undefined) {
    const because = `${none.because.replaceAll("-", " ")}: ${none.reason}`;
    return { ...head, verdict: "not-checkable", because, readings: [], rests: [], doubts: [] };
  }
  const judged = (claim.readings ?? [null]).map((reading) => judge(claim, reading, asking));
  const readings = judged.map(({ verdict }) => verdict);
  const rests = distinct(readings.flatMap((one) => one.rests));
  const { verdict, because } = together(readings);
  const notes = judged.flatMap((one) => one.notes);
  return { ...head, verdict, because, readings, rests, doubts: doubtsOf(notes, rests) };
}

function judge(claim: Claim, reading: Reading | null, asking: Pick<Asking, "run">): { verdict: ReadingVerdict; notes: Note[] } {
  const name = reading?.reading ?? null;
  const cannot = reading?.["not-checkable"];
  if (cannot !== undefined)
    return { verdict: { reading: name, outcome: "not-checkable", reason: cannot, tests: [], rests: [] }, notes: [] };
  const tests: TestedExpectation[] = [];
  const rests: Rest[] = [];
  const notes: Note[] = [];
  for (const { bound, expect } of checksOf(claim, reading)) {
    let answer: object;
    try {
      answer = asking.run(bound.operation, bound.input);
    } catch (error) {
      if (!isUserError(error)) throw error;
      const { what, todo } = error.complaint;
      const reason = `${bound.operation} could not answer: ${what}; ${todo}`;
      return { verdict: { reading: name, outcome: "not-checkable", reason, tests, rests: distinct(rests) }, notes };
    }
    notes.push(...((answer as { notes?: Note[] }).notes ?? []));
    for (const one of expect) {
      const found = walk(answer, one.at);
      const { operation, input } = bound;
      const telling = tellingOf(one, found);
      tests.push({ operation, input, at: one.at, test: testWords(one), found: foundWords(telling), result: testOf(one, found) });
      rests.push(...(found.length > 0 ? restsOf(telling) : restsAbove(answer, one.at)));
    }
  }
  const outcome = outcomeOf(tests, notes);
  return { verdict: { reading: name, outcome, reason: reasonOf(outcome, tests), tests, rests: distinct(rests) }, notes };
}

function outcomeOf(tests: readonly TestedExpectation[], notes: readonly Note[]): Outcome {
  if (notes.some(({ code }) => code === "past-verification")) return "past-verification";
  if (tests.some(({ result }) => result === "not-met")) return "contradicted";
  return tests.some(({ result }) => result === "unknown") ? "not-known" : "supported";
}

function reasonOf(outcome: Outcome, tests: readonly TestedExpectation[]): string {
  const words = ({ operation, at, test, found }: TestedExpectation) => `${operation} ${at}: ${test} expected, ${found} found`;
  const failed = tests.filter(({ result }) => result === "not-met");
  const unknown = tests.filter(({ result }) => result === "unknown");
  switch (outcome) {
    case "contradicted":
      return failed.map(words).join("; ");
    case "not-known":
      return `the ledger does not know: ${unknown.map(words).join("; ")}`;
    case "past-verification":
      return "the day asked about lies past the ledger's verification";
    default:
      return tests
        .map(({ at, test, found }) => (test === "exists" || test === "empty" ? `${at}: ${found}` : `${at}: ${found} (${test})`))
        .join("; ");
  }
}

function together(readings: readonly ReadingVerdict[]): { verdict: Verdict; because: string } {
  const outcomes = new Set(readings.map(({ outcome }) => outcome));
  const [first] = readings;
  if (first === undefined) throw new Error("a claim without a reading");
  if (outcomes.size === 1) {
    const verdict = first.outcome === "not-known" ? "not-checkable" : first.outcome;
    return { verdict, because: readings.map(({ reading, reason }) => (reading === null ? reason : `${reading}: ${reason}`)).join("; ") };
  }
  return {
    verdict: "depends-on-reading",
    because: readings.map(({ reading, outcome }) => `${reading ?? ""}: ${outcome.replaceAll("-", " ")}`).join("; "),
  };
}

const TELLING: readonly string[] = ["reading", "not-known", "dormant", "summary", "past-verification"];

/** What the answers bear in mind about the records that the verdict rests on, and references that nobody opened. */
function doubtsOf(notes: readonly Note[], rests: readonly Rest[]): string[] {
  const ids = new Set(rests.map(({ id }) => id));
  const said = notes.filter(({ code, records }) => TELLING.includes(code) && (records.length === 0 || records.some((one) => ids.has(one))));
  const unopened = rests.filter(({ ref }) => ref?.checked === "unverified").map(({ id }) => id);
  return [
    ...new Set(said.map(({ text }) => text)),
    ...(unopened.length === 0 ? [] : [`Rests in part on what no source was opened for: ${unopened.join(", ")}.`]),
  ];
}
