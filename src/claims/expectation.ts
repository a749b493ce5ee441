/**
 * Tests one expectation against the values in an answer: met, not met, or unknown. The result is unknown if the ledger does not
 * know the value (null, "unknown", a date too coarse to tell), or if there is no value to compare. If a path leads to several
 * values, each is compared.
 */

import type { Expected, Holds, Scalar } from "../model/claimNotation.ts";
import type { Expectation } from "../model/claims.ts";
import { EXPECTATION_TESTS } from "../model/vocabulary.ts";
import { spanOf } from "../time/span.ts";
import type { Found } from "./path.ts";

/** contestable: a duty whose status is contestable is neither triggered nor not triggered. */
export type Result = "met" | "not-met" | "contestable" | "unknown";

const SETTLED: readonly string[] = ["triggered", "not-triggered"];

export function testOf(expectation: Expectation, found: readonly Found[]): Result {
  const values = found.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  const known = values.filter((value) => !isUnknown(value));
  if (expectation.exists === true) return known.length > 0 ? "met" : values.length > 0 ? "unknown" : "not-met";
  if (expectation.empty === true) return known.length > 0 ? "not-met" : values.length > 0 ? "unknown" : "met";
  const { includes, excludes } = expectation;
  if (includes !== undefined) return all([includes].flat().map((wanted) => among(wanted, values)));
  if (excludes !== undefined) return all([excludes].flat().map((wanted) => opposite(among(wanted, values))));
  return values.length === 0 ? "unknown" : all(values.map((value) => comparison(expectation, value)));
}

function comparison(expectation: Expectation, value: unknown): Result {
  const { equals, between } = expectation;
  if (equals !== undefined) return equal(value, equals);
  if (isUnknown(value)) return "unknown";
  if (expectation["at-least"] !== undefined) return bound(Number(value) >= expectation["at-least"], value);
  if (expectation["at-most"] !== undefined) return bound(Number(value) <= expectation["at-most"], value);
  if (expectation.before !== undefined) return beforeDate(value, expectation.before);
  if (expectation.after !== undefined) return afterDate(value, expectation.after);
  if (between !== undefined) {
    const [low, high] = between;
    if (typeof low === "number" && typeof high === "number") return bound(Number(value) >= low && Number(value) <= high, value);
    return all([opposite(beforeDate(value, String(low))), opposite(afterDate(value, String(high)))]);
  }
  throw new Error(`an expectation without a test: ${expectation.at}`);
}

/** Equality; a date equals the day, month or year in which it lies. */
function equal(value: unknown, wanted: string | number | boolean): Result {
  if (isUnknown(value)) return value === wanted ? "met" : "unknown";
  if (String(value) === String(wanted)) return "met";
  if (value === "contestable" && SETTLED.includes(String(wanted))) return "contestable";
  const [held, expected] = [spanOf(String(value)), spanOf(String(wanted))];
  if (typeof value !== "string" || held === null || expected === null) return "not-met";
  if (held.earliest >= expected.earliest && held.latest <= expected.latest) return "met";
  return held.latest < expected.earliest || held.earliest > expected.latest ? "not-met" : "unknown";
}

function among(wanted: string, values: readonly unknown[]): Result {
  const results = values.map((value) => equal(value, wanted));
  return (["met", "contestable", "unknown"] as const).find((result) => results.includes(result)) ?? "not-met";
}

/** Before the earliest day that `limit` can mean: a year alone begins on 1 January. */
function beforeDate(value: unknown, limit: string): Result {
  const [held, wanted] = [spanOf(String(value)), spanOf(limit)];
  if (held === null || wanted === null) return "unknown";
  if (held.latest < wanted.earliest) return "met";
  return held.earliest >= wanted.earliest ? "not-met" : "unknown";
}

/** After the latest day that `limit` can mean. */
function afterDate(value: unknown, limit: string): Result {
  const [held, wanted] = [spanOf(String(value)), spanOf(limit)];
  if (held === null || wanted === null) return "unknown";
  if (held.earliest > wanted.latest) return "met";
  return held.latest <= wanted.latest ? "not-met" : "unknown";
}

function bound(holds: boolean, value: unknown): Result {
  return Number.isNaN(Number(value)) ? "unknown" : holds ? "met" : "not-met";
}

function isUnknown(value: unknown): boolean {
  return value === null || value === "unknown";
}

function all(results: readonly Result[]): Result {
  return (["not-met", "contestable", "unknown"] as const).find((result) => results.includes(result)) ?? "met";
}

function opposite(result: Result): Result {
  return result === "met" ? "not-met" : result === "not-met" ? "met" : result;
}

/** The values that decide a result: the items searched for, if any were found; otherwise everything found. */
export function tellingOf({ includes, excludes }: Expectation, found: readonly Found[]): readonly Found[] {
  const wanted = [includes ?? excludes ?? []].flat();
  const hits = found.filter(({ value }) => wanted.some((one) => !Array.isArray(value) && equal(value, one) === "met"));
  return hits.length > 0 ? hits : found;
}

/** The expectation as the name of its test and a value. */
export function expectedOf(expectation: Expectation): Expected & { value: Scalar | Scalar[] } {
  const [test] = EXPECTATION_TESTS.filter((name) => expectation[name] !== undefined);
  if (test === undefined) throw new Error(`an expectation without a test: ${expectation.at}`);
  return { test, value: expectation[test] ?? null };
}

const MOST_SHOWN = 6;

/** The first of the values found or, if they are objects, the number of rows. */
export function holdsOf(found: readonly Found[]): Holds & { values: Scalar[] } {
  const values = found.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  if (values.some((value) => value !== null && typeof value === "object")) return { values: [], rows: values.length, more: 0 };
  const shown = values.slice(0, MOST_SHOWN) as Scalar[];
  return { values: shown, rows: null, more: values.length - shown.length };
}
