/** Open questions of a case: open checks grouped by the fact that they read, with the status under each answer. */
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Question, Status, TestRow, UnspokenFinding, UnspokenQuestion, UnspokenTestRow } from "../../model/results/trace.ts";
import { ownKey } from "../checks/wordsRead.ts";
import { questionOf } from "./question.ts";
import type { Run } from "./runs.ts";

/**
 * The open questions: disputes of law, then facts, then gaps in the record; within these the question on which most duties to
 * help turn comes first. Of each answer only the statuses that it changes are listed.
 */
export function questionsOf(runs: readonly Run[]): UnspokenQuestion[] {
  const keys = new Map<string, Asked>();
  // Bearers of one clause share its checks, and so what these ask.
  const askedBy = new Map<Shared, readonly Asked[]>();
  for (const { rows, standing } of runs) {
    for (const finding of standing?.contestable ?? rows) {
      if (finding.status !== "contestable") continue;
      const shared = sharedBy(finding);
      let asked = askedBy.get(shared);
      if (asked === undefined) {
        asked = askedIn(finding, keys);
        askedBy.set(shared, asked);
      }
      for (const one of asked) one.findings.push(finding);
    }
  }
  const weighed = [...keys].map((entry) => ({ entry, kind: ORDER[entry[1].kind], helps: helps(entry[1]), all: entry[1].findings.length }));
  const sorted = weighed.sort((a, b) => a.kind - b.kind || b.helps - a.helps || b.all - a.all).map(({ entry }) => entry);
  return sorted.map(([id, { kind, question, findings: touched, readings }]) => ({
    id,
    question,
    kind,
    values: valuesOf(id, kind, readings).map(({ value, result }) => ({ value, changes: changes(touched, id, result) })),
  }));
}

type Shared = UnspokenTestRow | undefined;

/** The mark of bearers of one clause: their last test is one object for all of them, while the first cites each one's own act. */
const sharedBy = ({ tests }: UnspokenFinding): Shared => tests.at(-1);

interface Asked {
  readonly kind: Question["kind"];
  readonly question: Phrase;
  readonly findings: UnspokenFinding[];
  readonly readings: UnspokenTestRow["readings"];
}

/** The number of duties to fight at a party's side, or to stay out, that turn on the question. */
function helps({ findings }: Asked): number {
  return findings.reduce((count, { type }) => (type === "nonaggression" || type === "consultation" ? count : count + 1), 0);
}

const ORDER = { text: 0, fact: 1, record: 2 };

/** The questions that the open checks of a finding ask, each once; new ones are added to the known. */
function askedIn(finding: UnspokenFinding, keys: Map<string, Asked>): Asked[] {
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

type ResultIn = (finding: UnspokenFinding, test: UnspokenTestRow) => Result;

/** The possible answers, each with the result that it gives a check about the question. */
function valuesOf(
  id: string,
  kind: Question["kind"],
  readings: UnspokenTestRow["readings"],
): { value: UnspokenQuestion["values"][number]["value"]; result: ResultIn }[] {
  if (kind === "text" && readings.length > 0)
    return readings.map((reading) => ({ value: answerOf(reading), result: () => reading.result }));
  if (id === "provocation") return PROVOCATION;
  return YES_OR_NO.map(({ value, holds }) => ({
    value,
    result: (finding, test) => (holds === countsAgainst(finding, test, id, kind) ? failed(test) : "met"),
  }));
}

const PROVOCATION: { value: "none" | "given"; result: ResultIn }[] = [
  { value: "none", result: () => "met" },
  { value: "given", result: () => "not-met" },
];

const YES_OR_NO = [
  { value: "yes", holds: true },
  { value: "no", holds: false },
] as const;

/** Some facts count against the duty: an exception that holds; that the state to be helped began it, where the text minds that. */
function countsAgainst({ side }: UnspokenFinding, { clause }: UnspokenTestRow, id: string, kind: Question["kind"]): boolean {
  if (kind !== "fact") return false;
  return id.startsWith("except:") || (id.startsWith("at-war:") && clause === "except") || (id === "begun-by:target" && side === "target");
}

/** The result of a check whose fact is answered against the duty: a failed exception of conduct stays open. */
function failed({ reads }: UnspokenTestRow): Result {
  return reads.includes("conduct") ? "open" : "not-met";
}

/** The reading in words; one that only compilers of data sets hold is named as a coding. */
function answerOf({ says, heldBy, coded }: UnspokenTestRow["readings"][number]): Phrase {
  return coded.length > 0 && coded.length === heldBy.length ? phrase("as-coded", { says, coders: coded }) : says;
}

/** The key of the fact that the check reads, or else of the check itself. */
function questionId({ instrument, obligation }: UnspokenFinding, test: UnspokenTestRow): string {
  return ownKey(instrument, obligation, test) ?? test.reads[0] ?? "";
}

/** The duties whose status an answer changes. */
function changes(findings: readonly UnspokenFinding[], id: string, resultIn: ResultIn): Question["values"][number]["changes"] {
  const statuses = new Map<Shared, Status>();
  const listed: Question["values"][number]["changes"] = [];
  for (const finding of findings) {
    const shared = sharedBy(finding);
    let status = statuses.get(shared);
    if (status === undefined) {
      status = statusWith(finding, (test) =>
        test.result === "open" && questionId(finding, test) === id ? resultIn(finding, test) : test.result,
      );
      statuses.set(shared, status);
    }
    if (status !== finding.status) listed.push({ obligation: finding.id, status });
  }
  return listed;
}

/** The status of a finding with other results of its checks. */
export function statusWith({ tests }: Pick<UnspokenFinding, "tests">, resultOf: (test: UnspokenTestRow) => Result): Status {
  let status: Status = "triggered";
  for (const test of tests) {
    const result = resultOf(test);
    if (result === "not-met") return "not-triggered";
    if (result === "open") status = "contestable";
  }
  return status;
}
