/**
 * Directed ties gained and lost between two days. A tie is counted once for each instrument, type, grade, owing and owed
 * state: several articles with the same promise count as one, as in network.at.
 */
import { articleOn } from "../../ledger/articleOn.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../model/phrase.ts";
import type { TieStanding } from "../../model/phrases/ties.ts";
import type { ChangedTies, TieChange, TieCounts } from "../../model/results/changes.ts";
import { GRADES, PACT_TYPES, SOFT_TYPES } from "../../model/vocabulary.ts";
import type { Day } from "../../time/day.ts";
import { type Known, or, reachedBy, requireSpan, type Span } from "../../time/span.ts";
import { type Tie, tiesIn, tiesOf } from "../tie.ts";
import { gradeOf, inForceOn, isDormant, shortTitle } from "../tieRows.ts";
import { type ChangeFilter, compare, type DayRange, happenedIn, instrumentsWith, rowDate } from "./range.ts";

/** A row that is still being filled. */
type Row = Omit<Unspoken<ChangedTies>, "articles" | "owedTo"> & { readonly articles: string[]; readonly owedTo: string[] };

/** Changed ties by type and grade (pledges first), instrument, who owes and date; with their counts. */
export function tieChanges(ledger: Ledger, range: DayRange, filter: ChangeFilter): { ties: Row[]; counts: TieCounts[] } {
  const groups = new Map<string, Tie[]>();
  const { accepts } = filter;
  for (const tie of tiesThatMayChange(ledger, range, filter)) {
    const { instrument, obligation, owedBy, owedTo } = tie;
    if (accepts !== null && !accepts(obligation, instrument)) continue;
    const key = `${instrument.id} ${obligation.type} ${gradeOf(instrument, obligation)} ${owedBy} ${owedTo}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [tie]);
    else known.push(tie);
  }
  const rows = new Map<string, Row>();
  for (const ties of groups.values()) {
    const change = changeOf(ties, range);
    if (change !== null) addTo(rows, ties, change, range);
  }
  const sorted = [...rows.values()].sort(
    (a, b) =>
      position(a) - position(b) ||
      compare(a.instrument, b.instrument) ||
      compare(a.owedBy, b.owedBy) ||
      compare(a.change, b.change) ||
      compare(a.date ?? "9999", b.date ?? "9999"),
  );
  for (const { owedTo } of sorted) owedTo.sort();
  return { ties: sorted, counts: countsOf(sorted) };
}

/** Ties of the instruments in which something may change in the range. */
function tiesThatMayChange(ledger: Ledger, range: DayRange, filter: ChangeFilter): readonly Tie[] {
  return instrumentsWith(ledger, filter)
    .filter((instrument) => mayChange(ledger, instrument, range))
    .flatMap((instrument) => (filter.state === null ? tiesIn(ledger, instrument) : tiesOf(ledger, instrument, filter.state)));
}

/** Whether a membership, a clause, a suspension or the use of the instrument certainly or possibly changes in the range. */
function mayChange(ledger: Ledger, instrument: Instrument, range: DayRange): boolean {
  const { acts, obligations, dormant } = instrument;
  const dates = [
    ...acts.flatMap(({ act, date }) => (date !== null && (act === "suspended" || act === "resumed") ? [date] : [])),
    ...obligations.flatMap(({ versions }) => versions.flatMap(({ from, until }) => [from, until])),
    dormant?.since,
  ];
  const spans = ledger.memberships(instrument).flatMap(({ start, end }) => (end === null ? [start.span] : [start.span, end.span]));
  for (const date of dates) if (date !== undefined) spans.push(requireSpan(date));
  return spans.some((span) => happenedIn(span, range) !== false);
}

/** The standing of a group's ties on the day: in force if one of them was. */
function standingOn(ties: readonly Tie[], day: Day): TieStanding {
  const known = ties.reduce<Known>((sum, tie) => or(sum, inForceOn(tie, day)), false);
  if (known === false) return "not-in-force";
  const [first] = ties;
  if (first !== undefined && isDormant(first.instrument, day)) return "dormant";
  return known === true ? "in-force" : "unknown";
}

interface Changed {
  readonly change: TieChange;
  readonly first: TieStanding;
  readonly last: TieStanding;
}

function changeOf(ties: readonly Tie[], range: DayRange): Changed | null {
  const [first, last] = [standingOn(ties, range.from), standingOn(ties, range.to)];
  const changed = (change: TieChange): Changed => ({ change, first, last });
  if (first === last) return first === "not-in-force" && ties.some((tie) => passed(tie, range)) ? changed("passed") : null;
  if (first === "dormant" || last === "dormant") return changed("dormant");
  if (first === "unknown" || last === "unknown") return changed("not-known");
  return changed(last === "in-force" ? "gained" : "lost");
}

/** Whether it began and ended within the range. */
function passed({ since, until }: Tie, range: DayRange): boolean {
  return happenedIn(since.span, range) === true && until !== null && happenedIn(until.span, range) === true;
}

function addTo(rows: Map<string, Row>, ties: readonly Tie[], { change, first, last }: Changed, range: DayRange): void {
  const [head] = ties;
  if (head === undefined) return;
  const { instrument, obligation, owedBy, owedTo } = head;
  const grade = gradeOf(instrument, obligation);
  const { date, how } =
    change === "gained"
      ? beginning(ties, range)
      : change === "lost" || change === "passed"
        ? ending(ties, range)
        : { date: null, how: phrase("tie-went-from-to", { first, last }) };
  const key = [change, instrument.id, obligation.type, grade, owedBy, date, JSON.stringify(how)].join(" ");
  const row: Row = rows.get(key) ?? {
    change,
    type: obligation.type,
    grade,
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    articles: [],
    owedBy,
    owedTo: [],
    date,
    how,
  };
  row.owedTo.push(owedTo);
  for (const { obligation: own } of ties) {
    const article = articleOn(own, range.to);
    if (!row.articles.includes(article)) row.articles.push(article);
  }
  rows.set(key, row);
}

type DateAndHow = { readonly date: string | null; readonly how: Phrase };

/** When and how the ties came into force: they began, or a suspension ended. */
function beginning(ties: readonly Tie[], { from, to }: DayRange): DateAndHow {
  const running = ties.filter((tie) => inForceOn(tie, to) === true).sort((a, b) => compare(a.since.span.earliest, b.since.span.earliest));
  const [first] = running;
  if (first !== undefined && reachedBy(first.since.span, from) !== true)
    return { date: rowDate(first.since.date), how: phrase("tie-began") };
  return { date: dayOf(first?.suspended.at(-1)?.until ?? null), how: phrase("tie-resumed") };
}

/** When and how the ties ceased to be in force: they ended, or were suspended. */
function ending(ties: readonly Tie[], { to }: DayRange): DateAndHow {
  const ended = ties
    .flatMap(({ until }) => (until !== null && reachedBy(until.span, to) === true ? [until] : []))
    .sort((a, b) => compare(a.span.latest, b.span.latest))
    .at(-1);
  const running = ties.find(({ until }) => until === null || reachedBy(until.span, to) !== true);
  if (running === undefined || running.suspended.length === 0) return { date: rowDate(ended?.date ?? null), how: phrase("tie-ended") };
  return { date: dayOf(running.suspended.at(-1)?.from ?? null), how: phrase("tie-suspended") };
}

/** The day of a span of one day; null for a longer one. */
function dayOf(span: Span | null): string | null {
  return span !== null && span.earliest === span.latest ? span.earliest : null;
}

const ORDER: readonly string[] = [...PACT_TYPES, ...SOFT_TYPES];

function position({ type, grade }: Pick<Row, "type" | "grade">): number {
  return ORDER.indexOf(type) * 10 + (GRADES as readonly string[]).indexOf(grade);
}

/** The counts of each type and grade that has a change. */
function countsOf(ties: readonly Row[]): TieCounts[] {
  const counts = new Map<string, TieCounts>();
  for (const { type, grade, change, owedTo } of ties) {
    const key = `${type} ${grade}`;
    const row = counts.get(key) ?? { type, grade, gained: 0, lost: 0, passed: 0, notKnown: 0, dormant: 0 };
    row[change === "not-known" ? "notKnown" : change] += owedTo.length;
    counts.set(key, row);
  }
  return [...counts.values()];
}
