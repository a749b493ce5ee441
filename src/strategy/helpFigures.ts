/**
 * The means of the states obliged to help, and of the rivals, by named yardsticks: the newest value of each up to the day.
 * Yardsticks are never combined. A sum is given only for values that can be added: no shares, one basis.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Amount, HelpFigure } from "../model/results/autonomy.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";

export function helpFigures(
  ledger: Ledger,
  { state, helpers, rivals }: { state: StateId; helpers: readonly StateId[]; rivals: readonly StateId[] },
  day: Day,
): HelpFigure[] {
  const named = new Map(ledger.data.records.yardsticks.map(({ measure, unit }) => [`${measure}|${unit}`, { measure, unit }]));
  return [...named.values()].map(({ measure, unit }) => {
    const newest = new Map<StateId, Amount>();
    for (const record of ledger.data.records.yardsticks) {
      if (record.measure !== measure || record.unit !== unit || reachedBy(requireSpan(record.date), day) !== true) continue;
      const before = newest.get(record.state);
      if (before !== undefined && requireSpan(before.date).latest >= requireSpan(record.date).latest) continue;
      newest.set(record.state, { state: record.state, value: record.value, date: record.date, basis: record.basis, ref: record.ref });
    }
    const amounts = (states: readonly StateId[]) => states.flatMap((one) => newest.get(one) ?? []);
    const help = amounts(helpers);
    const adds = help.length > 0 && !unit.startsWith("percent") && new Set(help.map(({ basis }) => basis)).size === 1;
    return {
      measure,
      unit,
      own: newest.get(state) ?? null,
      helpers: { total: adds ? rounded(help.reduce((sum, { value }) => sum + value, 0)) : null, known: help.length, of: helpers.length },
      rivals: amounts(rivals),
      notKnown: rivals.filter((one) => !newest.has(one)),
    };
  });
}

/** Rounded to two places, so that sums of decimals show no binary fractions. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
