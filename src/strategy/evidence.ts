/** Ties and records as the evidence behind a number. */
import type { StateId } from "../model/ids.ts";
import { phrase } from "../model/phrase.ts";
import type { RecordOf } from "../model/records.ts";
import { tieRecord } from "../model/tieRecord.ts";
import type { TieRow } from "../ties/tieRows.ts";
import type { Evidence } from "./lines.ts";

/** A tie as evidence; `other` is the state that the number counts. */
export function tieEvidence(tie: TieRow, other: StateId): Evidence {
  return {
    ...tieRecord(tie, other),
    label: phrase("evidence-of-tie", { type: tie.type }),
    note: quoted([tie.tier, tie.site, tie.entry.note]),
    readings: tie.readings,
  };
}

/** A published count, in the words of its source. */
export function countEvidence(record: RecordOf<"counts">): Evidence {
  return {
    ...recordFields(`${record["as-printed"]} ${record.unit}`),
    states: record.host === null ? [] : [record.host],
    label: phrase("evidence-of-count", { who: record.who, date: record.date }),
    type: record.of,
    since: record.date,
    wording: record.counts,
    refs: [record.ref],
    note: quoted([record.note]),
  };
}

/** Foreign forces or rights on a state's soil. */
export function soilEvidence(record: RecordOf<"soil">): Evidence {
  return {
    ...recordFields(record.what),
    states: record.holders ?? [],
    label: phrase("quoted", { text: record.kind }),
    type: "soil",
    since: record.from,
    until: record.until === "open" ? null : (record.until ?? "unknown"),
    wording: [record.basis, record.forces].filter(Boolean).join("; ") || null,
    refs: [record.ref],
    note: quoted([record.ended, record.note]),
  };
}

/** The fields of evidence that a record leaves empty, and its title. */
export function recordFields(title: string) {
  return {
    title,
    short: title,
    byConduct: false,
    instrument: null,
    article: null,
    grade: null,
    until: null,
    inForce: true,
    nominal: false,
    quote: null,
    translated: false,
    readings: [],
  } satisfies Partial<Evidence>;
}

/** Notes of the ledger, joined; null if there are none. */
export function quoted(notes: readonly (string | null | undefined)[]): Evidence["note"] {
  const text = notes.filter(Boolean).join("; ");
  return text === "" ? null : phrase("quoted", { text });
}
