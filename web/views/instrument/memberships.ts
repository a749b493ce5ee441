/** Memberships over time: rows and axis of the chart, and the beginning and end of each as text. */

import { addDays, type Day, dayNumber } from "../../../src/surfaces/client/words.ts";
import { en } from "../../app/language/en.ts";
import { longDate } from "../../app/language/speech.ts";
import type { InstrumentAnswer } from "../../app/query/answers.ts";
import { actIn } from "../../ledger/treaty/words.ts";
import { named } from "../../ui/names.ts";
import { instrument } from "./labels.ts";

const t = instrument.members;

export type Span = InstrumentAnswer["spans"][number];
export interface Row {
  readonly state: string;
  /** Its name in its last membership, because names change over the years. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** The states that it binds on the day. */
export function boundIn({ members }: InstrumentAnswer, inForce: true | "unknown" = true): ReadonlySet<string> {
  return new Set(members.filter((member) => member.inForce === inForce).map(({ state }) => state));
}

/** One row for each state, by first day. */
export function rowsOf(spans: readonly Span[]): Row[] {
  const rows = new Map<string, Span[]>();
  for (const span of spans) rows.set(span.state, [...(rows.get(span.state) ?? []), span]);
  return [...rows].map(([state, own]) => ({ state, name: own.at(-1)?.name ?? "", spans: own }));
}

export interface Axis {
  readonly from: Day;
  readonly until: Day;
}

/** From the first beginning to today, or, once every membership has ended, to a little after the last end. */
export function axisOf(spans: readonly Span[], last: Day): Axis {
  const from = spans.map(({ earliest }) => earliest).sort()[0] ?? last;
  const ends = spans.map(({ latest }) => latest);
  const end = ends.every((one) => one !== null) ? (ends.sort().at(-1) ?? last) : last;
  const length = dayNumber(end as Day) - dayNumber(from as Day);
  const margin = Math.max(60, Math.round(length * 0.04));
  const until = end < last ? addDays(end as Day, margin) : last;
  return { from: addDays(from as Day, -margin), until: until > last ? last : until };
}

/** "party; first tier" */
export function roleWords({ standing, tier, site }: Span): string {
  return [t.standings[standing], tier, site].filter((one) => one !== null).join(en.list.semicolon);
}

export function beganWords({ since, begun }: Span): string {
  return `${since === null || since === "unknown" ? t.notFound : longDate(since)}${en.list.aside(actIn(begun))}`;
}

export function endedWords({ until, ended }: Span): string {
  if (until === null) return t.lasts;
  const how = ended === null ? "" : ` (${ended === "state-ended" ? t.stateEnded : actIn(ended)})`;
  return `${until === "unknown" ? t.unsettled : longDate(until)}${how}`;
}

/** Other dates given, suspensions, and periods outside a part of the body. */
export function doubtWords({ otherDates, suspensions }: Span, nameOf: (id: string) => string): string[] {
  return [
    ...otherDates.map(({ of, date, says, heldBy }) => t.other(of, date, says, named(heldBy, nameOf))),
    ...suspensions.map(({ from, until, scope, by, toward }) =>
      t.suspended(toward.length === 0 ? t.outOf(scope) : t.toward(named(by, nameOf), named(toward, nameOf)), from, until),
    ),
  ];
}
