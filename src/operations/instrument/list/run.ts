/** instrument.list: instruments in force on a day; dormant ones and those not known apart. */
import { firstDate } from "../../../ledger/ledger.ts";
import type { Membership } from "../../../ledger/memberships.ts";
import type { Instrument } from "../../../model/instruments.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { InstrumentList, InstrumentRow } from "../../../model/results/instrumentList.ts";
import { dayOfNames, nameThen } from "../../../strategy/instrument/spans.ts";
import { tieSpansWith } from "../../../ties/tieSpans.ts";
import { inForceOn } from "../../../ties/ties.ts";
import { type Known, or, printedDate, requireSpan } from "../../../time/span.ts";
import { dayOf, frame, stateOn } from "../../inputs.ts";
import { instrumentInForce, membersOn } from "../../members.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, type, date, scope }: Input): Unspoken<InstrumentList> {
  const day = dayOf(ledger, date);
  const state = typed === undefined ? null : stateOn(ledger, typed, day);
  const rows: InstrumentRow[] = [];
  const candidates = state === null ? ledger.data.instruments : ledger.instrumentsOf(state.id);
  for (const instrument of candidates) {
    if (type !== undefined && !instrument.obligations.some((obligation) => obligation.type === type)) continue;
    const { inForce, dormant } = instrumentInForce(ledger, instrument, day);
    const bound: Known = state === null ? inForce : boundHere(instrument);
    if (bound !== false || scope === "ever") rows.push(rowOf(instrument, bound, dormant));
  }
  rows.sort((a, b) => ((a.signed ?? "") < (b.signed ?? "") ? -1 : (a.signed ?? "") > (b.signed ?? "") ? 1 : a.id < b.id ? -1 : 1));

  /** Does a tie of it run for the state, of the type that was asked for? An instrument without ties counts by membership. */
  function boundHere(instrument: Instrument): Known {
    const ties = tieSpansWith(ledger, state?.id ?? "").filter(
      (tie) => tie.instrument === instrument && (type === undefined || tie.obligation.type === type),
    );
    if (ties.length > 0) return ties.reduce<Known>((known, tie) => or(known, inForceOn(tie, day)), false);
    return type === undefined
      ? membersOn(ledger, instrument, day)
          .members.filter((one) => one.state === state?.id)
          .reduce<Known>((known, one) => or(known, one.inForce), false)
      : false;
  }

  function rowOf(instrument: Instrument, inForce: Known, dormant: boolean): InstrumentRow {
    const signed = instrument.acts.find(({ act }) => act === "signed")?.date ?? null;
    const memberships = ledger.memberships(instrument);
    const dates = memberships
      .map(({ start }) => start.date)
      .filter((one) => one !== null)
      .sort();
    const ends = memberships.map(({ end }) => end);
    const over = ends.length > 0 && ends.every((end) => end !== null);
    const lastEnd = ends.flatMap((end) => (end === null ? [] : [end])).sort((a, b) => (a.span.latest < b.span.latest ? 1 : -1))[0];
    const named = everIn(instrument, memberships);
    const then = dayOfNames(ledger, instrument, day);
    return {
      id: instrument.id,
      title: instrument.title,
      short: instrument.short ?? instrument.title,
      kind: instrument.kind,
      types: [...new Set(instrument.obligations.map((obligation) => obligation.type))],
      signed: signed === null ? (firstDate(instrument) === "9999" ? null : printedDate(firstDate(instrument))) : printedDate(signed),
      since: dates[0] === undefined ? null : printedDate(dates[0]),
      until: over ? (lastEnd?.date == null ? "unknown" : printedDate(lastEnd.date)) : null,
      inForce,
      dormant,
      members: new Set(membersOn(ledger, instrument, day).members.map((one) => one.state)).size,
      states: named,
      names: named.map((one) => nameThen(ledger, one, then, day)),
      continents: [...new Set(named.flatMap((id) => ledger.state(id)?.homeland?.continents ?? []))].sort(),
      depth: instrument.depth,
    };
  }

  const settled = rows.filter((row) => row.inForce === true && !row.dormant);
  return {
    kind: "instruments",
    ...frame(ledger, day),
    date: day,
    state,
    type: type ?? null,
    instruments: settled,
    unknown: rows.filter((row) => row.inForce === "unknown" && !row.dormant),
    dormant: rows.filter((row) => row.dormant),
    ended: rows.filter((row) => row.inForce === false && !row.dormant && !isLater(row)),
    later: rows.filter((row) => row.inForce === false && !row.dormant && isLater(row)),
  };

  function isLater({ since, signed }: InstrumentRow): boolean {
    const begins = since ?? signed;
    return begins !== null && begins !== "unknown" && requireSpan(begins).earliest > day;
  }
}

/** Everyone who was ever in it, its keeper too; of one that never bound anybody, who signed. */
function everIn(instrument: Instrument, memberships: readonly Membership[]): string[] {
  const keeper = instrument["kept-by"] === undefined ? [] : [instrument["kept-by"]];
  const bound = memberships.map(({ state }) => state);
  const signed = instrument.acts.flatMap(({ by }) => by ?? []);
  return [...new Set([...keeper, ...(bound.length > 0 ? bound : signed)])];
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
