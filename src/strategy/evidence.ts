/** Ties and records as the evidence that stands behind a number. */

import type { RecordOf } from "../model/records.ts";
import type { Evidence } from "../model/results/comparison.ts";
import type { TieRow } from "../model/results/ties.ts";

/** What a tie shows when its number is opened; `other` is whom the number counts. */
export function tieEvidence(tie: TieRow, other: string): Evidence {
  const details = [tie.tier, tie.site, tie.entry.note].filter((part) => part !== null);
  return {
    states: [other],
    label: tie.type,
    instrument: tie.instrument,
    title: tie.title,
    article: tie.article,
    type: tie.type,
    grade: tie.grade,
    since: tie.since,
    byConduct: tie.byConduct,
    until: tie.until,
    inForce: tie.inForce,
    wording: tie.wording,
    quote: tie.quote,
    translated: tie.translated,
    refs: [tie.ref, tie.entry.ref],
    note: details.length === 0 ? null : details.join("; "),
    readings: tie.readings,
  };
}

/** A published count, in the words of who counted. */
export function countEvidence(record: RecordOf<"counts">): Evidence {
  return {
    ...bare,
    states: record.host === null ? [] : [record.host],
    label: `${record.who}, ${record.date}`,
    title: `${record["as-printed"]} ${record.unit}`,
    type: record.of,
    since: record.date,
    wording: record.counts,
    refs: [record.ref],
    note: record.note,
  };
}

/** Foreign forces or rights on a state's soil. */
export function soilEvidence(record: RecordOf<"soil">): Evidence {
  return {
    ...bare,
    states: record.holders ?? [],
    label: record.kind,
    title: record.what,
    type: "soil",
    since: record.from,
    until: record.until === "open" ? null : (record.until ?? "unknown"),
    wording: [record.basis, record.forces].filter(Boolean).join("; ") || null,
    refs: [record.ref],
    note: [record.ended, record.note].filter(Boolean).join("; ") || null,
  };
}

export const bare = {
  byConduct: false,
  instrument: null,
  article: null,
  grade: null,
  until: null,
  inForce: true,
  quote: null,
  translated: false,
  readings: [],
} satisfies Partial<Evidence>;
