/** state.show: a state on a day: its name then, its seat, what it owes and is owed. */
import { resolveState } from "../../../ledger/resolving.ts";
import { existsOn, nameOn, periodOn, periodsOfExistence, seatOn } from "../../../ledger/states.ts";
import type { StateId } from "../../../model/ids.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { StateAnswer } from "../../../model/results/state.ts";
import type { Tie } from "../../../model/results/ties.ts";
import type { State } from "../../../model/states.ts";
import { tiesOf } from "../../../ties/ties.ts";
import type { Day } from "../../../time/day.ts";
import { countWord, longDate, withArticle } from "../../../views/words.ts";
import { dayOf, frame } from "../../inputs.ts";
import { tieNotes } from "../../notes.ts";
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
  const ties = tiesOf(ledger, id, day);
  const named = { id, name: exists ? nameOn(ledger, id, day) : state.name };
  return {
    kind: "state",
    ...frame(ledger, day, tieNotes(ties)),
    date: day,
    state: named,
    exists,
    sentence: exists ? sentenceOf(named, ties, day) : absentSentence(state, day),
    aliases: state.aliases ?? [],
    standing: state.standing ?? null,
    seat: seat === null ? null : { city: seat.city, lat: seat.lat, lon: seat.lon },
    codes: { cow: period?.cow ?? null, gw: period?.gw ?? null },
    periods: state.periods.map(({ name, from, until, system, cow, gw, note, ref }) => ({
      name,
      from,
      until,
      system,
      cow: cow ?? null,
      gw: gw ?? null,
      note: note ?? null,
      ref,
    })),
    seats: state.seats.map(({ city, from, until, capacity, ref }) => ({ city, from, until, capacity, ref })),
    before: state.periods.flatMap((one) =>
      (one["successor-of"] ?? []).map((other) => ({ id: other, name: ledger.state(other)?.name ?? other, from: one.from })),
    ),
    after: ledger.data.states.flatMap((other) =>
      other.periods.flatMap((one) => (one["successor-of"]?.includes(id) ? [{ id: other.id, name: one.name, from: one.from }] : [])),
    ),
    owes: ties.filter(({ owedBy }) => owedBy === id),
    owed: ties.filter(({ owedTo }) => owedTo === id),
  };
}

/** To how many a state owes defence by a binding promise, and who owes it that. */
function sentenceOf({ id, name }: { id: StateId; name: string }, ties: readonly Tie[], day: Day): string {
  const bound = ties.filter(
    ({ type, grade, inForce, dormant }) => type === "defence" && grade === "binding" && inForce === true && !dormant,
  );
  const owes = new Set(bound.filter(({ owedBy }) => owedBy === id).map(({ owedTo }) => owedTo)).size;
  const owed = new Set(bound.filter(({ owedTo }) => owedTo === id).map(({ owedBy }) => owedBy)).size;
  const count = (number: number) => (number === 0 ? "nobody" : countWord(number));
  return `On ${longDate(day)} ${withArticle(name)} owes defence to ${count(owes)} and is owed it by ${count(owed)}.`;
}

function absentSentence(state: State, day: Day): string {
  const memberships = periodsOfExistence(state).map(
    ({ from, until }) => `${longDate(from)} to ${until === null ? "today" : longDate(until)}`,
  );
  return `On ${longDate(day)} there was no such state as ${withArticle(state.name)}: the ledger has it from ${memberships.join(", and from ")}.`;
}

/** The rows of the answer for --csv. */
export const rows = ({ owes, owed }: StateAnswer) =>
  [...owes, ...owed].map(({ ref, entry, readings, ...tie }) => ({
    ...tie,
    source: [ref.source].flat().join(" "),
    at: ref.at ?? "",
    checked: ref.checked,
  }));
