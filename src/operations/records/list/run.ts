/** records.list: the dated facts of one collection, by state, time and kind. */

import { InputError } from "../../../errors.ts";
import { COLLECTIONS, type CollectionName } from "../../../model/collections.ts";
import { coded } from "../../../model/complaints.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { RecordList, RecordRow } from "../../../model/results/recordList.ts";
import { heldOn, rivalryOn } from "../../../strategy/recordPeriods.ts";
import type { Day } from "../../../time/day.ts";
import { requireSpan } from "../../../time/span.ts";
import { anyState, dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

function namesInstrument(row: object, id: string): boolean {
  const { instrument, instruments } = row as { instrument?: string | null; instruments?: readonly string[] | null };
  return instrument === id || (instruments ?? []).includes(id);
}

/** For each collection: the fields that hold a row's kind, its states, its beginning and its end. */
const SHAPES: Readonly<Record<CollectionName, { kind: string; states: readonly string[]; begins: string; ends: string | null }>> =
  Object.freeze({
    relations: { kind: "collection", states: ["a", "b"], begins: "established", ends: null },
    rivalries: { kind: "issue", states: ["a", "b"], begins: "from", ends: "until" },
    mediations: { kind: "role", states: ["mediators", "a", "b"], begins: "date", ends: null },
    positions: { kind: "kind", states: ["state"], begins: "date", ends: null },
    counts: { kind: "of", states: ["state", "host"], begins: "date", ends: null },
    yardsticks: { kind: "measure", states: ["state"], begins: "date", ends: null },
    soil: { kind: "kind", states: ["on", "holders"], begins: "from", ends: "until" },
    events: { kind: "event", states: ["states"], begins: "date", ends: null },
    command: { kind: "what", states: ["state", "with"], begins: "from", ends: "until" },
    tests: { kind: "outcome", states: ["by", "toward"], begins: "date", ends: null },
    findings: { kind: "topic", states: [], begins: "", ends: null },
  });

export function run({ ledger }: Context, { collection, state: typed, instrument, from, until, on, kind }: Input): Unspoken<RecordList> {
  const first = from === undefined ? null : dayOf(ledger, from, "from");
  const last = until === undefined ? null : dayOf(ledger, until, "until");
  if (first !== null && last !== null && first > last)
    throw new InputError({
      ...coded("backwards", { from: first, until: last }),
      what: `${first} is after ${last}`,
      where: "from",
      why: "a stretch of time runs forward",
      todo: "swap the two days",
    });
  const held = on === undefined ? null : dayOf(ledger, on, "on");
  const state = typed === undefined ? null : anyState(ledger, typed, last ?? held ?? ledger.version.verifiedThrough).id;
  const shape = SHAPES[collection];
  const seen = new Map<string, number>();
  const rows = (ledger.data.records[collection] as readonly object[]).map((record) => rowOf(record as Record<string, unknown>));
  const written = ledger.data.recordsInEnglish?.[collection] as readonly Record<string, unknown>[] | undefined;
  const kinds = new Map(rows.map((row, index) => [row, kindsOf(row as unknown as Record<string, unknown>, written?.[index])]));
  rows.sort((a, b) => ((a.begins ?? "9999") < (b.begins ?? "9999") ? -1 : (a.begins ?? "9999") > (b.begins ?? "9999") ? 1 : 0));
  const kept = rows.filter((row) => {
    if (state !== null && !row.states.includes(state)) return false;
    if (instrument !== undefined && !namesInstrument(row, instrument)) return false;
    if (kind !== undefined && !kinds.get(row)?.some((one) => one.includes(kind.toLowerCase()))) return false;
    return touches(row) && (held === null || isHeld(row, held));
  });
  return { kind: "records", ...frame(ledger, last ?? held ?? undefined), collection, about: COLLECTIONS[collection], rows: kept };

  /** The kind of a row in the words of the language and as it was written, in small letters. */
  function kindsOf(...records: readonly (Record<string, unknown> | undefined)[]): string[] {
    return records.flatMap((one) => (one === undefined ? [] : [String(one[shape.kind] ?? "").toLowerCase()]));
  }

  function rowOf(record: Record<string, unknown>): RecordRow {
    const states = [...new Set(shape.states.flatMap((field) => [record[field]].flat().filter((one) => one !== null)))];
    const begins = (record[shape.begins] ?? null) as string | null;
    const ends = shape.ends === null ? null : ((record[shape.ends] ?? null) as string | null);
    const stem = [collection, states.join("-"), begins ?? "undated"].join("/");
    const count = (seen.get(stem) ?? 0) + 1;
    seen.set(stem, count);
    return { id: count === 1 ? stem : `${stem}/${count}`, collection, ...record, states, begins, ends } as unknown as RecordRow;
  }

  /** Whether a row held on the day, or may have; rivalries by their own rule, rows without an end from their beginning on. */
  function isHeld(row: RecordRow, day: Day): boolean {
    if (row.collection === "rivalries") return rivalryOn(ledger, { ...row, until: row.ends }, day) !== false;
    if (shape.ends !== null) return heldOn({ from: row.begins, until: row.ends }, day) !== false;
    return row.begins === null || requireSpan(row.begins).earliest <= day;
  }

  /** Whether a row falls into the period. A row without a date does; a row that continues has no end to compare. */
  function touches({ begins, ends }: RecordRow): boolean {
    if (begins === null) return true;
    const end = ends ?? (shape.ends === null ? begins : "open");
    return (
      (last === null || requireSpan(begins).earliest <= last) && (first === null || end === "open" || requireSpan(end).latest >= first)
    );
  }
}

/** The rows of the answer for --csv. */
export const rows = ({ rows }: RecordList) =>
  rows.map(({ ref, states, ...row }) => ({
    ...Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join(" ") : value])),
    states: states.join(" "),
    source: [ref.source].flat().join(" "),
    checked: ref.checked,
  }));
