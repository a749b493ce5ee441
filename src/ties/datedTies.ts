/** Ties over a range of days: their dates, how well these are known, and the days of the range on which each ran. */
import { articleOn } from "../ledger/articleOn.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { runsBetweenStates } from "../ledger/states.ts";
import type { Instrument } from "../model/instruments.ts";
import type { DatedNetwork, DateMark } from "../model/results/datedNetwork.ts";
import type { AllyRule } from "../model/rules.ts";
import { addDays, type Day } from "../time/day.ts";
import { type Known, printedDate } from "../time/span.ts";
import { boundOn } from "./allies.ts";
import type { DayRange } from "./changes/range.ts";
import { type Tie, tiesIn } from "./tie.ts";
import { gradeOf, inForceOn, isDormant, tieRow } from "./tieRows.ts";
import { changeDays } from "./tieStretches.ts";

export type DatedTie = DatedNetwork["ties"][number];

/** The ties to look for. */
export interface Wanted {
  readonly range: DayRange;
  readonly rule: AllyRule | null;
  readonly accepts: (tie: Tie) => boolean;
}

/** The ties that ran on a day of the range or may have, by both states and instrument; those that are not certain say so. */
export function datedTies(ledger: Ledger, wanted: Wanted): DatedTie[] {
  const rows = new Map<string, DatedTie>();
  for (const instrument of ledger.data.instruments) {
    if (isDormant(instrument, wanted.range.from)) continue;
    for (const tie of tiesIn(ledger, instrument)) {
      const row = wanted.accepts(tie) ? rowOf(ledger, instrument, tie, wanted) : null;
      if (row === null) continue;
      const { articles, disputed, certain, ...rest } = row;
      const key = JSON.stringify(rest);
      const same = rows.get(key);
      rows.set(
        key,
        same === undefined
          ? row
          : {
              ...same,
              articles: [...new Set([...same.articles, ...articles])],
              disputed: same.disputed && disputed,
              certain: same.certain || certain,
            },
      );
    }
  }
  return [...rows.values()].sort(inOrder);
}

function rowOf(ledger: Ledger, instrument: Instrument, tie: Tie, { range, rule }: Wanted): DatedTie | null {
  const stretches = stretchesIn(range, rule, tie);
  const [first] = stretches;
  if (first === undefined || !runsBetweenStates(ledger, tie, first.from)) return null;
  const certain = stretches.some(({ known }) => known === true);
  const last = stretches.findLast(({ known }) => known === true) ?? stretches.at(-1) ?? first;
  const { obligation, owedBy, owedTo, since, until } = tie;
  const { start } = tie.membership;
  const end = tie.ending;
  return {
    owedBy,
    owedTo,
    type: obligation.type,
    grade: gradeOf(instrument, obligation),
    instrument: instrument.id,
    articles: [...new Set(stretches.map((one) => articleOn(obligation, one.until)))],
    since: since.date === null ? null : printedDate(since.date),
    sinceMark: markOf(since.date, start.date === since.date && start.act.readings !== undefined),
    until: until === null ? null : until.date === null ? "unknown" : printedDate(until.date),
    untilMark: until === null ? "running" : markOf(until.date, end?.date === until.date && end.act?.readings !== undefined),
    certain,
    disputed: tieRow(tie, last.until, certain).disputed,
    spells: joined(stretches),
  };
}

function markOf(date: string | null, disputed: boolean): DateMark {
  if (date === null || printedDate(date) === "unknown") return "unknown";
  if (disputed) return "disputed";
  return date.length === "YYYY-MM-DD".length ? "day" : "partial";
}

interface Stretch {
  readonly from: Day;
  readonly until: Day;
  readonly known: Known;
}

/** The stretches of the range in which the tie ran or may have run; the answer is the same on all days of one. */
function stretchesIn({ from, to }: DayRange, rule: AllyRule | null, tie: Tie): Stretch[] {
  const days = [from, ...changeDays(rule, tie).filter((day) => day > from && day <= to)];
  return days.flatMap((day, index) => {
    const known = rule === null ? inForceOn(tie, day) : boundOn(rule, tie, day);
    const next = days[index + 1];
    return known === false ? [] : [{ from: day, until: next === undefined ? to : addDays(next, -1), known }];
  });
}

/** The stretches as spells; those that meet become one. */
function joined(stretches: readonly Stretch[]): DatedTie["spells"] {
  const spells: DatedTie["spells"] = [];
  for (const { from, until } of stretches) {
    const last = spells.at(-1);
    if (last !== undefined && addDays(last.until, 1) === from) last.until = until;
    else spells.push({ from, until });
  }
  return spells;
}

function inOrder(a: DatedTie, b: DatedTie): number {
  const key = ({ owedBy, owedTo, instrument, type, since }: DatedTie) => `${owedBy} ${owedTo} ${instrument} ${type} ${since ?? ""}`;
  return key(a) < key(b) ? -1 : 1;
}
