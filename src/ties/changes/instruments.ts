/** Instruments that entered into force, ended, or became dormant between two days. */
import type { Ledger } from "../../ledger/ledger.ts";
import { type Boundary, type Membership, type MembershipEnd, runsOn } from "../../ledger/memberships.ts";
import type { Act } from "../../model/acts.ts";
import type { Instrument } from "../../model/instruments.ts";
import { type Phrase, phrase, type Unspoken } from "../../model/phrase.ts";
import type { ChangedInstrument } from "../../model/results/changes.ts";
import { type Known, or, reachedBy, requireSpan } from "../../time/span.ts";
import { isDormant, shortTitle } from "../tieRows.ts";
import { byDate, type ChangeFilter, compare, type DayRange, happenedIn, instrumentsWith, namesState, rowDate, typesOf } from "./range.ts";

type Row = Unspoken<ChangedInstrument>;

export interface InstrumentChanges {
  readonly known: Row[];
  readonly notKnown: Row[];
  readonly dormant: Row[];
}

/** Changes of instruments: those of the most states first, then by date and title; the unsettled and the dormant by date. */
export function instrumentChanges(ledger: Ledger, range: DayRange, filter: ChangeFilter): InstrumentChanges {
  const found: InstrumentChanges = { known: [], notKnown: [], dormant: [] };
  for (const instrument of instrumentsWith(ledger, filter)) {
    for (const row of [...beginningAndEnd(ledger, instrument, range), ...becameDormant(instrument, range)]) {
      const { state } = filter;
      if (state !== null && !row.states.includes(state) && !namesState(instrument, state)) continue;
      found[isDormant(instrument, range.to) ? "dormant" : row.why === null ? "known" : "notKnown"].push(row);
    }
  }
  const order = byDate<Row>(({ short }) => short);
  for (const list of [found.known, found.notKnown, found.dormant]) list.sort(order);
  found.known.sort((one, other) => other.states.length - one.states.length || order(one, other));
  return found;
}

/** The instrument's beginning and end as a whole (its first start and its last end), if they fall in the range. */
export function beginningAndEnd(ledger: Ledger, instrument: Instrument, range: DayRange): Row[] {
  const memberships = ledger.memberships(instrument);
  const on = (day: DayRange["from"]) => memberships.reduce<Known>((known, membership) => or(known, runsOn(membership, day)), false);
  const [before, after] = [on(range.from), on(range.to)];
  const passing = before === false && after === false && memberships.some((membership) => passed(membership, range));
  if (before === after && !passing) return [];
  const why = passing ? null : unsettled(before, after);
  const rows: Row[] = [];
  if (passing || before === false || after === true) {
    const starts = memberships.filter(({ start }) => reachedBy(start.span, range.from) !== true).map(({ start }) => start);
    const first = [...starts].sort((a, b) => compare(a.span.earliest, b.span.earliest))[0];
    if (first !== undefined) {
      const joined = memberships.filter(({ start }) => start.date === first.date);
      rows.push({ ...base(instrument, "began", first, joined, why), ...actOf(instrument, "began", first) });
    }
  }
  if (passing || before === true || after === false) {
    const ends = memberships.flatMap(({ end }) => (end === null ? [] : [end]));
    const last = ends.sort((a, b) => compare(a.span.latest, b.span.latest)).at(-1);
    if (last !== undefined) {
      const left = memberships.filter(({ end }) => end !== null && end.date === last.date);
      rows.push({ ...base(instrument, "ended", last, left, why), ...endOf(instrument, last, left) });
    }
  }
  return rows;
}

function passed({ start, end }: Membership, range: DayRange): boolean {
  return happenedIn(start.span, range) === true && end !== null && happenedIn(end.span, range) === true;
}

/** The reason why a change is uncertain; null if it is certain. */
function unsettled(first: Known, last: Known): Phrase | null {
  if (first !== "unknown" && last !== "unknown") return null;
  const standing = (known: Known) => (known === "unknown" ? "unknown" : known ? "in-force" : "not-in-force");
  return phrase("change-standing-unknown", { first: standing(first), last: standing(last) });
}

type WithoutAct = Omit<Row, "act" | "note" | "ref">;

function base(
  instrument: Instrument,
  change: "began" | "ended",
  { date }: Boundary,
  memberships: readonly Membership[],
  why: Phrase | null,
): WithoutAct {
  return {
    change,
    date: rowDate(date),
    instrument: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    kind: instrument.kind,
    types: typesOf(instrument),
    states: [...new Set(memberships.map(({ state }) => state))].sort(),
    why,
  };
}

type ActFields = Pick<Row, "act" | "note" | "ref">;

function actOf({ acts }: Instrument, change: "began" | "ended", { date, act }: Boundary & { readonly act: Act }): ActFields {
  // Entry into force was not found, but the parties acted under it by a known day.
  const applied = change === "began" && date === null ? acts.find((one) => one.act === "applied" && one.date !== null) : undefined;
  const by = rowDate(applied?.date ?? null);
  const note =
    by !== null ? phrase("change-in-use-by", { date: by }) : act.note === undefined ? null : phrase("quoted", { text: act.note });
  return { act: act.act, note, ref: act.ref };
}

/** The act that ended it. If its last members ceased to exist no act did, and its beginning serves as evidence. */
function endOf(instrument: Instrument, last: MembershipEnd, left: readonly Membership[]): ActFields {
  const ended = last.act !== null ? last : left.flatMap(({ end }) => (end !== null && end.act !== null ? [end] : [])).at(-1);
  if (ended !== undefined && ended.act !== null) return actOf(instrument, "ended", ended);
  const [begun] = left;
  if (begun === undefined) throw new Error(`${instrument.id} ended without a membership that ended`);
  return { act: null, note: null, ref: begun.start.act.ref };
}

/** The beginning of dormancy, if its date is known and in the range. */
function becameDormant(instrument: Instrument, range: DayRange): Row[] {
  const { dormant } = instrument;
  if (dormant?.since === undefined || isDormant(instrument, range.from) || !isDormant(instrument, range.to)) return [];
  return [
    {
      change: "became-dormant",
      date: rowDate(dormant.since),
      instrument: instrument.id,
      title: instrument.title,
      short: shortTitle(instrument),
      kind: instrument.kind,
      types: typesOf(instrument),
      act: null,
      states: [...new Set(instrument.acts.flatMap(({ by, for: whom }) => [...(by ?? []), ...(whom ?? [])]))].sort(),
      why: happenedIn(requireSpan(dormant.since), range) === true ? null : phrase("change-day-imprecise"),
      note: phrase("quoted", { text: dormant.because }),
      ref: dormant.ref,
    },
  ];
}
