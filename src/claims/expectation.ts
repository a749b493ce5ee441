/**
 * Tests one expectation against the values in an answer: met, not met, contestable or unknown. It is unknown if the ledger does not
 * know the value (null, "unknown", a date too coarse to tell), or if there is no value to compare. If a path leads to several
 * values, each is compared. A value whose row is in doubt never meets an expectation, nor fails it, by itself.
 */

import type { Expected, Holds, Scalar } from "../model/claimNotation.ts";
import type { Expectation } from "../model/claims.ts";
import { EXPECTATION_TESTS } from "../model/vocabulary.ts";
import { isAbove, isBelow, isUnknown, leavesOpen, lies } from "./compare.ts";
import type { Found } from "./walk.ts";

/** contestable: it depends on how law or record are read; so does a duty whose status is contestable. */
export type Result = "met" | "not-met" | "contestable" | "unknown";

/** A single value under a path; `doubt` is that of its row. */
interface Value extends Pick<Found, "doubt" | "most"> {
  readonly value: unknown;
}

export function testOf(expectation: Expectation, found: readonly Found[]): Result {
  const values = found.flatMap((one): Value[] => (Array.isArray(one.value) ? one.value.map((value) => ({ ...one, value })) : [one]));
  if (expectation.exists === true) return presence(values);
  if (expectation.empty === true) return opposite(presence(values));
  const { includes, excludes } = expectation;
  if (includes !== undefined) return all([includes].flat().map((wanted) => among(wanted, values)));
  if (excludes !== undefined) return all([excludes].flat().map((wanted) => opposite(among(wanted, values))));
  if (values.length === 0) return "unknown";
  const result = all(values.map((one) => inRange(expectation, one)));
  // If every row is in doubt, it is in doubt whether anything is there to compare.
  return result === "met" && values.every(({ doubt, most }) => doubt !== undefined && most === undefined) ? presence(values) : result;
}

/** Whether anything is there that is known. */
function presence(values: readonly Value[]): Result {
  return best(values.map(({ value, doubt }) => doubt ?? (isUnknown(value) ? "unknown" : "met")));
}

/** A value that is in doubt, as a number of rows may be, meets the expectation only if it does so either way. */
function inRange(expectation: Expectation, { value, most, doubt }: Value): Result {
  if (doubt === undefined) return comparison(expectation, value);
  if (most === undefined) return comparison(expectation, value) === "met" ? "met" : doubt;
  const results = new Set(Array.from({ length: most - Number(value) + 1 }, (_, more) => comparison(expectation, Number(value) + more)));
  const [only] = results;
  return results.size === 1 && only !== undefined ? only : doubt;
}

function comparison(expectation: Expectation, value: unknown): Result {
  const { equals, between } = expectation;
  if (equals !== undefined) return equal(value, equals);
  if (isUnknown(value)) return "unknown";
  if (expectation["at-least"] !== undefined) return bound(Number(value) >= expectation["at-least"], value);
  if (expectation["at-most"] !== undefined) return bound(Number(value) <= expectation["at-most"], value);
  if (expectation.before !== undefined) return RESULTS[isBelow(value, expectation.before)];
  if (expectation.after !== undefined) return RESULTS[isAbove(value, expectation.after)];
  if (between !== undefined) {
    const [low, high] = between;
    if (typeof low === "number" && typeof high === "number") return bound(Number(value) >= low && Number(value) <= high, value);
    return all([opposite(RESULTS[isBelow(value, String(low))]), opposite(RESULTS[isAbove(value, String(high))])]);
  }
  throw new Error(`an expectation without a test: ${expectation.at}`);
}

const RESULTS = { yes: "met", no: "not-met", unknown: "unknown" } as const;

/** Equality; a date equals the day, month or year in which it lies. */
function equal(value: unknown, wanted: string | number | boolean): Result {
  if (isUnknown(value)) return value === wanted ? "met" : "unknown";
  if (String(value) === String(wanted)) return "met";
  if (leavesOpen(value, String(wanted))) return "contestable";
  return RESULTS[lies(value, String(wanted))];
}

function among(wanted: string, values: readonly Value[]): Result {
  return best(
    values.map(({ value, doubt }) => {
      const result = equal(value, wanted);
      // Rival readings of a value that is not known are on record.
      if (result === "unknown") return doubt ?? result;
      return result === "met" ? (doubt ?? "met") : result;
    }),
  );
}

function bound(holds: boolean, value: unknown): Result {
  return Number.isNaN(Number(value)) ? "unknown" : holds ? "met" : "not-met";
}

/** Met if one is; of nothing, not met. */
function best(results: readonly Result[]): Result {
  return (["met", "contestable", "unknown"] as const).find((result) => results.includes(result)) ?? "not-met";
}

/** Met if all are. */
function all(results: readonly Result[]): Result {
  return (["not-met", "contestable", "unknown"] as const).find((result) => results.includes(result)) ?? "met";
}

function opposite(result: Result): Result {
  return result === "met" ? "not-met" : result === "not-met" ? "met" : result;
}

/** The values that decide a result: the items searched for, if any were found; otherwise everything found that is not in doubt. */
export function tellingOf({ includes, excludes }: Expectation, found: readonly Found[]): readonly Found[] {
  const wanted = [includes ?? excludes ?? []].flat();
  const hits = found.filter(({ value }) => wanted.some((one) => !Array.isArray(value) && equal(value, one) === "met"));
  const certain = found.filter(({ doubt }) => doubt === undefined);
  const sure = hits.filter(({ doubt }) => doubt === undefined);
  return sure.length > 0 ? sure : hits.length > 0 ? hits : certain.length > 0 ? certain : found;
}

/** The expectation as the name of its test and a value. */
export function expectedOf(expectation: Expectation): Expected & { value: Scalar | Scalar[] } {
  const [test] = EXPECTATION_TESTS.filter((name) => expectation[name] !== undefined);
  if (test === undefined) throw new Error(`an expectation without a test: ${expectation.at}`);
  return { test, value: expectation[test] ?? null };
}

const MOST_SHOWN = 6;

/** The first of the values found or, if they are objects, the number of rows. A number of rows in doubt has two values, its least and its most. */
export function holdsOf(found: readonly Found[]): Holds & { values: Scalar[] } {
  const values = found.flatMap(({ value, most }): unknown[] =>
    Array.isArray(value) ? value : most === undefined || most === value ? [value] : [value, most],
  );
  if (values.some((value) => value !== null && typeof value === "object")) return { values: [], rows: values.length, more: 0 };
  const shown = values.slice(0, MOST_SHOWN) as Scalar[];
  return { values: shown, rows: null, more: values.length - shown.length };
}
