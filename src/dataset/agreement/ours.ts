/** The ledger's directed dyad-years of one type under a rule for ally: a promise counts in a year if it ran on any day of it. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { AllyRule } from "../../model/rules.ts";
import type { PactType } from "../../model/vocabulary.ts";
import { isRead, signedSpan } from "../../ties/allies.ts";
import { type Tie, tiesIn } from "../../ties/tie.ts";
import { isDormant } from "../../ties/tieRows.ts";
import { addDays, type Day } from "../../time/day.ts";
import type { Span } from "../../time/span.ts";
import { cellOf, FIRST_YEAR, type System, yearOf } from "./system.ts";

/** The days on which a tie counts, both ends included; null: none. */
export interface Run {
  readonly tie: Tie;
  /** The days on which it counts whatever its uncertain dates are. */
  readonly sure: readonly [Day, Day] | null;
  /** The days on which it may count. */
  readonly possible: readonly [Day, Day];
}

export interface Held {
  /** The ties that count, by dyad-year. */
  readonly sure: ReadonlyMap<number, readonly Tie[]>;
  /** Dyad-years in which a tie may count and none surely does. */
  readonly unknown: ReadonlySet<number>;
}

/** The ties of the type that the rule reads, with the days on which they count up to `last`. Dormant instruments are left out. */
export function runsOf(ledger: Ledger, rule: AllyRule, type: PactType, instrument: Instrument, last: Day): Run[] {
  if (instrument.obligations.every((one) => one.type !== type) || isDormant(instrument, last)) return [];
  return tiesIn(ledger, instrument).flatMap((tie) => {
    if (tie.obligation.type !== type || !isRead(rule, tie)) return [];
    return runsOfTie(tie, rule, last);
  });
}

/** The runs of a tie up to `last`: one, or as many as its suspensions leave. */
export function runsOfTie(tie: Tie, rule: AllyRule, last: Day): Run[] {
  const whole = runOf(tie, rule, last);
  return tie.suspended.reduce<Run[]>(
    (runs, { from, until }) => runs.flatMap((run) => around(run, from, until)),
    whole === null ? [] : [whole],
  );
}

/** The parts of a run that a suspension leaves: the days before it and those after it. */
function around({ tie, sure, possible }: Run, from: Span, until: Span | null): Run[] {
  const before = cut(sure, null, addDays(from.earliest, -1));
  const mayBefore = cut(possible, null, addDays(from.latest, -1));
  const after = until === null ? null : cut(sure, until.latest, null);
  const mayAfter = until === null ? null : cut(possible, until.earliest, null);
  return [
    ...(mayBefore === null ? [] : [{ tie, sure: before, possible: mayBefore }]),
    ...(mayAfter === null ? [] : [{ tie, sure: after, possible: mayAfter }]),
  ];
}

/** The days from `from` to `until`, both included, that lie in the range; null if none do. */
function cut(range: readonly [Day, Day] | null, from: Day | null, until: Day | null): readonly [Day, Day] | null {
  if (range === null) return null;
  const first = from !== null && from > range[0] ? from : range[0];
  const last = until !== null && until < range[1] ? until : range[1];
  return first > last ? null : [first, last];
}

/** The days on which a tie counts, from signature or from entry into force as the rule says; null if there are none by `last`. */
export function runOf(tie: Tie, rule: AllyRule, last: Day): Run | null {
  const { since, until } = tie;
  const begun = rule.bound === "in-force" ? since.span : signedSpan(tie);
  const from = (end: "earliest" | "latest") => (begun[end] < since.span[end] ? begun[end] : since.span[end]);
  const to = (end: "earliest" | "latest") => {
    const day = until === null ? last : addDays(until.span[end], -1);
    return day > last ? last : day;
  };
  const possible = [from("earliest"), to("latest")] as const;
  if (possible[0] > possible[1]) return null;
  const sure = [from("latest"), to("earliest")] as const;
  return { tie, sure: sure[0] > sure[1] ? null : sure, possible };
}

/** The directed dyad-years of the runs between members of the system. */
export function heldIn(runs: readonly Run[], system: System): Held {
  const sure = new Map<number, Tie[]>();
  const possible = new Set<number>();
  for (const run of runs) {
    if (run.sure !== null) {
      eachCell(run.tie, run.sure, system, (cell) => {
        const ties = sure.get(cell);
        if (ties === undefined) sure.set(cell, [run.tie]);
        else ties.push(run.tie);
      });
    }
    if (run.sure === null || run.sure[0] !== run.possible[0] || run.sure[1] !== run.possible[1])
      eachCell(run.tie, run.possible, system, (cell) => possible.add(cell));
  }
  for (const cell of sure.keys()) possible.delete(cell);
  return { sure, unknown: possible };
}

function eachCell({ owedBy, owedTo }: Tie, [first, last]: readonly [Day, Day], system: System, visit: (cell: number) => void): void {
  for (const a of system.seatsOf(owedBy)) {
    for (const b of system.seatsOf(owedTo)) {
      const from = [first, a.from, b.from].reduce((best, day) => (day > best ? day : best));
      const until = [last, a.until, b.until].reduce((best, day) => (day < best ? day : best));
      if (from > until || a.number === b.number) continue;
      for (let year = Math.max(FIRST_YEAR, yearOf(from)); year <= yearOf(until); year += 1) visit(cellOf(a.number, b.number, year));
    }
  }
}
