/** The notation of a claims file for an expectation and the values found: `equals 1`, `3 rows`. */
import type { EXPECTATION_TESTS } from "./vocabulary.ts";

export type Scalar = string | number | boolean | null;

/** An expectation as data. */
export interface Expected {
  readonly test: (typeof EXPECTATION_TESTS)[number];
  readonly value: Scalar | readonly Scalar[];
}

/** The first of the values found, or the number of rows; `more` counts the values that are not listed. */
export interface Holds {
  readonly values: readonly Scalar[];
  readonly rows: number | null;
  readonly more: number;
}

/** "equals 1", "includes JPN, KOR", "between 1945 and 1960", "exists". */
export function testWords({ test, value }: Expected): string {
  if (test === "exists" || test === "empty") return test;
  return `${test} ${Array.isArray(value) ? value.join(test === "between" ? " and " : ", ") : String(value)}`;
}

/** "nothing", "not known", "1961-07-11", "12 rows". */
export function foundWords({ values, rows, more }: Holds): string {
  if (rows !== null) return `${rows} ${rows === 1 ? "row" : "rows"}`;
  if (values.length === 0) return "nothing";
  return `${values.map((value) => (value === null ? "not known" : shortened(String(value)))).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const LONGEST = 60;

/** A long value shortened after a whole word, so that several fit on one line. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const kept = text.slice(0, LONGEST - 1);
  const whole = /\s/.test(text.charAt(LONGEST - 1)) ? kept : kept.replace(/\s+\S*$/, "");
  return `${whole.replace(/[\s,;:(–-]+$/, "")} …`;
}
