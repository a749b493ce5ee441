/** Tests of promises as rows: under one instrument, under others of the same type and grade, and of the same state's other promises. */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { RecordOf } from "../model/records.ts";
import type { Audience, Finding, Invocation, TestRow } from "../model/results/audience.ts";
import type { Grade, ObligationType } from "../model/vocabulary.ts";
import { gradeOf } from "../ties/tieRows.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";

export interface Kind {
  readonly type: ObligationType;
  readonly grade: Grade;
}

/** Concepts that scholars use for being drawn into a war. */
const DRAWN_IN = ["entrapment", "entanglement"];
const TOPIC = "entrapment";

/** Tests up to the day, oldest first: those of the instrument, and the other tests of `states`. */
export function testsOf(
  ledger: Ledger,
  {
    instrument,
    kinds,
    bearers,
    states,
  }: { instrument: Instrument; kinds: readonly Kind[]; bearers: readonly StateId[]; states: readonly StateId[] },
  day: Day,
): TestRow[] {
  return recorded(ledger, day).flatMap((record) => {
    const named = record.instruments ?? [];
    if (named.includes(instrument.id) && asked(record, bearers)) return [rowOf(record, "this")];
    if (record.by === null || !record.by.some((one) => states.includes(one))) return [];
    return [rowOf(record, named.some((id) => hasKind(ledger.instrument(id), kinds)) ? "alike" : "other")];
  });
}

/** Whether the test concerns one of the bearers; a test that names no state concerns every party. */
function asked(record: RecordOf<"tests">, bearers: readonly StateId[]): boolean {
  return record.by === null || record.by.some((one) => bearers.includes(one));
}

function recorded(ledger: Ledger, day: Day): RecordOf<"tests">[] {
  const earliest = (record: RecordOf<"tests">) => requireSpan(record.date).earliest;
  return ledger.data.records.tests
    .filter((record) => reachedBy(requireSpan(record.date), day) !== false)
    .sort((a, b) => (earliest(a) < earliest(b) ? -1 : earliest(a) > earliest(b) ? 1 : 0));
}

function hasKind(instrument: Instrument | undefined, kinds: readonly Kind[]): boolean {
  return (
    instrument?.obligations.some((one) => kinds.some(({ type, grade }) => type === one.type && grade === gradeOf(instrument, one))) ?? false
  );
}

function rowOf(record: RecordOf<"tests">, standing: TestRow["standing"]): TestRow {
  const { case: title, date, by, toward, instruments, promise, asked: wanted, done, outcome, concepts, view, note, ref } = record;
  return {
    case: title,
    date,
    by: by ?? [],
    toward: toward ?? [],
    instruments: instruments ?? [],
    standing,
    promise,
    asked: wanted,
    done,
    outcome,
    concepts: concepts ?? [],
    view,
    note,
    checked: ref.checked,
    ref,
  };
}

/** Entrapment on record, separate from exposure: the tests that scholars call entrapment, and the studies that doubt the term. */
export function entrapmentOf(ledger: Ledger, rows: readonly TestRow[], day: Day): Audience["entrapment"] {
  const all = recorded(ledger, day);
  const drawnIn = (concepts: readonly string[]) => concepts.some((one) => DRAWN_IN.includes(one));
  return {
    happened: rows.filter(({ concepts }) => drawnIn(concepts)),
    inLedger: all.filter(({ concepts }) => drawnIn(concepts ?? [])).length,
    ofTests: all.length,
    findings: ledger.data.records.findings
      .filter(({ topic }) => topic === TOPIC)
      .map(
        ({ study, population, definition, finding, stance, note, ref }): Finding => ({
          study,
          population,
          definition,
          finding,
          stance,
          note,
          ref,
        }),
      ),
  };
}

/** Known uses and calls under these obligations, oldest first. */
export function invocationsOf(instrument: Instrument, obligations: ReadonlySet<string>, day: Day): Invocation[] {
  return instrument.acts
    .filter(
      (act) =>
        act.act === "invoked" &&
        (act.obligations === undefined || act.obligations.some((one) => obligations.has(one))) &&
        (act.date === null || reachedBy(requireSpan(act.date), day) !== false),
    )
    .map(({ date, by, note, ref }) => ({ date, by: by ?? [], note: note ?? null, ref }))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : (a.date ?? "") > (b.date ?? "") ? 1 : 0));
}
