/** The user's own copy of National Material Capabilities, as operations on similarity read it; this file does not load the schema library. */
import type { Weight } from "./measures.ts";

export interface Capabilities {
  /** The copy's version, such as "7.0". */
  readonly version: string;
  /** The first and the last year that the copy covers. */
  readonly covers: readonly [first: number, last: number];
  /** The value of a column for a state by its Correlates of War number in a year; null where the copy has none. */
  readonly of: (column: Exclude<Weight, "equal">, cow: number, year: number) => number | null;
}
