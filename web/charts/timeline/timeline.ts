/** What the timeline of a state or of two draws: which pacts, in which form, over which years. */
import { type Day, isPledge, PACT_TYPES } from "../../../src/surfaces/client/words.ts";
import type { History } from "../../app/query/answers.ts";

export type Span = History["spans"][number];

export function pactsOf(history: History): Span[] {
  return history.spans.filter(({ types }) => types.some(isPledge));
}

/** The heaviest promise, in the order of the ladder. */
export function formOf({ types }: Span): string {
  return PACT_TYPES.find((type) => (types as readonly string[]).includes(type)) ?? "consultation";
}

/** The instruments that may run on the day, as one text. */
export function runningOn(history: History, day: Day): string {
  return pactsOf(history)
    .filter(({ earliest, latest }) => earliest <= day && (latest === null || latest > day))
    .map(({ instrument }) => instrument)
    .join(" ");
}

/** When room is short the heaviest pacts, of equals those that run; in the order of time. */
export function chosenOf(spans: readonly Span[], rows: number, running: string): Span[] {
  const order: readonly string[] = PACT_TYPES;
  const runs = new Set(running.split(" "));
  const rank = (span: Span) => order.indexOf(formOf(span)) * 2 + (runs.has(span.instrument) ? 0 : 1);
  const kept = new Set([...spans].sort((one, other) => rank(one) - rank(other)).slice(0, rows));
  return spans.filter((span) => kept.has(span));
}

/** The decade in which the first pact of either began, or that of the day where it lies before. */
export function startOf(histories: readonly History[], day: Day): Day {
  const years = histories
    .flatMap((history) => pactsOf(history).map(({ earliest }) => Number(earliest.slice(0, 4))))
    .filter((year) => year >= 1816);
  const first = Math.min(years.length === 0 ? 1816 : Math.min(...years), Number(day.slice(0, 4)), 2000);
  return `${Math.max(1816, Math.floor(first / 10) * 10)}-01-01` as Day;
}

/** When the last of its pacts began by the day. */
export function begunBy(history: History, day: Day): string {
  return pactsOf(history).reduce((latest, { earliest }) => (earliest <= day && earliest > latest ? earliest : latest), "");
}

/** Round years, at most ten. */
export function yearsOf(from: Day, last: Day): number[] {
  const [first, end] = [Number(from.slice(0, 4)), Number(last.slice(0, 4))];
  const step = [5, 10, 20, 25, 50].find((one) => (end - first) / one <= 10) ?? 50;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= end - step / 3; year += step) years.push(year);
  return years;
}
