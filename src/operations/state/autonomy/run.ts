/** state.autonomy: what a state's commitments cost it in freedom and return in help, line by line and over the years. */

import { InputError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { coded } from "../../../model/complaints.ts";
import type { StateId } from "../../../model/ids.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { LineId } from "../../../model/phrases/strategy.ts";
import type { Autonomy } from "../../../model/results/autonomy.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { autonomyLines } from "../../../strategy/autonomyLines.ts";
import { autonomySeries } from "../../../strategy/autonomySeries.ts";
import { baseRate } from "../../../strategy/baseRate.ts";
import { helpFigures } from "../../../strategy/helpFigures.ts";
import type { AutonomyLine, Cell } from "../../../strategy/lines.ts";
import { rivalriesCoverFrom } from "../../../strategy/recordPeriods.ts";
import type { Day } from "../../../time/day.ts";
import { anyState, dayOf, frame, stateOn } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, date, from, until, step }: Input): Unspoken<Autonomy> {
  const last = ledger.version.verifiedThrough;
  const span = from === undefined ? null : { from: pointOf(ledger, from, "from"), until: pointOf(ledger, until ?? last, "until") };
  if (span === null && until !== undefined) {
    throw new InputError({
      ...coded("until-alone", {}),
      what: "a series needs its first point",
      where: "from",
      why: "until ends a series",
      todo: "add from",
    });
  }
  // A series may run past the state's end, so with a series the state need not exist on the day.
  const day = date === undefined && span !== null ? span.until : dayOf(ledger, date);
  const state = span === null ? stateOn(ledger, typed, day) : anyState(ledger, typed, day);
  const lines = autonomyLines(ledger, state.id, day);
  const help = helpFigures(
    ledger,
    { state: state.id, helpers: cellOf(lines, "owed-defence")?.states ?? [], rivals: cellOf(lines, "own-rivals")?.states ?? [] },
    day,
  );
  return {
    kind: "autonomy",
    ...frame(ledger, day, notesOf(ledger, day, lines)),
    date: day,
    state,
    sentence: autonomySentence(state.id, day, lines),
    lines,
    help,
    series: span === null ? null : autonomySeries(ledger, state.id, span.from, span.until, step),
    baseRate: baseRate(ledger),
  };
}

/** The day of a point: a year means its last day, or the verified day in the year of verification. */
function pointOf(ledger: Ledger, text: string, where: string): Day {
  const last = ledger.version.verifiedThrough;
  const whole = /^\d{4}$/.test(text) ? `${text}-12-31` : text;
  return dayOf(ledger, whole.slice(0, 4) === last.slice(0, 4) && whole > last ? last : whole < FIRST_DAY ? text : whole, where);
}

function cellOf(lines: readonly AutonomyLine[], id: LineId): Cell | undefined {
  return lines.find((line) => line.id === id)?.cell;
}

function autonomySentence(state: StateId, day: Day, lines: readonly AutonomyLine[]): Phrase {
  const count = (id: LineId) => cellOf(lines, id)?.count ?? null;
  return phrase("autonomy-on-day", {
    state,
    date: day,
    owes: count("owes-defence") ?? 0,
    rivals: count("rivals-meant"),
    rivalsOnRecord: cellOf(lines, "rivals-meant")?.states.length ?? 0,
    forces: count("soil"),
    hosts: count("hosts") ?? 0,
    owed: count("owed-defence") ?? 0,
  });
}

function notesOf(ledger: Ledger, day: Day, lines: readonly AutonomyLine[]): UnspokenNote[] {
  const covers = rivalriesCoverFrom(ledger);
  const defended = cellOf(lines, "owes-defence")?.states ?? [];
  const both = (cellOf(lines, "rivals-meant")?.states ?? []).filter((one) => defended.includes(one));
  const unknown = lines
    .filter(({ cell, groupId }) => cell.notKnown > 0 && groupId !== "security")
    .map(({ id, cell }) => ({ line: id, count: cell.notKnown }));
  return [
    note("no-score", { of: "autonomy" }),
    ...(covers !== null && day < covers ? [note("rivalries", { from: covers }, ["rivalries"])] : []),
    ...(both.length > 0 ? [note("both", { states: both }, both)] : []),
    ...(unknown.length > 0 ? [note("not-known", { of: "lines", lines: unknown })] : []),
    note("floor", {}),
  ];
}

/** The rows of the answer for --csv. */
export const rows = ({ state, date: asked, series, lines }: Autonomy) =>
  series === null
    ? lines.map(({ group, label, unit, cell }) => ({
        date: asked,
        state: state.id,
        group,
        line: label,
        unit,
        count: cell.count ?? cell.asPrinted,
        notKnown: cell.notKnown,
        dormant: cell.dormant,
        states: cell.states.join(" "),
      }))
    : series.points.map(({ date, forces, rights, granted, abroad, sites }) => ({
        state: state.id,
        date,
        forces: forces.count,
        forcesNotKnown: forces.notKnown,
        forcesOf: forces.states.join(" "),
        rights: rights.count,
        granted: granted.count,
        abroad: abroad.count,
        abroadNotKnown: abroad.notKnown,
        sites,
      }));
