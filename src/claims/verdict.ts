/**
 * The verdict on a claim. Each reading is checked on its own: all its expectations must be met. Then
 *
 *   one outcome under every reading      that outcome
 *   outcomes that differ                 depends-on-reading, with the outcome of each
 *   law or record can be read either way depends-on-reading
 *   a question past the verified date    past-verification
 *   a reading of which it says `where-known`, and of which the ledger cannot tell: the others decide
 *   nothing found where the ledger does not collect everything, a missing fact, or a claim that says that it cannot be checked:
 *   not-checkable, with the reason
 */
import { type Complaint, isUserError } from "../errors.ts";
import type { Binding, Claim, Reading } from "../model/claims.ts";
import { type Phrase, phrase, type Unspoken } from "../model/phrase.ts";
import type { ClaimVerdict, Outcome, ReadingVerdict, Rest, TestedExpectation, Verdict } from "../model/results/claims.ts";
import type { UnspokenNote } from "../model/results/envelope.ts";
import type { Ask } from "./asking.ts";
import { checksOf } from "./checks.ts";
import { type Finding, findingOf } from "./finding.ts";
import { tidyGrounds } from "./grounds.ts";
import { distinct } from "./rests.ts";

export function verdictOf(claim: Claim, asking: Ask): Unspoken<ClaimVerdict> {
  const { id, says, kind, paragraph = null, note = null, counterparts = [] } = claim;
  const head = { id, says, kind, paragraph, note, counterparts };
  const none = claim["not-checkable"];
  if (none !== undefined) {
    const because = phrase("not-checkable", { kind: none.because, reason: none.reason });
    return { ...head, verdict: "not-checkable", because, readings: [], rests: [], grounds: [], doubts: [] };
  }
  const judged = (claim.readings ?? [null]).map((reading) => judge(claim, reading, asking));
  const readings = judged.map(({ verdict }) => verdict);
  const rests = distinct(readings.flatMap((one) => one.rests));
  const { verdict, because } = together(deciding(claim, readings));
  const notes = judged.flatMap((one) => one.notes);
  const grounds = tidyGrounds(distinctPhrases(judged.flatMap((one) => one.grounds)));
  return { ...head, verdict, because, readings, rests, grounds, doubts: doubtsOf(notes, rests, wordsNamed(readings)) };
}

function distinctPhrases(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((one) => [JSON.stringify(one), one])).values()];
}

type Judged = Unspoken<ReadingVerdict>;

/** One reading with what it rests on. */
interface Judgement {
  readonly verdict: Judged;
  readonly notes: readonly UnspokenNote[];
  readonly grounds: readonly Phrase[];
}

function judge(claim: Claim, reading: Reading | null, asking: Ask): Judgement {
  const name = reading?.reading ?? null;
  const cannot = reading?.["not-checkable"];
  if (cannot !== undefined) return refused(name, "not-checkable", phrase("reason-given", { reason: cannot }));
  const findings: Finding[] = [];
  const notes: UnspokenNote[] = [];
  for (const { bound, expect } of checksOf(claim, reading)) {
    let answer: object;
    try {
      answer = asking.run(bound.operation, bound.input);
    } catch (error) {
      if (!isUserError(error)) throw error;
      return refusal(name, bound, error.complaint);
    }
    notes.push(...((answer as { notes?: UnspokenNote[] }).notes ?? []));
    const worded = asking.inEnglish(answer);
    findings.push(...expect.map((one) => findingOf(one, bound, worded, asking)));
  }
  const tests = findings.map(({ test }) => test);
  const outcome = outcomeOf(tests, notes);
  const rests = distinct(findings.flatMap((one) => one.rests));
  const verdict = { reading: name, outcome, reason: reasonOf(outcome, findings), tests, rests };
  return { verdict, notes, grounds: findings.flatMap(({ grounds }) => grounds) };
}

function refused(reading: string | null, outcome: Outcome, reason: Phrase): Judgement {
  return { verdict: { reading, outcome, reason, tests: [], rests: [] }, notes: [], grounds: [] };
}

/** A question that the operation refuses: of a day too far past verification, or of something that it cannot answer. */
function refusal(reading: string | null, { operation }: Binding, { what, todo, code }: Complaint): Judgement {
  if (code === "past-verification") return refused(reading, "past-verification", phrase("day-past-verification"));
  return refused(reading, "not-checkable", phrase("no-answer", { operation, what, todo }));
}

function outcomeOf(tests: readonly TestedExpectation[], notes: readonly UnspokenNote[]): Outcome {
  if (notes.some(({ text }) => text.code === "past-verification")) return "past-verification";
  if (tests.some(({ result }) => result === "not-met")) return "contradicted";
  if (tests.some(({ result }) => result === "contestable")) return "contestable";
  if (tests.some(({ result }) => result === "not-collected")) return "not-collected";
  return tests.some(({ result }) => result === "unknown") ? "not-known" : "supported";
}

function reasonOf(outcome: Outcome, findings: readonly Finding[]): Phrase {
  const of = (result: TestedExpectation["result"]) => findings.filter(({ test }) => test.result === result);
  const told = (all: readonly Finding[]) => all.map(({ test: { operation, at, expected, holds } }) => ({ operation, at, expected, holds }));
  const why = (all: readonly Finding[]) => distinctPhrases(all.flatMap((one) => one.why));
  switch (outcome) {
    case "contradicted":
      return phrase("tests-not-met", { tests: told(of("not-met")) });
    case "contestable":
      return phrase("law-contestable", { tests: told(of("contestable")), limits: why(of("contestable")) });
    case "not-collected":
      return phrase("not-collected", { tests: told(of("not-collected")), because: why(of("not-collected")) });
    case "not-known":
      return phrase("ledger-does-not-know", { tests: told(of("unknown")) });
    case "past-verification":
      return phrase("day-past-verification");
    default:
      return phrase("tests-met", { tests: told(findings) });
  }
}

/** The verdict of a claim all of whose readings have one outcome. What is contestable in law depends on the reading of the words. */
const VERDICTS: Readonly<Record<Outcome, Verdict>> = {
  supported: "supported",
  contradicted: "contradicted",
  contestable: "depends-on-reading",
  "not-collected": "not-checkable",
  "not-known": "not-checkable",
  "not-checkable": "not-checkable",
  "past-verification": "past-verification",
};

/** Outcomes by which the ledger cannot tell. */
const UNTOLD: readonly Outcome[] = ["not-collected", "not-known", "not-checkable"];

/** The readings that decide: without those that count only where the ledger can tell and of which it cannot, if others are left. */
function deciding({ readings = [] }: Claim, judged: readonly Judged[]): readonly Judged[] {
  const kept = judged.filter(({ outcome }, place) => readings[place]?.["where-known"] !== true || !UNTOLD.includes(outcome));
  return kept.length === 0 ? judged : kept;
}

/** The verdict if all readings agree; otherwise that they differ. */
function together(readings: readonly Judged[]): { verdict: Verdict; because: Phrase } {
  const outcomes = new Set(readings.map(({ outcome }) => outcome));
  const [first, ...others] = readings;
  if (first === undefined) throw new Error("a claim without a reading");
  if (outcomes.size === 1) {
    const verdict = VERDICTS[first.outcome];
    if (first.reading === null || others.length === 0) return { verdict, because: first.reason };
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
function doubtsOf(notes: readonly UnspokenNote[], rests: readonly Unspoken<Rest>[], named: ReadonlySet<string>): Phrase[] {
  const ids = new Set(rests.map(({ id }) => id));
  const said = notes.filter(
    ({ text, records }) => TELLING.includes(text.code) && (records.length === 0 || records.some((one) => ids.has(one))),
  );
  const unopened = rests.filter(({ ref }) => ref?.checked === "unverified").map(({ id }) => id);
  return [
    ...distinctPhrases(said.flatMap(({ text }) => aboutNamed(text, named) ?? [])),
    ...(unopened.length === 0 ? [] : [phrase("source-not-opened", { records: unopened })]),
  ];
}

/** A doubt about members, limited to the states that the claim names; null if it names none of them. */
function aboutNamed(text: Phrase, named: ReadonlySet<string>): Phrase | null {
  if (text.code !== "not-known" || text.args.of !== "members") return text;
  const states = text.args.states.filter((state) => named.has(state));
  return states.length === 0 ? null : phrase("not-known", { of: "members", states });
}

/** The words that a claim's paths and expectations name, ids among them. */
function wordsNamed(readings: readonly Judged[]): Set<string> {
  const tests = readings.flatMap((one) => one.tests);
  return new Set(tests.flatMap(({ at, expected }) => [...(at.match(/\w+/g) ?? []), ...[expected.value].flat().map(String)]));
}
