/** state.show: a state on a day: its name then, its seat, and every tie that it owes or is owed. */
import type { Ledger } from "../../../ledger/ledger.ts";
import { resolveState } from "../../../ledger/resolving.ts";
import { existsOn, nameOn, periodOn, periodsOfExistence, seatOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import { type Phrase, phrase, type Unspoken } from "../../../model/phrase.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import type { State } from "../../../model/states.ts";
import { type TieRow, tieRowsOf } from "../../../ties/tieRows.ts";
import type { Day } from "../../../time/day.ts";
import { coverageNotes } from "../../coverageNotes.ts";
import { dayOf, frame } from "../../inputs.ts";
import { note, tieNotes } from "../../notes.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, date }: Input): Unspoken<StateAnswer> {
  const day = dayOf(ledger, date);
  const id = resolveState(ledger, typed, day);
  const state = ledger.state(id);
  if (state === undefined) throw new Error(`resolved to a state that is not there: ${id}`);
  const exists = existsOn(state, day);
  const period = periodOn(state, day);
  const seat = seatOn(state, day);
  const ties = tieRowsOf(ledger, id, day);
  return {
    kind: "state",
    ...frame(ledger, day, [...tieNotes(ties), ...(exists && ties.length === 0 ? [note("ledger-not-law", {})] : [])]),
    date: day,
    state: { id, name: exists ? nameOn(ledger, id, day) : state.name },
    exists,
    sentence: exists
      ? defenceSentence(id, ties, day, day < ledger.version.verifiedThrough)
      : phrase("state-absent", { state: id, date: day, periods: periodsOfExistence(state) }),
    aliases: state.aliases ?? [],
    standing: state.standing ?? null,
    seat: seat === null ? null : { city: seat.named ?? seat.city, lat: seat.lat, lon: seat.lon },
    codes: { cow: period?.cow ?? null, gw: period?.gw ?? null },
    ...past(ledger, state),
    owes: ties.filter(({ owedBy }) => owedBy === id),
    owed: ties.filter(({ owedTo }) => owedTo === id),
    coverage: coverageNotes(ledger, [id], day),
  };
}

/** The number of states to which it owes defence by a binding promise, and of those that owe it defence. */
function defenceSentence(id: StateId, ties: readonly TieRow[], day: Day, past: boolean): Phrase {
  const bound = ties.filter(
    ({ type, grade, inForce, dormant }) => type === "defence" && grade === "binding" && inForce === true && !dormant,
  );
  const owes = new Set(bound.filter(({ owedBy }) => owedBy === id).map(({ owedTo }) => owedTo)).size;
  const owed = new Set(bound.filter(({ owedTo }) => owedTo === id).map(({ owedBy }) => owedBy)).size;
  return phrase("state-owes-defence", { state: id, date: day, past, owes, owed });
}

/** Its periods, seats, predecessors and successors. */
function past(ledger: Ledger, { id, periods, seats }: State): Pick<Unspoken<StateAnswer>, "periods" | "seats" | "before" | "after"> {
  return {
    periods: periods.map(({ name, from, until, system, cow, gw, note, ref }) => ({
      name,
      from,
      until,
      system,
      cow: cow ?? null,
      gw: gw ?? null,
      note: note ?? null,
      ref,
    })),
    seats: seats.map(({ city, named, from, until, kind, capacity, ref }) => ({
      ...{ city: named ?? city, from, until, kind, ref },
      capacity: phrase("seat-kind", { kind, says: capacity ?? null }),
    })),
    before: periods.flatMap((one) =>
      (one["successor-of"] ?? []).map((other) => ({ id: other, name: ledger.state(other)?.name ?? other, from: one.from })),
    ),
    after: ledger.data.states.flatMap((other) =>
      other.periods.flatMap((one) => (one["successor-of"]?.includes(id) ? [{ id: other.id, name: one.name, from: one.from }] : [])),
    ),
  };
}

/** The rows of the answer for --csv. */
export const rows = ({ owes, owed }: StateAnswer) =>
  [...owes, ...owed].map(({ ref, entry, readings, ...tie }) => ({
    ...tie,
    source: [ref.source].flat().join(" "),
    at: ref.at ?? "",
    checked: ref.checked,
  }));
