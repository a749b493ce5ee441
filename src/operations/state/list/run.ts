/** state.list: the states that existed on a day, with their names then and their seats of government. */
import { isTerritory, nameOn, periodOn, seatOn } from "../../../ledger/states.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { StateList } from "../../../model/results/stateList.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { date }: Input): Unspoken<StateList> {
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
        territory: isTerritory(state, day),
        cow: period.cow ?? null,
        gw: period.gw ?? null,
        seat: seat === null ? null : { city: seat.named ?? seat.city, lat: seat.lat, lon: seat.lon },
      },
    ];
  });
  return { kind: "states", ...frame(ledger, day), date: day, states };
}

/** The rows of the answer for --csv. */
export const rows = ({ states }: StateList) => states.map(({ seat, cow: _, gw: __, ...state }) => ({ ...state, seat: seat?.city ?? "" }));
