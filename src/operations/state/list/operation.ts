/** state.list: the states of a day, with their names then and their seats of government. */
import * as z from "zod";
import { nameOn, periodOn, seatOn } from "../../../ledger/states.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import { StateList } from "../../../model/results/stateList.ts";
import { dateInput, dayOf, frame } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({ date: dateInput });

export const stateList = operation({
  name: "state.list",
  summary: "Lists the states that existed on a day, with names of the time, numbers and seats of government.",
  input,
  output: StateList,
  examples: [{ title: "The states of 1816", input: { date: "1816-01-01" } }],
  rows: ({ states }) => states.map(({ seat, cow: _, gw: __, ...state }) => ({ ...state, seat: seat?.city ?? "" })),
  run: list,
});

function list({ ledger }: Context, { date }: z.output<typeof input>): Unspoken<StateList> {
  const day = dayOf(ledger, date);
  const states = ledger.data.states.flatMap((state) => {
    const period = periodOn(state, day);
    if (period === undefined) return [];
    const seat = seatOn(state, day);
    return [
      {
        id: state.id,
        name: nameOn(ledger, state.id, day),
        system: period.system,
        cow: period.cow ?? null,
        gw: period.gw ?? null,
        seat: seat === null ? null : { city: seat.city, lat: seat.lat, lon: seat.lon },
      },
    ];
  });
  return { kind: "states", ...frame(ledger, day), date: day, states };
}
