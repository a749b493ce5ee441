/** States that came into being, ended, or went on under another name between two days. */
import type { Ledger } from "../../ledger/ledger.ts";
import { existsOn, nameOn, periodOn } from "../../ledger/states.ts";
import type { ChangedState } from "../../model/results/changes.ts";
import type { State, StatePeriod } from "../../model/states.ts";
import { addDays } from "../../time/day.ts";
import { requireSpan, type Span } from "../../time/span.ts";
import { byDate, shown, type Wanted, type Window, within } from "./window.ts";

/** By date, then name. */
export function stateChanges(ledger: Ledger, window: Window, { state }: Wanted): { known: ChangedState[]; notKnown: ChangedState[] } {
  const rows = ledger.data.states
    .filter(({ id }) => state === null || id === state)
    .flatMap((one) => changesOf(ledger, one, window))
    .sort(byDate(({ name }) => name));
  return { known: rows.filter(({ why }) => why === null), notKnown: rows.filter(({ why }) => why !== null) };
}

function changesOf(ledger: Ledger, state: State, window: Window): ChangedState[] {
  const periods = [...state.periods].sort((a, b) => (a.from < b.from ? -1 : 1));
  const rows: ChangedState[] = [];
  for (const [index, period] of periods.entries()) {
    const [before, after] = [periods[index - 1], periods[index + 1]];
    if (!adjoins(before, period)) push("began", period, requireSpan(period.from), period.from, period["successor-of"] ?? []);
    if (period.until !== null && !adjoins(period, after))
      push("ended", period, endOf(period.until), period.until, successorsOf(ledger, state.id));
  }
  const [old, now] = [nameOn(ledger, state.id, window.from), nameOn(ledger, state.id, window.to)];
  const current = periodOn(state, window.to);
  if (old !== now && existsOn(state, window.from) && current !== undefined && rows.length === 0)
    rows.push({ ...base("renamed", current, current.from), state: state.id, name: now, before: old, others: [], why: null });
  return rows;

  function push(change: "began" | "ended", period: StatePeriod, span: Span, date: string, others: readonly string[]): void {
    const settled = within(span, window);
    if (settled === false) return;
    rows.push({
      ...base(change, period, date),
      state: state.id,
      name: nameOn(ledger, state.id, requireSpan(date).latest),
      before: null,
      others: [...others],
      why: settled === true ? null : "the day is known only in part",
    });
  }
}

function base(change: ChangedState["change"], { ref }: StatePeriod, date: string) {
  return { change, date: shown(date), ref };
}

/** The last day is still one of existence: it is over on the next. */
function endOf(until: string): Span {
  const { earliest, latest } = requireSpan(until);
  return { earliest: addDays(earliest, 1), latest: addDays(latest, 1) };
}

function adjoins(before: StatePeriod | undefined, after: StatePeriod | undefined): boolean {
  if (before === undefined || after === undefined || before.until === null) return false;
  return requireSpan(after.from).earliest <= addDays(requireSpan(before.until).latest, 1);
}

function successorsOf(ledger: Ledger, id: string): string[] {
  return ledger.data.states.filter(({ periods }) => periods.some((period) => period["successor-of"]?.includes(id))).map((one) => one.id);
}
