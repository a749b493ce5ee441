/** state.autonomy: what its commitments cost a state in freedom and bring it in help, line by line; and over the years. */
import { InputError } from "../../../errors.ts";
import type { Ledger } from "../../../ledger/ledger.ts";
import { nameOn } from "../../../ledger/states.ts";
import { FIRST_DAY } from "../../../model/ledger.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Autonomy, AutonomyLine } from "../../../model/results/autonomy.ts";
import type { UnspokenNote } from "../../../model/results/envelope.ts";
import { autonomyLines, SECURITY } from "../../../strategy/autonomyLines.ts";
import { autonomySeries } from "../../../strategy/autonomySeries.ts";
import { baseRate } from "../../../strategy/baseRate.ts";
import { helpFigures } from "../../../strategy/helpFigures.ts";
import { rivalriesCoverFrom } from "../../../strategy/recordPeriods.ts";
import type { Day } from "../../../time/day.ts";
import { countWord, longDate, withArticle } from "../../../views/words.ts";
import { anyState, dayOf, frame, stateOn } from "../../inputs.ts";
import { note } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, date, from, until, step }: Input): Unspoken<Autonomy> {
  const last = ledger.version.verifiedThrough;
  const span = from === undefined ? null : { from: pointOf(ledger, from, "from"), until: pointOf(ledger, until ?? last, "until") };
  if (span === null && until !== undefined) {
    throw new InputError({ what: "a series needs its first point", where: "from", why: "until ends a series", todo: "add from" });
  }
  // A series may run past a state's end, so it is read whenever the state existed.
  const day = date === undefined && span !== null ? span.until : dayOf(ledger, date);
  const state = span === null ? stateOn(ledger, typed, day) : anyState(ledger, typed, day);
  const lines = autonomyLines(ledger, state.id, day);
  const cellOf = (id: string) => lines.find((line) => line.id === id)?.cell;
  const help = helpFigures(
    ledger,
    { state: state.id, helpers: cellOf("owed-defence")?.states ?? [], rivals: cellOf("own-rivals")?.states ?? [] },
    day,
  );
  return {
    kind: "autonomy",
    ...frame(ledger, day, notesOf(ledger, day, lines)),
    date: day,
    state,
    sentence: sentenceOf(withArticle(nameOn(ledger, state.id, day)), day, lines),
    lines,
    help,
    series: span === null ? null : autonomySeries(ledger, state.id, span.from, span.until, step),
    baseRate: baseRate(ledger),
  };
}

/** A year stands for its last day, or for the ledger's last in the year to which it was verified. */
function pointOf(ledger: Ledger, text: string, where: string): Day {
  const last = ledger.version.verifiedThrough;
  const whole = /^\d{4}$/.test(text) ? `${text}-12-31` : text;
  return dayOf(ledger, whole.slice(0, 4) === last.slice(0, 4) && whole > last ? last : whole < FIRST_DAY ? text : whole, where);
}

function sentenceOf(name: string, day: Day, lines: readonly AutonomyLine[]): string {
  const cell = (id: string) => lines.find((line) => line.id === id)?.cell;
  const [owes, rivals, soil, hosts, owed] = ["owes-defence", "rivals-meant", "soil", "hosts", "owed-defence"].map(cell);
  const count = rivals?.count ?? null;
  const meant =
    count === null
      ? `the rivals that this could mean are not known for that day${rivals?.asPrinted === null ? "" : ` (${rivals?.asPrinted} on record)`}`
      : `${count === 0 ? "no rival" : count === 1 ? "one rival" : `${countWord(count, false)} rivals`} of theirs on record`;
  const forces =
    soil?.count == null
      ? "foreign forces on its soil: no records"
      : `${countWord(soil.count, false)} on record of foreign forces on its soil`;
  return `On ${longDate(day)} ${name} is obliged to defend ${countWord(owes?.count ?? 0)} (${meant}); ${forces}; it may use facilities of ${countWord(hosts?.count ?? 0)}; it is owed defence by ${countWord(owed?.count ?? 0)}.`;
}

function notesOf(ledger: Ledger, day: Day, lines: readonly AutonomyLine[]): UnspokenNote[] {
  const covers = rivalriesCoverFrom(ledger);
  const [owes, meant] = ["owes-defence", "rivals-meant"].map((id) => lines.find((line) => line.id === id)?.cell.states ?? []);
  const both = (meant ?? []).filter((one) => owes?.includes(one));
  const unknown = lines
    .filter(({ cell, group }) => cell.notKnown > 0 && group !== SECURITY)
    .map(({ id: line, label, cell }) => ({ line, label, count: cell.notKnown }));
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
