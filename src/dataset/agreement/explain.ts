/**
 * Why the two records differ in a dyad-year, as far as they tell it themselves: the instrument and the alliance that meet there,
 * and the cause. A dyad-year that several alliances cover is counted once, under an alliance that has a counterpart if there is one,
 * else under the lowest number; within an alliance under the counterpart that has the promise, else one that binds the two.
 */

import { groupBy } from "../../ledger/groupBy.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Cause, Holder } from "../../model/agreementWords.ts";
import type { StateId } from "../../model/ids.ts";
import type { Instrument, Obligation } from "../../model/instruments.ts";
import type { AllyRule } from "../../model/rules.ts";
import { PACT_TYPES, type PactType } from "../../model/vocabulary.ts";
import { isRead } from "../../ties/allies.ts";
import { type Tie, tiesIn } from "../../ties/tie.ts";
import { gradeOf, isDormant } from "../../ties/tieRows.ts";
import type { Day } from "../../time/day.ts";
import { requireSpan } from "../../time/span.ts";
import { runOf } from "./ours.ts";
import { type Cell, type System, yearOf } from "./system.ts";
import type { Dataset } from "./theirs.ts";

export interface Explained {
  readonly instrument: Instrument | null;
  readonly alliance: number | null;
  readonly in: Holder;
  readonly cause: Cause;
  /** The states that bear the two numbers in the year. */
  readonly owing: readonly StateId[];
  readonly owed: readonly StateId[];
}

export interface Records {
  readonly ledger: Ledger;
  readonly rule: AllyRule;
  readonly system: System;
  readonly dataset: Dataset;
  readonly counterparts: ReadonlyMap<number, readonly Instrument[]>;
  readonly last: Day;
}

/** Years after which a later entry is no longer put down to the time between signature and accession. */
const ACCESSION_YEARS = 3;

/** Why ATOP has the promise and the ledger has not. */
export function whyOnlyAtop(records: Records, type: PactType, cell: Cell, alliances: readonly number[]): Explained {
  const sorted = [...alliances].sort((a, b) => a - b);
  const alliance = sorted.find((one) => records.counterparts.has(one)) ?? sorted[0] ?? null;
  const instruments = alliance === null ? [] : (records.counterparts.get(alliance) ?? []);
  const owing = records.system.bearers(cell.from, cell.year);
  const owed = records.system.bearers(cell.to, cell.year);
  const explained = (instrument: Instrument | null, cause: Cause): Explained => ({ instrument, alliance, in: "atop", cause, owing, owed });
  if (instruments.length === 0) return explained(null, "no-file");
  const own = instruments.map((instrument) => {
    const between = tiesBetween(records, instrument, owing, owed);
    const back = tiesBetween(records, instrument, owed, owing);
    return { instrument, between, back, alike: between.filter(({ obligation }) => obligation.type === type) };
  });
  const found = own.find(({ alike }) => alike.length > 0) ?? own.find(({ between, back }) => between.length + back.length > 0) ?? own[0];
  if (found === undefined) return explained(null, "no-file");
  const { instrument, between, back, alike } = found;
  if (alike.length > 0) return explained(instrument, whyNotThen(records, alike, cell.year));
  if (owesToAnyone(records, instrument, owing, type) && isMember(records, instrument, owed)) return explained(instrument, "owed-to");
  if (back.some(({ obligation }) => obligation.type === type)) return explained(instrument, "direction");
  const bound = [...between, ...back].some(({ obligation }) => (PACT_TYPES as readonly string[]).includes(obligation.type));
  if (between.some(({ obligation }) => isOtherHelp(type, obligation))) return explained(instrument, "other-help");
  if (bound || (isMember(records, instrument, owing) && isMember(records, instrument, owed)))
    return explained(instrument, instrument.depth === "summary" ? "summary" : "no-clause");
  return explained(instrument, "not-a-party");
}

/** Whether the clause, read in its text, promises the other kind of armed help: one of defence for offence, or the reverse. */
function isOtherHelp(type: PactType, { type: own, versions }: Obligation): boolean {
  const other = type === "defence" ? "offence" : type === "offence" ? "defence" : null;
  return own === other && versions[0]?.ref.checked === "text";
}

/** The instrument's ties from one of the first states to one of the second. */
function tiesBetween({ ledger }: Records, instrument: Instrument, from: readonly StateId[], to: readonly StateId[]): readonly Tie[] {
  const byPair = ledger.memo(`ties by pair ${instrument.id}`, () =>
    groupBy(tiesIn(ledger, instrument), ({ owedBy, owedTo }) => `${owedBy} ${owedTo}`),
  );
  return from.flatMap((a) => to.flatMap((b) => byPair.get(`${a} ${b}`) ?? []));
}

function owesToAnyone({ ledger }: Records, instrument: Instrument, states: readonly StateId[], type: PactType): boolean {
  const owing = ledger.memo(
    `who owes ${instrument.id}`,
    () => new Set(tiesIn(ledger, instrument).map((tie) => `${tie.owedBy} ${tie.obligation.type}`)),
  );
  return states.some((state) => owing.has(`${state} ${type}`));
}

function isMember({ ledger }: Records, instrument: Instrument, states: readonly StateId[]): boolean {
  return ledger.memberships(instrument).some(({ state }) => states.includes(state));
}

/** Why ties of the type that the ledger has do not count in the year. */
function whyNotThen(records: Records, ties: readonly Tie[], year: number): Cause {
  const { rule, last } = records;
  const read = ties.filter((tie) => isRead(rule, tie));
  if (read.length === 0)
    return ties.some(({ instrument, obligation }) => gradeOf(instrument, obligation) === "unilateral") ? "unilateral" : "third-state";
  if (read.every(({ instrument }) => isDormant(instrument, last))) return "dormant";
  const runs = read.map((tie) => runOf(tie, rule, last)).filter((run) => run !== null);
  const later = runs.filter(({ possible }) => yearOf(possible[0]) > year);
  if (later.length === runs.length && runs.length > 0) {
    return later.some(({ possible, tie }) => yearOf(possible[0]) - year <= ACCESSION_YEARS && !hasSigned(tie))
      ? "accession"
      : "begins-later";
  }
  if (later.length > 0) return "interrupted";
  return read.some((tie) => hasOtherEnd(records, tie, (latest) => latest >= year)) ? "end-disputed" : "ends-earlier";
}

/** Whether both sides have an act of signature of their own. */
function hasSigned({ instrument, owedBy, owedTo }: Tie): boolean {
  return [owedBy, owedTo].every((state) => instrument.acts.some(({ act, by }) => act === "signed" && (by ?? []).includes(state)));
}

/** Whether the file keeps another reading of the end, from a source that is no dataset, whose last year fits. */
function hasOtherEnd({ ledger }: Records, { membership: { end } }: Tie, fits: (latest: number) => boolean): boolean {
  const readings = end === null || end.act === null ? [] : (end.act.readings ?? []);
  return readings.some(
    ({ date, ref }) =>
      date !== null &&
      fits(yearOf(requireSpan(date).latest)) &&
      [ref.source].flat().some((source) => ledger.source(source)?.kind !== "dataset"),
  );
}

/** Why the ledger has the promise and ATOP has not. */
export function whyOnlyLedger(records: Records, type: PactType, cell: Cell, ties: readonly Tie[]): Explained {
  const { dataset } = records;
  const numbered = ties.find(({ instrument }) => (instrument.codes?.atop ?? []).some(dataset.has));
  const tie = numbered ?? ties[0];
  if (tie === undefined) throw new Error("a promise without a tie");
  const { instrument } = tie;
  const codes = [...(instrument.codes?.atop ?? [])].sort((a, b) => a - b);
  const owing = records.system.bearers(cell.from, cell.year);
  const owed = records.system.bearers(cell.to, cell.year);
  const explained = (alliance: number | null, cause: Cause): Explained => ({ instrument, alliance, in: "ledger", cause, owing, owed });
  if (codes.length === 0) return explained(null, "no-number");
  const alliances = codes.filter(dataset.has);
  if (alliances.length === 0) return explained(codes[0] ?? null, "not-in-copy");
  const shared = alliances.map((alliance) => ({ alliance, overlaps: dataset.overlaps(alliance, cell.from, cell.to) }));
  const then = shared.find(({ overlaps }) => overlaps.some(({ from, until }) => from <= cell.year && cell.year <= until));
  if (then !== undefined) {
    const own = ties.filter((one) => one.instrument === instrument);
    return explained(then.alliance, whyNoPledge(type, own));
  }
  const ever = shared.find(({ overlaps }) => overlaps.length > 0);
  if (ever === undefined) return explained(alliances[0] ?? null, "not-their-member");
  if (ever.overlaps.every(({ from }) => from > cell.year)) return explained(ever.alliance, "begins-earlier");
  if (ever.overlaps.some(({ from }) => from > cell.year)) return explained(ever.alliance, "interrupted");
  const disputed = hasOtherEnd(records, tie, (latest) => latest <= cell.year);
  return explained(ever.alliance, disputed ? "end-disputed" : "ends-later");
}

/** Why ATOP, which has the two in the alliance that year, may see no pledge of the type in the ledger's clauses. */
function whyNoPledge(type: PactType, ties: readonly Tie[]): Cause {
  if (ties.every(({ instrument, obligation }) => gradeOf(instrument, obligation) !== "binding")) return "grade";
  if (type === "nonaggression" && ties.every(({ obligation }) => !(obligation.forbids ?? ["attack"]).includes("attack")))
    return "forbearance";
  if (
    type === "consultation" &&
    ties.every(({ obligation }) => obligation.versions.every(({ trigger }) => trigger === undefined || trigger === "always"))
  )
    return "general-consultation";
  return "no-pledge";
}
