/**
 * Directed ties gained and lost between two days. A tie is counted once for each instrument, type, grade, owing and owed
 * state: several articles that promise the same are one, as in network.at.
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ChangedTies, TieChange, TieCounts } from "../../model/results/changes.ts";
import { GRADES, PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { type Known, or, reachedBy, requireSpan, type Span } from "../../time/span.ts";
import { type TieSpan, tieSpansOf } from "../tieSpans.ts";
import { gradeOf, inForceOn, isDormant } from "../ties.ts";
import { inOrder, instrumentsWanted, shown, titleOf, type Wanted, type Window, within } from "./window.ts";

type Standing = "out" | "in" | "not known" | "dormant";

/** Rows by type and grade (pledges first), instrument, who owes and date. */
export function tieChanges(ledger: Ledger, window: Window, wanted: Wanted): { ties: ChangedTies[]; counts: TieCounts[] } {
  const groups = new Map<string, TieSpan[]>();
  const { accepts } = wanted;
  for (const span of spansOf(ledger, window, wanted)) {
    const { instrument, obligation, owedBy, owedTo } = span;
    if (accepts !== null && !accepts(obligation, instrument)) continue;
    const key = `${instrument.id} ${obligation.type} ${gradeOf(instrument, obligation)} ${owedBy} ${owedTo}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [span]);
    else known.push(span);
  }
  const rows = new Map<string, ChangedTies>();
  for (const spans of groups.values()) {
    const change = changeOf(spans, window);
    if (change !== null) addTo(rows, spans, change, window);
  }
  const ties = [...rows.values()].sort(
    (a, b) =>
      place(a) - place(b) ||
      inOrder(a.instrument, b.instrument) ||
      inOrder(a.owedBy, b.owedBy) ||
      inOrder(a.change, b.change) ||
      inOrder(a.date ?? "9999", b.date ?? "9999"),
  );
  for (const { owedTo } of ties) owedTo.sort();
  return { ties, counts: countsOf(ties) };
}

/** Ties of the instruments in which anything moves in this time: nothing of the others can have changed. */
function spansOf(ledger: Ledger, window: Window, wanted: Wanted): readonly TieSpan[] {
  return instrumentsWanted(ledger, wanted)
    .filter((instrument) => moves(ledger, instrument, window))
    .flatMap((instrument) =>
      wanted.state === null
        ? ledger.memo(`all ties ${instrument.id}`, () => tieSpansOf(ledger, instrument))
        : tieSpansOf(ledger, instrument, wanted.state),
    );
}

/** Has it a beginning or end of a membership, of a clause, of a suspension or of its use that the two days see differently? */
function moves(ledger: Ledger, instrument: Instrument, window: Window): boolean {
  const { acts, obligations, dormant } = instrument;
  const dates = [
    ...acts.flatMap(({ act, date }) => (date !== null && (act === "suspended" || act === "resumed") ? [date] : [])),
    ...obligations.flatMap(({ versions }) => versions.flatMap(({ from, until }) => [from, until])),
    dormant?.since,
  ];
  const spans = ledger.memberships(instrument).flatMap(({ start, end }) => (end === null ? [start.span] : [start.span, end.span]));
  for (const date of dates) if (date !== undefined) spans.push(requireSpan(date));
  return spans.some((span) => within(span, window) !== false);
}

function standing(spans: readonly TieSpan[], day: Day): Standing {
  const known = spans.reduce<Known>((sum, span) => or(sum, inForceOn(span, day)), false);
  if (known === false) return "out";
  const [first] = spans;
  if (first !== undefined && isDormant(first.instrument, day)) return "dormant";
  return known === true ? "in" : "not known";
}

function changeOf(spans: readonly TieSpan[], window: Window): { change: TieChange; before: Standing; after: Standing } | null {
  const [before, after] = [standing(spans, window.from), standing(spans, window.to)];
  const made = (change: TieChange) => ({ change, before, after });
  if (before === after) return before === "out" && spans.some((span) => passed(span, window)) ? made("passed") : null;
  if (before === "dormant" || after === "dormant") return made("dormant");
  if (before === "not known" || after === "not known") return made("not-known");
  return made(after === "in" ? "gained" : "lost");
}

function passed({ since, until }: TieSpan, window: Window): boolean {
  return within(since.span, window) === true && until !== null && within(until.span, window) === true;
}

function addTo(
  rows: Map<string, ChangedTies>,
  spans: readonly TieSpan[],
  { change, before, after }: NonNullable<ReturnType<typeof changeOf>>,
  window: Window,
): void {
  const [head] = spans;
  if (head === undefined) return;
  const { instrument, obligation, owedBy, owedTo } = head;
  const grade = gradeOf(instrument, obligation);
  const { date, how } =
    change === "gained"
      ? beginning(spans, window)
      : change === "lost" || change === "passed"
        ? ending(spans, window)
        : { date: null, how: `${before}, then ${after}` };
  const key = [change, instrument.id, obligation.type, grade, owedBy, date, how].join(" ");
  const row = rows.get(key) ?? {
    change,
    type: obligation.type,
    grade,
    instrument: instrument.id,
    title: titleOf(instrument),
    articles: [],
    owedBy,
    owedTo: [],
    date,
    how,
  };
  row.owedTo.push(owedTo);
  for (const one of spans) if (!row.articles.includes(one.obligation.article)) row.articles.push(one.obligation.article);
  rows.set(key, row);
}

function beginning(spans: readonly TieSpan[], { from, to }: Window) {
  const running = spans
    .filter((span) => inForceOn(span, to) === true)
    .sort((a, b) => inOrder(a.since.span.earliest, b.since.span.earliest));
  const [first] = running;
  if (first !== undefined && reachedBy(first.since.span, from) !== true) return { date: shown(first.since.date), how: "began" };
  return { date: dayOf(first?.suspended.at(-1)?.until ?? null), how: "resumed" };
}

function ending(spans: readonly TieSpan[], { to }: Window) {
  const ended = spans
    .flatMap(({ until }) => (until !== null && reachedBy(until.span, to) === true ? [until] : []))
    .sort((a, b) => inOrder(a.span.latest, b.span.latest))
    .at(-1);
  const running = spans.find(({ until }) => until === null || reachedBy(until.span, to) !== true);
  if (running === undefined || running.suspended.length === 0) return { date: shown(ended?.date ?? null), how: "ended" };
  return { date: dayOf(running.suspended.at(-1)?.from ?? null), how: "suspended" };
}

function dayOf(span: Span | null): string | null {
  return span !== null && span.earliest === span.latest ? span.earliest : null;
}

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];

function place({ type, grade }: Pick<ChangedTies, "type" | "grade">): number {
  return ORDER.indexOf(type) * 10 + (GRADES as readonly string[]).indexOf(grade);
}

/** Of each type and grade that has any. */
function countsOf(ties: readonly ChangedTies[]): TieCounts[] {
  const counts = new Map<string, TieCounts>();
  for (const { type, grade, change, owedTo } of ties) {
    const key = `${type} ${grade}`;
    const row = counts.get(key) ?? { type, grade, gained: 0, lost: 0, passed: 0, notKnown: 0, dormant: 0 };
    row[change === "not-known" ? "notKnown" : change] += owedTo.length;
    counts.set(key, row);
  }
  return [...counts.values()];
}
