/**
 * Dates that are known only in part, and comparisons with three answers.
 *
 * A `PartialDate` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `A/B` of those: some day from A's first to B's last.
 * A `Span` is the same thing as two days: the earliest and the latest that it may be. Both ends are included.
 */
import { type Day, daysInMonth, isDay } from "./day.ts";

export type Known = boolean | "unknown";

export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The span of one part of a date; null if it is not a date. */
function partSpan(text: string): Span | null {
  const match = PART.exec(text);
  if (match === null) return null;
  const [, year = "", month, day] = match;
  if (Number(year) < 1000) return null;
  if (day !== undefined) return isDay(text) ? { earliest: text, latest: text } : null;
  if (month === undefined) return { earliest: `${year}-01-01` as Day, latest: `${year}-12-31` as Day };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = String(daysInMonth(Number(year), Number(month)));
  return { earliest: `${text}-01` as Day, latest: `${text}-${last}` as Day };
}

/** Reads a partial date; null if it is not one, or if a range runs backwards. */
export function spanOf(text: string): Span | null {
  const slash = text.indexOf("/");
  if (slash < 0) return partSpan(text);
  const from = partSpan(text.slice(0, slash));
  const to = partSpan(text.slice(slash + 1));
  if (from === null || to === null || from.earliest > to.latest) return null;
  return { earliest: from.earliest, latest: to.latest };
}

/** Like `spanOf`, for text that a schema has accepted. It checks only the length, because it runs for every date. */
export function requireSpan(text: string): Span {
  const slash = text.indexOf("/");
  if (slash < 0) return acceptedSpan(text);
  return { earliest: acceptedSpan(text.slice(0, slash)).earliest, latest: acceptedSpan(text.slice(slash + 1)).latest };
}

function acceptedSpan(text: string): Span {
  if (text.length === "YYYY-MM-DD".length) return { earliest: text as Day, latest: text as Day };
  const span = partSpan(text);
  if (span === null) throw new Error(`not a partial date: ${text}`);
  return span;
}

/** Has it happened on or before `day`? */
export function reachedBy(span: Span, day: Day): Known {
  if (span.latest <= day) return true;
  return span.earliest > day ? false : "unknown";
}

/** Kleene's and: false wins, then unknown. */
export function and(a: Known, b: Known): Known {
  if (a === false || b === false) return false;
  return a === "unknown" || b === "unknown" ? "unknown" : true;
}

/** Kleene's or: true wins, then unknown. */
export function or(a: Known, b: Known): Known {
  if (a === true || b === true) return true;
  return a === "unknown" || b === "unknown" ? "unknown" : false;
}

/** Kleene's not. */
export function not(a: Known): Known {
  return a === "unknown" ? "unknown" : !a;
}

/** The date of a partial date as answers print it: `YYYY[-MM[-DD]]`, or "unknown" for a range over years. */
export function printedDate(text: string): string {
  const slash = text.indexOf("/");
  if (slash < 0) return text;
  const { earliest, latest } = requireSpan(text);
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return earliest.slice(0, 7);
  return earliest.slice(0, 4) === latest.slice(0, 4) ? earliest.slice(0, 4) : "unknown";
}
