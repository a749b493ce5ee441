/** instrument.list: instruments in force on a day, with dormant and unknown ones listed separately; ended ones on request. */
import { firstDate, type Ledger } from "../../../ledger/ledger.ts";
import type { Membership } from "../../../ledger/memberships.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentList, InstrumentRow } from "../../../model/results/instrumentList.ts";
import type { ObligationType } from "../../../model/vocabulary.ts";
import { dayOfNames, nameThen } from "../../../strategy/instrument/spans.ts";
import { tiesWith } from "../../../ties/tie.ts";
import { inForceOn, shortTitle } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { type Known, or, printedDate, requireSpan } from "../../../time/span.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { instrumentInForce, membersOn } from "../../members.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, type, date, scope }: Input): Unspoken<InstrumentList> {
  const day = dayOf(ledger, date);
  const state = typed === undefined ? null : stateOn(ledger, typed, day);
  const candidates = (state === null ? ledger.data.instruments : ledger.instrumentsOf(state.id)).filter(
    ({ obligations }) => type === undefined || obligations.some((obligation) => obligation.type === type),
  );
  const listed = candidates
    .flatMap((instrument) => {
      const { inForce, dormant } = instrumentInForce(ledger, instrument, day);
      const bound = state === null ? inForce : bindsState(ledger, instrument, state.id, type, day);
      return bound !== false || scope === "ever" ? [rowOf(ledger, instrument, day, bound, dormant)] : [];
    })
    .sort((a, b) => compare(a.signed ?? "", b.signed ?? "") || compare(a.id, b.id));
  const awake = listed.filter(({ dormant }) => !dormant);
  const ended = awake.filter(({ inForce }) => inForce === false);
  return {
    kind: "instruments",
    ...frame(ledger, day),
    date: day,
    state,
    type: type ?? null,
    instruments: awake.filter(({ inForce }) => inForce === true),
    unknown: awake.filter(({ inForce }) => inForce === "unknown"),
    dormant: listed.filter(({ dormant }) => dormant),
    ended: ended.filter((row) => !isLater(ledger, row, day)),
    later: ended.filter((row) => isLater(ledger, row, day)),
  };
}

/**
 * Whether a tie of the instrument, of the type if one is given, runs for the state on the day. An instrument without ties counts
 * by membership.
 */
function bindsState(ledger: Ledger, instrument: Instrument, state: StateId, type: ObligationType | undefined, day: Day): Known {
  const ties = tiesWith(ledger, state).filter(
    (tie) => tie.instrument === instrument && (type === undefined || tie.obligation.type === type),
  );
  if (ties.length > 0) return ties.reduce<Known>((known, tie) => or(known, inForceOn(tie, day)), false);
  if (type !== undefined) return false;
  return membersOn(ledger, instrument, day)
    .members.filter((one) => one.state === state)
    .reduce<Known>((known, one) => or(known, one.inForce), false);
}

function rowOf(ledger: Ledger, instrument: Instrument, day: Day, inForce: Known, dormant: boolean): InstrumentRow {
  const states = everIn(instrument, ledger.memberships(instrument));
  const then = dayOfNames(ledger, instrument, day);
  return {
    id: instrument.id,
    title: instrument.title,
    short: shortTitle(instrument),
    kind: instrument.kind,
    types: [...new Set(instrument.obligations.map((obligation) => obligation.type))],
    ...datesOf(ledger, instrument),
    inForce,
    dormant,
    members: new Set(membersOn(ledger, instrument, day).members.map((one) => one.state)).size,
    states,
    names: states.map((one) => nameThen(ledger, one, then, day)),
    continents: [...new Set(states.flatMap((id) => ledger.state(id)?.homeland?.continents ?? []))].sort(),
    depth: instrument.depth,
  };
}

/** Its signature (or first act, if none is recorded), its first beginning, and its last end if it is over. */
function datesOf(ledger: Ledger, instrument: Instrument): Pick<InstrumentRow, "signed" | "since" | "until"> {
  const memberships = ledger.memberships(instrument);
  const first = firstDate(instrument);
  const signed = instrument.acts.find(({ act }) => act === "signed")?.date ?? (first === "9999" ? null : first);
  const since = memberships.flatMap(({ start }) => start.date ?? []).sort()[0];
  const ends = memberships.flatMap(({ end }) => (end === null ? [] : [end]));
  const isOver = ends.length > 0 && ends.length === memberships.length;
  const last = ends.sort((a, b) => (a.span.latest < b.span.latest ? 1 : -1))[0]?.date ?? null;
  return {
    signed: signed === null ? null : printedDate(signed),
    since: since === undefined ? null : printedDate(since),
    until: isOver ? (last === null ? "unknown" : printedDate(last)) : null,
  };
}

/** Whether every membership begins after the day, if only within a span of days; without any, whether it was signed after it. */
function isLater(ledger: Ledger, { id, signed }: InstrumentRow, day: Day): boolean {
  const instrument = ledger.instrument(id);
  const memberships = instrument === undefined ? [] : ledger.memberships(instrument);
  if (memberships.length > 0) return memberships.every(({ start }) => start.span.earliest > day);
  return signed !== null && signed !== "unknown" && requireSpan(signed).earliest > day;
}

/** All states that were ever in it, and its keeper; if it never bound anybody, its signatories. */
function everIn(instrument: Instrument, memberships: readonly Membership[]): string[] {
  const keeper = instrument["kept-by"] === undefined ? [] : [instrument["kept-by"]];
  const bound = memberships.map(({ state }) => state);
  const signed = instrument.acts.flatMap(({ by }) => by ?? []);
  return [...new Set([...keeper, ...(bound.length > 0 ? bound : signed)])];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The rows of the answer for --csv. */
export const rows = ({ instruments, unknown, dormant, ended, later }: InstrumentList) =>
  [...instruments, ...unknown, ...dormant, ...ended, ...later].map(({ states, names, continents, types, ...row }) => ({
    ...row,
    types: types.join(" "),
    states: states.join(" "),
    names: names.join("; "),
    continents: continents.join(" "),
  }));
