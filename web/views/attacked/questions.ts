/** Open questions as the page puts them: the answers that can be taken, and the questions that a bearer has settled by its own reading. */
import type { Finding, Question, Trace } from "../../app/query/answers.ts";
import { labels } from "./labels.ts";

const words = labels.open;

export interface Answerable {
  /** The value of the answer in the address. */
  readonly answer: string;
  readonly text: string;
  readonly changes: Question["values"][number]["changes"];
}

/**
 * The answers to a question: yes or no to a fact, the place of a reading in its list to a dispute that has written readings, and
 * yes or no, by the outcome of each reading, to another dispute of words.
 */
export function answersTo({ id, kind, values }: Question, findings: Iterable<Finding>): Answerable[] {
  const results = kind === "text" && !id.startsWith("reading:") ? resultsOf(findings) : null;
  return values.map(({ value, changes }, index) => ({
    answer: id.startsWith("reading:") ? String(index + 1) : (results?.get(value) ?? value),
    text: words.values[value] ?? value,
    changes,
  }));
}

/** "yes" or "no" for each reading of the open tests, by its words. */
function resultsOf(findings: Iterable<Finding>): Map<string, string> {
  const results = new Map<string, string>();
  for (const { tests } of findings)
    for (const { open, readings } of tests)
      if (open === "text") for (const { says, result } of readings) results.set(says, result === "met" ? "yes" : "no");
  return results;
}

/** The duties on which a question bears. */
export function dutiesOf({ values }: Question, findings: ReadonlyMap<string, Finding>): Finding[] {
  const ids = new Set(values.flatMap(({ changes }) => changes.map(({ obligation }) => obligation)));
  return [...ids].flatMap((id) => findings.get(id) ?? []);
}

/** Whether a question bears on promises not to attack alone: nobody's help depends on it. */
export function isOnPeaceAlone(question: Question, findings: ReadonlyMap<string, Finding>): boolean {
  const duties = dutiesOf(question, findings);
  return duties.length > 0 && duties.every(({ type }) => type === "nonaggression");
}

/** The answer that the reader has taken, in words. */
export function answerWords({ id, values }: Question, answer: string): string {
  if (!id.startsWith("reading:")) return words.holds(answer);
  return values[Number(answer) - 1]?.value ?? answer;
}

/** Questions that bearers have settled by a reading of their own, with the status of each duty under every reading. */
export function adoptedReadings({ obligations }: Pick<Trace, "obligations">): Question[] {
  const found = new Map<string, { question: string; findings: Finding[]; test: Finding["tests"][number] }>();
  for (const finding of obligations) {
    for (const test of finding.tests) {
      const [id] = test.reads;
      if (test.basis !== "admission" || id === undefined || !id.startsWith("reading:") || test.readings.length < 2) continue;
      const known = found.get(id) ?? { question: String(test.args["question"] ?? test.reason), findings: [], test };
      known.findings.push(finding);
      found.set(id, known);
    }
  }
  return [...found].map(([id, { question, findings, test }]) => ({
    id,
    question,
    kind: "text" as const,
    values: test.readings.map(({ says, result }) => ({ value: says, changes: findings.flatMap((one) => changeTo(one, id, result)) })),
  }));
}

type Result = Finding["tests"][number]["result"];

/** The finding's status with the question settled so, if it changes. */
function changeTo({ id, status, tests }: Finding, question: string, result: Result): Question["values"][number]["changes"] {
  const results = tests.map((test) => (test.reads[0] === question ? result : test.result));
  const next = results.includes("not-met") ? "not-triggered" : results.includes("open") ? "contestable" : "triggered";
  return next === status ? [] : [{ obligation: id, status: next }];
}
