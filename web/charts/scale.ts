/** Scales that the charts share: days and years on a line, and round numbers on an axis of counts. */

/** A day as its number since 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.parse(day) / 864e5;
}

export interface TimeSpan {
  readonly from: string;
  readonly until: string;
}

/** The pacts in force at the end of a year, and those that may have been. */
export interface YearCount {
  readonly year: number;
  readonly sure: number;
  readonly maybe: number;
}

/** Maps a day to a position from 0 to `width`, rounded to a tenth; days outside the span map to its ends. */
export function timeScale({ from, until }: TimeSpan, width: number): (day: string) => number {
  const [start, end] = [dayNumber(from), dayNumber(until)];
  const length = end - start || 1;
  return (day) => round(Math.min(1, Math.max(0, (dayNumber(day) - start) / length)) * width);
}

/** Round years within a span, at most `most` of them. */
export function roundYears({ from, until }: TimeSpan, most: number): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => (last - first) / one <= most) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years.filter((year) => `${year}-01-01` >= from);
}

/** Round counts from zero up to `most`, in about `few` steps. */
export function roundCounts(most: number, few = 4): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => most / one <= few) ?? 200;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** The edges of lengths laid end to end from a start: one more than there are lengths. */
export function edgesOf(start: number, lengths: readonly number[]): number[] {
  const edges = [start];
  for (const length of lengths) edges.push((edges.at(-1) ?? start) + length);
  return edges;
}

/** A coordinate with one decimal: precise enough to see, and the same text on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
