/** The rows of a pact timeline: which of a state's pacts are shown, in which form, over which years. */
import { type Day, isPledge, PACT_TYPES } from "../../src/surfaces/client/words.ts";
import type { History } from "../app/query/answers.ts";
import { formOf } from "../charts/forms.ts";
import type { Segment } from "../charts/TimeRows.tsx";

export type Span = History["spans"][number];

export function pactsOf(history: History): Span[] {
  return history.spans.filter(({ types }) => types.some(isPledge));
}

/** The instruments that may be in force on the day, as one string, so that a change of day alone does not cause a render. */
export function runningOn(history: History, day: Day): string {
  return pactsOf(history)
    .filter(({ earliest, latest }) => earliest <= day && (latest === null || latest > day))
    .map(({ instrument }) => instrument)
    .join(" ");
}

/** At most this many pacts, in order of time: the strongest are kept, and among equals those in force. */
export function strongestOf(spans: readonly Span[], most: number, running: string): Span[] {
  const order: readonly string[] = PACT_TYPES;
  const runs = new Set(running.split(" "));
  const rank = (span: Span) => order.indexOf(formOf(span.types)) * 2 + (runs.has(span.instrument) ? 0 : 1);
  const kept = new Set([...spans].sort((one, other) => rank(one) - rank(other)).slice(0, most));
  return spans.filter((span) => kept.has(span));
}

/** The decade of the first pact in any history, or of the day if that is earlier. */
export function startOf(histories: readonly History[], day: Day): Day {
  const years = histories.flatMap((history) => pactsOf(history).map(({ earliest }) => Number(earliest.slice(0, 4))));
  const first = Math.min(2000, Number(day.slice(0, 4)), ...years);
  return `${Math.max(1816, Math.floor(first / 10) * 10)}-01-01` as Day;
}

/** The beginning of the last pact that had begun by the day. */
export function begunBy(history: History, day: Day): string {
  return pactsOf(history).reduce((latest, { earliest }) => (earliest <= day && earliest > latest ? earliest : latest), "");
}

/** The bar of a pact: to its end, or to the ledger's verification and dotted from there. */
export function segmentsOf({ earliest, latest }: Pick<Span, "earliest" | "latest">, verified: Day, last: Day): Segment[] {
  const until = latest ?? verified;
  const bar: Segment = { kind: "stroke", from: earliest, until };
  return [bar, latest === null ? { kind: "beyond", from: verified, until: last } : { kind: "end", from: latest, until: latest }];
}
