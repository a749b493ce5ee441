/**
 * The verdict on a claim. Each reading is checked on its own: all its expectations must be met. Then
 *
 *   one outcome under every reading      that outcome
 *   outcomes that differ                 depends-on-reading, with the outcome of each
 *   a duty whose status is contestable   depends-on-reading
 *   a question past the verified date    past-verification
 *   the ledger lacks the fact, or the claim says that it cannot be checked: not-checkable, with the reason
 */
import { isUserError } from "../errors.ts";
import { foundWords, testWords } from "../model/claimNotation.ts";
import type { Binding, Claim, Expectation, Reading } from "../model/claims.ts";
import { type Phrase, phrase, type Unspoken } from "../model/phrase.ts";
import type { ClaimVerdict, Outcome, ReadingVerdict, Rest, TestedExpectation, Verdict } from "../model/results/claims.ts";
import type { UnspokenNote } from "../model/results/envelope.ts";
import type { Ask } from "./asking.ts";
import { expectedOf, holdsOf, tellingOf, testOf } from "./expectation.ts";
import { walk } from "./path.ts";
import { distinct, restsAbove, restsOf } from "./rests.ts";

export interface Check {
  readonly bound: Binding;
  readonly expect: readonly Expectation[];
}

/** The checks of one reading, including those it inherits from its claim. */
export function checksOf(claim: Claim, reading: Reading | null): Check[] {
  const bound = reading?.["bound-to"] ?? claim["bound-to"];
  const expect = reading?.expect ?? claim.expect ?? [];
  const further = reading?.also ?? claim.also ?? [];
  return [
    ...(bound === undefined ? [] : [{ bound: { ...bound, input: { ...bound.input, ...reading?.input } }, expect }]),
    ...further.map((one) => ({ bound: one["bound-to"], expect: one.expect })),
  ];
}

export function verdictOf(claim: Claim, asking: Ask): Unspoken<ClaimVerdict> {
  const { id, says, kind, paragraph = null, note = null, counterparts = [] } = claim;
  const head = { id, says, kind, paragraph, note, counterparts };
  const none = claim["not-checkable"];
  if (none !== undefined) {
    const because = phrase("not-checkable", { kind: none.because, reason: none.reason });
    return { ...head, verdict: "not-checkable", because, readings: [], rests: [], doubts: [] };
  }
  const judged = (claim.readings ?? [null]).map((reading) => judge(claim, reading, asking));
  const readings = judged.map(({ verdict }) => verdict);
  const rests = distinct(readings.flatMap((one) => one.rests));
  const { verdict, because } = together(readings);
  const notes = judged.flatMap((one) => one.notes);
  return { ...head, verdict, because, readings, rests, doubts: doubtsOf(notes, rests) };
}

type Judged = Unspoken<ReadingVerdict>;

function judge(claim: Claim, reading: Reading | null, asking: Ask): { verdict: Judged; notes: UnspokenNote[] } {
  const name = reading?.reading ?? null;
  const cannot = reading?.["not-checkable"];
  if (cannot !== undefined) {
    const reason = phrase("reason-given", { reason: cannot });
    return { verdict: { reading: name, outcome: "not-checkable", reason, tests: [], rests: [] }, notes: [] };
  }
  const tests: TestedExpectation[] = [];
  const rests: Rest[] = [];
  const notes: UnspokenNote[] = [];
  for (const { bound, expect } of checksOf(claim, reading)) {
    let answer: object;
    try {
      answer = asking.run(bound.operation, bound.input);
    } catch (error) {
      if (!isUserError(error)) throw error;
      const { what, todo } = error.complaint;
      const reason = phrase("no-answer", { operation: bound.operation, what, todo });
      return { verdict: { reading: name, outcome: "not-checkable", reason, tests, rests: distinct(rests) }, notes };
    }
    notes.push(...((answer as { notes?: UnspokenNote[] }).notes ?? []));
    const worded = asking.inEnglish(answer);
    for (const one of expect) {
      const found = walk(worded, one.at);
      const { operation, input } = bound;
      const telling = tellingOf(one, found);
      const [expected, holds] = [expectedOf(one), holdsOf(telling)];
      const words = { test: testWords(expected), found: foundWords(holds) };
      tests.push({ operation, input, at: one.at, ...words, expected, holds, result: testOf(one, found) });
      rests.push(...(found.length > 0 ? restsOf(telling) : restsAbove(worded, one.at)));
    }
  }
  const outcome = outcomeOf(tests, notes);
  return { verdict: { reading: name, outcome, reason: reasonOf(outcome, tests), tests, rests: distinct(rests) }, notes };
}

function outcomeOf(tests: readonly TestedExpectation[], notes: readonly UnspokenNote[]): Outcome {
  if (notes.some(({ text }) => text.code === "past-verification")) return "past-verification";
  if (tests.some(({ result }) => result === "not-met")) return "contradicted";
  if (tests.some(({ result }) => result === "contestable")) return "contestable";
  return tests.some(({ result }) => result === "unknown") ? "not-known" : "supported";
}

function reasonOf(outcome: Outcome, tests: readonly TestedExpectation[]): Phrase {
  const told = (all: readonly TestedExpectation[]) => all.map(({ operation, at, expected, holds }) => ({ operation, at, expected, holds }));
  switch (outcome) {
    case "contradicted":
      return phrase("tests-not-met", { tests: told(tests.filter(({ result }) => result === "not-met")) });
    case "contestable":
      return phrase("law-contestable", { tests: told(tests.filter(({ result }) => result === "contestable")) });
    case "not-known":
      return phrase("ledger-does-not-know", { tests: told(tests.filter(({ result }) => result === "unknown")) });
    case "past-verification":
      return phrase("day-past-verification");
    default:
      return phrase("tests-met", { tests: told(tests) });
  }
}

/** The verdict of a claim all of whose readings have one outcome. What is contestable in law depends on the reading of the words. */
const VERDICTS: Readonly<Record<Outcome, Verdict>> = {
  supported: "supported",
  contradicted: "contradicted",
  contestable: "depends-on-reading",
  "not-known": "not-checkable",
  "not-checkable": "not-checkable",
  "past-verification": "past-verification",
};

/** The verdict if all readings agree; otherwise that they differ. */
function together(readings: readonly Judged[]): { verdict: Verdict; because: Phrase } {
  const outcomes = new Set(readings.map(({ outcome }) => outcome));
  const [first] = readings;
  if (first === undefined) throw new Error("a claim without a reading");
  if (outcomes.size === 1) {
    const verdict = VERDICTS[first.outcome];
    if (first.reading === null) return { verdict, because: first.reason };
    return {
      verdict,
      because: phrase("readings-agree", { readings: readings.map(({ reading, reason }) => ({ reading: reading ?? "", reason })) }),
    };
  }
  return {
    verdict: "depends-on-reading",
    because: phrase("readings-differ", { readings: readings.map(({ reading, outcome }) => ({ reading, outcome })) }),
  };
}

const TELLING: readonly string[] = ["reading", "not-known", "dormant", "summary", "past-verification"];

/** Doubts that the answers state about the records under the verdict, and records whose source nobody has opened. */
function doubtsOf(notes: readonly UnspokenNote[], rests: readonly Unspoken<Rest>[]): Phrase[] {
  const ids = new Set(rests.map(({ id }) => id));
  const said = notes.filter(
    ({ text, records }) => TELLING.includes(text.code) && (records.length === 0 || records.some((one) => ids.has(one))),
  );
  const unopened = rests.filter(({ ref }) => ref?.checked === "unverified").map(({ id }) => id);
  return [
    ...new Map(said.map(({ text }) => [JSON.stringify(text), text])).values(),
    ...(unopened.length === 0 ? [] : [phrase("source-not-opened", { records: unopened })]),
  ];
}
