/** Numbers of the first step: where a state stands among all states of the day. */
import type { AnswerOf } from "../../../../src/surfaces/client/words.ts";
import type { StateRow } from "../../../app/query/answers.ts";

export type Spread = AnswerOf<"allies.spread">;
export type SpreadState = Spread["states"][number];

/** The number of states that make a state's neighbourhood: those with the nearest seats of government. One number for every state. */
export const NEAREST = 24;

/** The lowest and the highest number of states: with every unknown tie counted, and with none. */
export interface Between {
  readonly low: number;
  readonly high: number;
}

/** The states with at most `most` allies: fewer if every unknown tie counted. */
export function atMost(states: readonly SpreadState[], most: number): Between {
  return {
    low: states.filter(({ count, notKnown }) => count + notKnown <= most).length,
    high: states.filter(({ count }) => count <= most).length,
  };
}

/** The members of the spread whose seats of government lie nearest to the state's own; none if its seat is not known. */
export function nearestTo(state: string, spread: readonly SpreadState[], rows: readonly StateRow[]): SpreadState[] {
  const seats = new Map(rows.map(({ id, seat }) => [id as string, seat]));
  const own = seats.get(state) ?? null;
  if (own === null) return [];
  return spread
    .flatMap((one) => {
      const seat = seats.get(one.id) ?? null;
      return one.id === state || seat === null ? [] : [{ one, far: arc(own, seat) }];
    })
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST)
    .map(({ one }) => one);
}

interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** The great-circle distance between two places, in radians. */
function arc(a: Place, b: Place): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [rad(b.lat - a.lat) / 2, rad(b.lon - a.lon) / 2];
  const square = Math.sin(north) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(east) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(square)));
}
