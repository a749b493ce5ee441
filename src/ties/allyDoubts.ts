/**
 * Allies in doubt on each day of a series, as a list of allies of one day marks them: those that count only by promises in doubt, and
 * those that do not count and would by another reading of a date.
 */
import type { Ledger } from "../ledger/ledger.ts";
import type { StateId } from "../model/ids.ts";
import type { Instrument } from "../model/instruments.ts";
import type { AllyRule } from "../model/rules.ts";
import type { Day } from "../time/day.ts";
import { tiesRead } from "./allies.ts";
import { type AlliesOverTime, isCounted, isMaybe, isOfSize, type PactSize } from "./allySeries.ts";
import { isDisputed } from "./disputedDates.ts";
import { type Doubted, doubtedAmong } from "./doubt.ts";
import { runsOtherwise } from "./otherwise.ts";
import { promisedOn } from "./tieRows.ts";
import type { Stretch } from "./tieStretches.ts";

export interface Doubts extends Doubted {
  /** States that do not count, and would by another reading of a disputed beginning or end. */
  readonly otherwise: StateId[];
}

/** Whether any day can put a promise under the instrument in doubt: only these are looked at day by day. */
const mayBeInDoubt = ({ open, life, acts }: Instrument): boolean => open !== undefined || life !== undefined || acts.some(isDisputed);

/** The allies of the series that are in doubt, by the index of the day. */
export function doubtsOverTime(
  ledger: Ledger,
  rule: AllyRule,
  { state, allies }: AlliesOverTime,
  days: readonly Day[],
  pacts: PactSize,
): Doubts[] {
  const candidates = [...allies]
    .filter(([, { stretches }]) => stretches.some(({ tie, sure }) => sure && mayBeInDoubt(tie.instrument)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const argued =
    rule.bound === "in-force"
      ? tiesRead(ledger, rule, state).filter(({ instrument }) => instrument.acts.some(isDisputed) && isOfSize(ledger, instrument, pacts))
      : [];
  return days.map((day, index) => {
    const counted = candidates.flatMap(([other, { marks, stretches }]) => {
      if (!isCounted(marks[index])) return [];
      const behind = stretches.filter((one) => one.sure && covers(one, index));
      return behind.every(({ tie }) => mayBeInDoubt(tie.instrument))
        ? [{ other, ties: behind.map(({ tie }) => promisedOn(tie, day)) }]
        : [];
    });
    const doubted = doubtedAmong(
      counted.map(({ other }) => other),
      counted.flatMap(({ ties }) => ties),
    );
    const others = argued
      .filter((tie) => runsOtherwise(ledger, tie, day))
      .map(({ owedBy, owedTo }) => (owedBy === state ? owedTo : owedBy));
    const outside = (other: StateId) => {
      const mark = allies.get(other)?.marks[index];
      return !isCounted(mark) && !isMaybe(mark);
    };
    return { ...doubted, otherwise: [...new Set(others)].filter(outside).sort() };
  });
}

const covers = ({ from, until }: Stretch, index: number): boolean => from <= index && index < until;
