/** Stretches of time joined to one life: from the first beginning to the last end, with what is not known kept so. */
import { printedDate } from "../time/span.ts";
import type { Edge } from "./tieSpans.ts";

/** A beginning and an end as answers print them, and the days between which they can be drawn. */
export interface Life {
  /** null: not known. */
  readonly since: string | null;
  /** null: not ended as far as verified; "unknown": ended on a day that is not known. */
  readonly until: string | null;
  /** The first day on which it surely ran: the last day of the first beginning that is known. null: none is. */
  readonly settled: string | null;
  /** The first day on which it may have run. */
  readonly earliest: string;
  /** The last day on which it may have run; null while it lasts. */
  readonly latest: string | null;
}

export type Stretch = { readonly since: Edge; readonly until: Edge | null };

/** The stretches joined: the first beginning, the last end. null where there is none. */
export function lifeOf(stretches: readonly Stretch[]): Life | null {
  const [first, ...rest] = stretches;
  if (first === undefined) return null;
  const start = rest.reduce((best, { since }) => (since.span.earliest < best.span.earliest ? since : best), first.since);
  const open = stretches.some(({ until }) => until === null);
  const end = open ? null : rest.reduce((best, { until }) => (latestOf(until) > latestOf(best) ? until : best), first.until);
  return {
    since: start.date === null ? null : printedDate(start.date),
    until: end === null ? null : end.date === null ? "unknown" : printedDate(end.date),
    settled: stretches.reduce<string | null>(
      (best, { since }) => (since.date === null || (best !== null && best <= since.span.latest) ? best : since.span.latest),
      null,
    ),
    earliest: start.span.earliest,
    latest: end === null ? null : end.span.latest,
  };
}

function latestOf(edge: Edge | null): string {
  return edge?.span.latest ?? "";
}
