/** States that came into existence, ended, or changed their name between two days. */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn, nameOn, periodOn } from "../../ledger/states.ts";
import { successorsAfter } from "../../ledger/successions.ts";
import { phrase, type Unspoken } from "../../model/phrase.ts";
import type { ChangedState } from "../../model/results/changes.ts";
import type { State, StatePeriod } from "../../model/states.ts";
import { addDays } from "../../time/day.ts";
import { requireSpan, type Span } from "../../time/span.ts";
import { byDate, type ChangeFilter, type DayRange, happenedIn, rowDate } from "./range.ts";

type Row = Unspoken<ChangedState>;

/** Changes of states by date, then name. */
export function stateChanges(ledger: Ledger, range: DayRange, { state }: ChangeFilter): { known: Row[]; notKnown: Row[] } {
  const rows = ledger.data.states
    .filter(({ id }) => state === null || id === state)
    .flatMap((one) => changesOf(ledger, one, range))
    .sort(byDate(({ name }) => name));
  return { known: rows.filter(({ why }) => why === null), notKnown: rows.filter(({ why }) => why !== null) };
}

function changesOf(ledger: Ledger, state: State, range: DayRange): Row[] {
  const periods = [...state.periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  const rows: Row[] = [];
  for (const [index, period] of periods.entries()) {
    const [before, after] = [periods[index - 1], periods[index + 1]];
    if (!adjoins(before, period)) push("began", period, requireSpan(period.from), period.from, period["successor-of"] ?? []);
    if (period.until !== null && !adjoins(period, after))
      push(
        "ended",
        period,
        endOf(period.until),
        period.until,
        successorsAfter(ledger, state.id, requireSpan(period.until).latest).map(({ id }) => id),
      );
  }
  const [old, now] = [nameOn(ledger, state.id, range.from), nameOn(ledger, state.id, range.to)];
  const current = periodOn(state, range.to);
  if (old !== now && existsOn(state, range.from) && current !== undefined && rows.length === 0)
    rows.push({ ...base("renamed", current, current.from), state: state.id, name: now, before: old, others: [], why: null });
  return rows;

  function push(change: "began" | "ended", period: StatePeriod, span: Span, date: string, others: readonly string[]): void {
    const settled = happenedIn(span, range);
    if (settled === false) return;
    rows.push({
      ...base(change, period, date),
      state: state.id,
      name: nameOn(ledger, state.id, requireSpan(date).latest),
      before: null,
      others: [...others],
      why: settled === true ? null : phrase("change-day-imprecise"),
    });
  }
}

function base(change: Row["change"], { ref }: StatePeriod, date: string) {
  return { change, date: rowDate(date), ref };
}

/** The first day on which the state no longer existed. */
function endOf(until: string): Span {
  const { earliest, latest } = requireSpan(until);
  return { earliest: addDays(earliest, 1), latest: addDays(latest, 1) };
}

function adjoins(before: StatePeriod | undefined, after: StatePeriod | undefined): boolean {
  if (before === undefined || after === undefined || before.until === null) return false;
  return requireSpan(after.from).earliest <= addDays(requireSpan(before.until).latest, 1);
}
