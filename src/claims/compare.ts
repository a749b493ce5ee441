/** Comparisons of single values in an answer: equality, order, dates by their spans. */
import { spanOf } from "../time/span.ts";

/** The statuses of a duty that a contestable one may turn out to have. */
const SETTLED: readonly string[] = ["triggered", "not-triggered"];

/** Whether a value leaves open whether it is the one wanted: the status of a contestable duty, a slot of which the text says nothing. */
export function leavesOpen(held: unknown, wanted: string): boolean {
  return held === "unsaid" ? wanted !== "unsaid" : held === "contestable" && SETTLED.includes(wanted);
}

export function isUnknown(value: unknown): boolean {
  return value === null || value === "unknown";
}

/** Whether the date lies within the day, month or year wanted; "no" for anything but two dates. */
export function lies(value: unknown, wanted: string): Told {
  const [held, expected] = [typeof value === "string" ? spanOf(value) : null, spanOf(wanted)];
  if (held === null || expected === null) return "no";
  if (held.earliest >= expected.earliest && held.latest <= expected.latest) return "yes";
  return held.latest < expected.earliest || held.earliest > expected.latest ? "no" : "unknown";
}

type Told = "yes" | "no" | "unknown";

/** Less than a limit: before the earliest day that a date can mean, so that a year alone begins on 1 January. */
export function isBelow(value: unknown, limit: string): Told {
  if (isUnknown(value)) return "unknown";
  const [held, wanted] = [spanOf(String(value)), spanOf(limit)];
  if (held === null || wanted === null) return numbers(value, limit, (a, b) => a < b);
  if (held.latest < wanted.earliest) return "yes";
  return held.earliest >= wanted.earliest ? "no" : "unknown";
}

/** More than a limit: after the latest day that a date can mean. */
export function isAbove(value: unknown, limit: string): Told {
  if (isUnknown(value)) return "unknown";
  const [held, wanted] = [spanOf(String(value)), spanOf(limit)];
  if (held === null || wanted === null) return numbers(value, limit, (a, b) => a > b);
  if (held.earliest > wanted.latest) return "yes";
  return held.latest <= wanted.latest ? "no" : "unknown";
}

function numbers(a: unknown, b: unknown, compare: (a: number, b: number) => boolean): Told {
  return Number.isNaN(Number(a)) || Number.isNaN(Number(b)) ? "unknown" : compare(Number(a), Number(b)) ? "yes" : "no";
}
