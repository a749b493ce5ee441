/** The tests of an entry as a memo shows them, and the questions that are open. */
import { BETWEEN_SLOTS } from "../../../law/checks/check.ts";
import { questionOf } from "../../../law/outcome/question.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import { type Code, type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { MemoTest } from "../../../model/results/memo.ts";
import type { UnspokenFinding, UnspokenTestRow } from "../../../model/results/trace.ts";
import type { Bibliography } from "./bibliography.ts";
import type { Entry } from "./entries.ts";

/**
 * The acts by which the bearers came to be bound, each with its states and source; then the tests that the bearers share. `also`: the
 * entries of the same article, of which only what differs is told.
 */
export function testsOf(entry: Entry, also: readonly Entry[], instrument: Instrument, { cite }: Bibliography): Unspoken<MemoTest>[] {
  const [first] = entry;
  const rows: Unspoken<MemoTest>[] = [];
  const known = new Set(first.tests.map(keyOf));
  for (const test of first.tests) {
    if (test.clause === "in-force" && test.result === "met") rows.push(...entriesIntoForce(entry, instrument, cite));
    else rows.push(rowOf(test, test.reason, cite));
    if (test.clause !== "trigger") continue;
    // Another event of the same article follows its first, with what else its tests say.
    for (const [other] of also) for (const one of other.tests) if (!known.has(keyOf(one))) rows.push(rowOf(one, one.reason, cite));
  }
  return rows;
}

const keyOf = ({ clause, result, reason }: UnspokenTestRow): string => JSON.stringify([clause, result, reason]);

/** Findings of tests that the clause leaves empty. */
const ROUTINE: ReadonlySet<Code> = new Set<Code>([
  "against-anyone",
  "enemy-from-outside",
  "owed-whoever-began",
  "no-limit-of-place",
  "no-excepted-enemy",
  "promise-holds",
]);

function isRoutine({ result, reason }: UnspokenTestRow): boolean {
  return result === "met" && ROUTINE.has(reason.code);
}

function rowOf(test: UnspokenTestRow, reason: Phrase, cite: Bibliography["cite"]): Unspoken<MemoTest> {
  const { clause, result, basis, open, readings, reference } = test;
  return {
    clause,
    label: phrase("memo-slots", { slots: clause.split(BETWEEN_SLOTS) }),
    result,
    basis,
    open,
    outcome: phrase("memo-result", { result, basis, open }),
    finding: phrase("memo-finding", { reason, readings: readings.map((reading) => phrase("memo-reading", reading)) }),
    reason,
    routine: isRoutine(test),
    reference: cite(reference),
  };
}

/** One row for each act from which the pledge ran, with the bearers that it bound. */
function entriesIntoForce(entry: Entry, instrument: Instrument, cite: Bibliography["cite"]): Unspoken<MemoTest>[] {
  const acts = new Map<string, { readonly test: UnspokenTestRow; readonly states: StateId[] }>();
  for (const { owedBy, tests } of entry) {
    const test = tests.find(({ clause }) => clause === "in-force");
    if (test === undefined) continue;
    const key = JSON.stringify([test.reason, test.reference]);
    const known = acts.get(key) ?? { test, states: [] };
    known.states.push(owedBy);
    acts.set(key, known);
  }
  return [...acts.values()].map(({ test, states }) => {
    const { reason } = test;
    if (reason.code !== "in-force-since") return rowOf(test, reason, cite);
    const of = whose(reason.args, instrument, states, entry[0]);
    const named = acts.size === 1 || JSON.stringify(of) === JSON.stringify(states) ? null : states;
    return rowOf(test, phrase("memo-entry", { ...reason.args, of, states: named }), cite);
  });
}

/** The states whose own act it was: the bearers, or the state to be helped that came in later; none for a common entry into force. */
function whose(
  { act, date }: { readonly act: string; readonly date: string | null },
  { acts }: Instrument,
  bearers: readonly StateId[],
  { owedTo, about }: Entry[0],
): readonly StateId[] {
  if (act === "entered-into-force") return [];
  const own = acts.filter((one) => one.act === act && one.date === date).flatMap((one) => one.for ?? one.by ?? []);
  if (bearers.every((state) => own.includes(state))) return bearers;
  const helped = owedTo === "parties" ? about : owedTo;
  return helped !== null && own.includes(helped) ? [helped] : [];
}

/** The routine tests in one sentence; null if there are none. */
export function alsoMetIn([{ tests }]: Entry): Phrase | null {
  const routine = tests.filter(isRoutine).map(({ clause, reason }) => ({ slots: clause.split(BETWEEN_SLOTS), reason }));
  return routine.length === 0 ? null : phrase("memo-also-met", { tests: routine });
}

/** The questions of the open tests, each once. `which`: of these tests alone. */
export function questionsIn(findings: readonly UnspokenFinding[], which: (test: UnspokenTestRow) => boolean = () => true): Phrase[] {
  const tests = findings.flatMap((finding) => finding.tests).filter(which);
  const asked = tests.filter(({ result, open }) => result === "open" && open !== null).map(questionOf);
  const reasoned = asked.some((one) => one.code === "question-in-force" && one.args.why.code !== "in-force-not-known");
  // The question with its reason says what the bare one asks.
  const isBare = (one: Phrase) => reasoned && one.code === "question-in-force" && one.args.why.code === "in-force-not-known";
  return asked.filter((one, index) => !isBare(one) && asked.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === index);
}
