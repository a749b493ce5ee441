/** Distances between seats of government, and land borders, as the ledger files them. */
import type { Ledger } from "../../ledger/ledger.ts";
import { seatOn } from "../../ledger/states.ts";
import type { StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";

/** Mean radius of the earth in kilometres. */
const RADIUS = 6371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres between the two seats of government on the day; null where a seat is not known. */
export function seatDistance(ledger: Ledger, a: StateId, b: StateId, day: Day): number | null {
  const [one, other] = [a, b].map((id) => {
    const state = ledger.state(id);
    return state === undefined ? null : seatOn(state, day);
  });
  if (one == null || other == null) return null;
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const chord = half(one.lat, other.lat) + Math.cos(one.lat * RADIANS) * Math.cos(other.lat * RADIANS) * half(one.lon, other.lon);
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Whether the two share a land border, as filed with either state; null where nothing is filed of either's homeland. The borders are
 * today's, or the last of a state that ended, and carry no date.
 */
export function shareBorder(ledger: Ledger, a: StateId, b: StateId): boolean | null {
  const [one, other] = [ledger.state(a)?.homeland, ledger.state(b)?.homeland];
  if (one === undefined && other === undefined) return null;
  return one?.borders?.includes(b) === true || other?.borders?.includes(a) === true;
}
