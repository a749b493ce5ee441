/** Joins periods into one lifetime, from the first beginning to the last end; unknown dates stay unknown. */
import type { Boundary } from "../ledger/memberships.ts";
import { printedDate } from "../time/span.ts";

/** A beginning and an end as answers print them, and the days between which they can be drawn. */
export interface Lifetime {
  /** null: not known. */
  readonly since: string | null;
  /** null: not ended as far as verified; "unknown": ended on a day that is not known. */
  readonly until: string | null;
  /** The first day on which it certainly ran: the latest day that the first known beginning can mean. null: none is known. */
  readonly settled: string | null;
  /** The first day on which it may have run. */
  readonly earliest: string;
  /** The last day on which it may have run; null while it lasts. */
  readonly latest: string | null;
}

export type Period = { readonly since: Boundary; readonly until: Boundary | null };

/** The periods joined: the first beginning, the last end. null if there are none. */
export function lifetimeOf(periods: readonly Period[]): Lifetime | null {
  const [first, ...rest] = periods;
  if (first === undefined) return null;
  const start = rest.reduce((best, { since }) => (since.span.earliest < best.span.earliest ? since : best), first.since);
  const open = periods.some(({ until }) => until === null);
  const end = open ? null : rest.reduce((best, { until }) => (latestOf(until) > latestOf(best) ? until : best), first.until);
  return {
    since: start.date === null ? null : printedDate(start.date),
    until: end === null ? null : end.date === null ? "unknown" : printedDate(end.date),
    settled: periods.reduce<string | null>(
      (best, { since }) => (since.date === null || (best !== null && best <= since.span.latest) ? best : since.span.latest),
      null,
    ),
    earliest: start.span.earliest,
    latest: end === null ? null : end.span.latest,
  };
}

function latestOf(boundary: Boundary | null): string {
  return boundary?.span.latest ?? "";
}
