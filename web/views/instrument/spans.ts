/** The axis and the rows of the picture of members over time. */
import { addDays, type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";

export type Span = InstrumentAnswer["spans"][number];
export interface Row {
  readonly state: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

/** One row for each state, in the order of their first days. */
export function rowsOf(spans: readonly Span[]): Row[] {
  const rows = new Map<string, Span[]>();
  for (const span of spans) rows.set(span.state, [...(rows.get(span.state) ?? []), span]);
  return [...rows].map(([state, own]) => ({ state, name: nameOf(own), spans: own }));
}

/** The state's name in its last membership: names change over the years. */
function nameOf(spans: readonly Span[]): string {
  return spans.at(-1)?.name ?? "";
}

export interface Axis {
  readonly from: Day;
  readonly until: Day;
}

/** From the first beginning to today, or, once every membership has ended, to a little after the last end. */
export function axisOf(spans: readonly Span[], last: Day): Axis {
  const from = spans.map(({ earliest }) => earliest).sort()[0] ?? last;
  const ends = spans.map(({ latest }) => latest);
  const end = ends.every((one) => one !== null) ? (ends.sort().at(-1) ?? last) : last;
  const length = dayNumber(end as Day) - dayNumber(from as Day);
  const margin = Math.max(60, Math.round(length * 0.04));
  const until = end < last ? addDays(end as Day, margin) : last;
  return { from: addDays(from as Day, -margin), until: until > last ? last : until };
}
