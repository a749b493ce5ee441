/** state.show: a state on a day: its name then, its seat, what it owes and is owed. */
import * as z from "zod";
import { existsOn, nameOn, periodOn, resolveState, seatOn } from "../corpus/states.ts";
import { StateAnswer } from "../model/results/state.ts";
import { tiesOf } from "../network/ties.ts";
import { dateInput, dayOf, frame, stateInput } from "./inputs.ts";
import { tieNotes } from "./notes.ts";
import { type Context, operation } from "./operation.ts";

const input = z.strictObject({ state: stateInput, date: dateInput });

export const stateShow = operation({
  name: "state.show",
  summary: "Shows a state on a day: its name then, seat of government, numbers, and every tie that it owes or is owed.",
  positional: ["state"],
  input,
  output: StateAnswer,
  examples: [
    { title: "China on the verified date", input: { state: "CHN" } },
    { title: "Prussia in 1866, by its number", input: { state: "gw:255", date: "1866-06-15" } },
  ],
  rows: ({ owes, owed }) =>
    [...owes, ...owed].map(({ ref, entry, readings, ...tie }) => ({
      ...tie,
      source: [ref.source].flat().join(" "),
      at: ref.at ?? "",
      checked: ref.checked,
    })),
  run: show,
});

function show({ corpus }: Context, { state: typed, date }: z.output<typeof input>): StateAnswer {
  const day = dayOf(corpus, date);
  const id = resolveState(corpus, typed, day);
  const state = corpus.state(id);
  if (state === undefined) throw new Error(`resolved to a state that is not there: ${id}`);
  const exists = existsOn(state, day);
  const period = periodOn(state, day);
  const seat = seatOn(state, day);
  const ties = tiesOf(corpus, id, day);
  return {
    kind: "state",
    ...frame(corpus, day, tieNotes(ties)),
    date: day,
    state: { id, name: exists ? nameOn(corpus, id, day) : state.name },
    exists,
    standing: state.standing ?? null,
    seat: seat === null ? null : { city: seat.city, lat: seat.lat, lon: seat.lon },
    codes: { cow: period?.cow ?? null, gw: period?.gw ?? null },
    periods: state.periods.map(({ name, from, until, system, cow, gw }) => ({
      name,
      from,
      until,
      system,
      cow: cow ?? null,
      gw: gw ?? null,
    })),
    owes: ties.filter(({ owedBy }) => owedBy === id),
    owed: ties.filter(({ owedTo }) => owedTo === id),
  };
}
