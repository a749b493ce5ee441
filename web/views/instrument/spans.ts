/** The axis and the rows of a picture of members over time. */
import { addDays, type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";

export type Span = InstrumentAnswer["spans"][number];
export interface Row {
  readonly state: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

/** One row a state, by the first day of each. */
export function rowsOf(spans: readonly Span[]): Row[] {
  const rows = new Map<string, Span[]>();
  for (const span of spans) rows.set(span.state, [...(rows.get(span.state) ?? []), span]);
  return [...rows].map(([state, own]) => ({ state, name: nameOf(own), spans: own }));
}

/** Names change: the one of the day stands first, the last of the others where it was not there on the day. */
function nameOf(spans: readonly Span[]): string {
  return spans.at(-1)?.name ?? "";
}

export interface Axis {
  readonly from: Day;
  readonly until: Day;
}

/** From the first beginning to today, or, where all is over, to a little after the end. */
export function axisOf(spans: readonly Span[], last: Day): Axis {
  const from = spans.map(({ earliest }) => earliest).sort()[0] ?? last;
  const ends = spans.map(({ latest }) => latest);
  const end = ends.every((one) => one !== null) ? (ends.sort().at(-1) ?? last) : last;
  const length = dayNumber(end as Day) - dayNumber(from as Day);
  const margin = Math.max(60, Math.round(length * 0.04));
  const until = end < last ? addDays(end as Day, margin) : last;
  return { from: addDays(from as Day, -margin), until: until > last ? last : until };
}

/** Round years, at most eight; for a short life the months would be too many, so its first days of years alone. */
export function yearsOn({ from, until }: Axis): number[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => (end - first) / one <= 8) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil((first + 1) / step) * step; year <= end; year += step) years.push(year);
  return years;
}
