/** What would have to be settled, and the status under each answer: open tests grouped by the fact that they read. */
import type { Finding, Question, Status, TestRow } from "../model/results/trace.ts";
import { questionOf } from "./asks.ts";
import type { Run } from "./runs.ts";

/** Statuses are worked out anew under each answer; only changes are listed. */
export function questionsOf(runs: readonly Run[]): Question[] {
  const keys = new Map<string, Asked>();
  /** Of the tests that bearers of one clause share: what they ask. */
  const askedBy = new Map<Finding["tests"], readonly Asked[]>();
  for (const { rows, standing } of runs) {
    for (const finding of standing?.contestable ?? rows) {
      if (finding.status !== "contestable") continue;
      let asked = askedBy.get(finding.tests);
      if (asked === undefined) {
        asked = askedIn(finding, keys);
        askedBy.set(finding.tests, asked);
      }
      for (const one of asked) one.findings.push(finding);
    }
  }
  const sorted = [...keys].sort(([, a], [, b]) => ORDER[a.kind] - ORDER[b.kind] || b.findings.length - a.findings.length);
  return sorted.map(([id, { kind, question, findings: touched, readings }]) => ({
    id,
    question,
    kind,
    values: valuesOf(id, kind, readings).map(({ value, result }) => ({ value, changes: changes(touched, id, result) })),
  }));
}

interface Asked {
  readonly kind: Question["kind"];
  readonly question: string;
  readonly findings: Finding[];
  readonly readings: TestRow["readings"];
}

const ORDER = { text: 0, fact: 1, record: 2 };

/** The questions that the open tests of a finding ask, each once; new ones are put among the known. */
function askedIn(finding: Finding, keys: Map<string, Asked>): Asked[] {
  const asked = new Set<Asked>();
  for (const test of finding.tests) {
    if (test.result !== "open" || test.open === null) continue;
    const id = questionId(finding, test);
    const known = keys.get(id) ?? { kind: test.open, question: questionOf(test), findings: [], readings: test.readings };
    keys.set(id, known);
    asked.add(known);
  }
  return [...asked];
}

type Result = TestRow["result"];

/** What may be answered, and what each answer makes of a test about it. */
function valuesOf(
  id: string,
  kind: Question["kind"],
  readings: TestRow["readings"],
): { value: string; result: (finding: Finding, test: TestRow) => Result }[] {
  if (kind === "text" && readings.length > 0) return readings.map(({ says, result }) => ({ value: says, result: () => result }));
  if (id === "provocation")
    return [
      { value: "none", result: () => "met" },
      { value: "given", result: () => "not-met" },
    ];
  // Some facts are against the duty: an exception that holds; that the one to be helped began it, where the text minds that.
  const against = ({ side }: Finding) => kind === "fact" && (id.startsWith("except:") || (id === "begun-by:target" && side === "target"));
  const failed = ({ reads }: TestRow): Result => (reads.includes("conduct") ? "open" : "not-met");
  return [
    { value: "yes", result: (finding, test) => (against(finding) ? failed(test) : "met") },
    { value: "no", result: (finding, test) => (against(finding) ? "met" : failed(test)) },
  ];
}

export function questionId(finding: Finding, test: TestRow): string {
  // A place settles nothing for two clauses at once: each has an area of its own.
  return test.reads[0] !== undefined && test.reads[0] !== "place" && test.open !== "record"
    ? test.reads[0]
    : `${test.open}:${finding.instrument}:${finding.obligation}:${test.clause}`;
}

function changes(
  findings: readonly Finding[],
  id: string,
  resultIn: (finding: Finding, test: TestRow) => Result,
): Question["values"][number]["changes"] {
  // Bearers of one clause share its tests, and so the status under an answer.
  const statuses = new Map<Finding["tests"], Status>();
  const listed: Question["values"][number]["changes"] = [];
  for (const finding of findings) {
    let status = statuses.get(finding.tests);
    if (status === undefined) {
      status = statusWith(finding, (test) =>
        test.result === "open" && questionId(finding, test) === id ? resultIn(finding, test) : test.result,
      );
      statuses.set(finding.tests, status);
    }
    if (status !== finding.status) listed.push({ obligation: finding.id, status });
  }
  return listed;
}

/** The weakest result decides. */
export function statusWith({ tests }: Finding, resultOf: (test: TestRow) => TestRow["result"]): Status {
  const results = tests.map(resultOf);
  if (results.includes("not-met")) return "not-triggered";
  return results.includes("open") ? "contestable" : "triggered";
}
