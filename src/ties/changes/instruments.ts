/** Instruments that came into force, ended, or fell into disuse between two days. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Bound, type Membership, runsOn } from "../../ledger/memberships.ts";
import type { Instrument } from "../../model/instruments.ts";
import type { ChangedInstrument } from "../../model/results/changes.ts";
import { type Known, or, reachedBy, requireSpan } from "../../time/span.ts";
import { isDormant } from "../ties.ts";
import { byDate, inOrder, instrumentsWanted, namesState, shown, titleOf, typesOf, type Wanted, type Window, within } from "./window.ts";

export interface InstrumentChanges {
  readonly known: ChangedInstrument[];
  readonly notKnown: ChangedInstrument[];
  readonly dormant: ChangedInstrument[];
}

/** Those of the most states first, then by date and title; what is not known, by date. */
export function instrumentChanges(ledger: Ledger, window: Window, wanted: Wanted): InstrumentChanges {
  const found: InstrumentChanges = { known: [], notKnown: [], dormant: [] };
  for (const instrument of instrumentsWanted(ledger, wanted)) {
    const rows = [...edgesOf(ledger, instrument, window), ...fallenAsleep(instrument, window)];
    for (const row of rows) {
      const { state } = wanted;
      if (state !== null && !row.states.includes(state) && !namesState(instrument, state)) continue;
      found[isDormant(instrument, window.to) ? "dormant" : row.why === null ? "known" : "notKnown"].push(row);
    }
  }
  for (const list of [found.known, found.notKnown, found.dormant]) list.sort(byDate(({ title }) => title));
  found.known.sort((one, other) => other.states.length - one.states.length || byDate<ChangedInstrument>(({ title }) => title)(one, other));
  return found;
}

/** What of an instrument's beginning and end as a whole falls between the two days: its first start, its last end. */
export function edgesOf(ledger: Ledger, instrument: Instrument, window: Window): ChangedInstrument[] {
  const memberships = ledger.memberships(instrument);
  const on = (day: Window["from"]) => memberships.reduce<Known>((known, membership) => or(known, runsOn(membership, day)), false);
  const [before, after] = [on(window.from), on(window.to)];
  const passing = before === false && after === false && memberships.some((membership) => passed(membership, window));
  if (before === after && !passing) return [];
  const why = passing ? null : openWords(before, after);
  const rows: ChangedInstrument[] = [];
  if (passing || before === false || after === true) {
    const first = extreme(
      memberships.filter(({ start }) => reachedBy(start.span, window.from) !== true).map(({ start }) => start),
      "earliest",
    );
    if (first !== null)
      rows.push(
        rowOf(
          instrument,
          "began",
          first,
          memberships.filter(({ start }) => start.date === first.date),
          why,
        ),
      );
  }
  if (passing || before === true || after === false) {
    const ends = memberships.flatMap(({ end }) => (end === null ? [] : [end]));
    const last = extreme(ends, "latest");
    if (last !== null)
      rows.push(
        rowOf(
          instrument,
          "ended",
          last,
          memberships.filter(({ end }) => end !== null && end.date === last.date),
          why,
        ),
      );
  }
  return rows;
}

function passed({ start, end }: Membership, window: Window): boolean {
  return within(start.span, window) === true && end !== null && within(end.span, window) === true;
}

function extreme(bounds: readonly Bound[], side: "earliest" | "latest"): Bound | null {
  const best = [...bounds].sort((a, b) => inOrder(a.span[side], b.span[side]));
  return (side === "earliest" ? best[0] : best.at(-1)) ?? null;
}

/** Why it is not known; null where it is. */
function openWords(before: Known, after: Known): string | null {
  if (before !== "unknown" && after !== "unknown") return null;
  const said = (known: Known) => (known === "unknown" ? "not known whether in force" : known ? "in force" : "not in force");
  return `${said(before)} on the first day, ${said(after)} on the last`;
}

function rowOf(
  instrument: Instrument,
  change: "began" | "ended",
  { date, act }: Bound,
  memberships: readonly Membership[],
  why: string | null,
): ChangedInstrument {
  const outlived = change === "ended" && memberships.every(({ start, end }) => end?.act === start.act);
  return {
    change,
    date: shown(date),
    instrument: instrument.id,
    title: titleOf(instrument),
    kind: instrument.kind,
    types: typesOf(instrument),
    act: outlived ? null : act.act,
    states: [...new Set(memberships.map(({ state }) => state))].sort(),
    why,
    note: outlived ? null : (appliedBy(instrument, change, date) ?? act.note ?? null),
    ref: act.ref,
  };
}

/** Its entry into force was not found, and it was acted under by a day that is known. */
function appliedBy({ acts }: Instrument, change: string, date: string | null): string | null {
  const applied = change === "began" && date === null ? acts.find(({ act, date: when }) => act === "applied" && when !== null) : undefined;
  return applied === undefined ? null : `in use by ${shown(applied.date)} at the latest`;
}

/** Disuse that is known to have begun in this time. */
function fallenAsleep(instrument: Instrument, window: Window): ChangedInstrument[] {
  const { dormant } = instrument;
  if (dormant?.since === undefined || isDormant(instrument, window.from) || !isDormant(instrument, window.to)) return [];
  const { earliest, latest } = requireSpan(dormant.since);
  const why = within({ earliest, latest }, window) === true ? null : "only part of the date is known";
  return [
    {
      change: "became-dormant",
      date: shown(dormant.since),
      instrument: instrument.id,
      title: titleOf(instrument),
      kind: instrument.kind,
      types: typesOf(instrument),
      act: null,
      states: [...new Set(instrument.acts.flatMap(({ by, for: whom }) => [...(by ?? []), ...(whom ?? [])]))].sort(),
      why,
      note: dormant.because,
      ref: dormant.ref,
    },
  ];
}
