/** The dots of the map: where each state of the day is drawn, how large, and whose colour it bears. */
import type { StateRow } from "../../app/query/answers.ts";
import { PACIFIC } from "./projection.ts";

export interface Dot {
  readonly state: StateRow;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Owed defence by the first, by the second. */
  readonly owed: readonly [boolean, boolean];
  /** 0 or 1: one of the two itself. */
  readonly chosen: 0 | 1 | null;
}

export interface Shown {
  /** The corner of the map that is shown, in its own units, and pixels a unit. */
  readonly ox: number;
  readonly oy: number;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

/** How near a pointer must come to a dot, in pixels. */
const REACH = 16;
export const SIDES = ["first", "second"] as const;

/** `owedBy`: whom the first owes, whom the second. Hollow dots first, so that filled ones lie on top, and the two themselves last. */
export function dotsOf(
  states: readonly StateRow[],
  owedBy: readonly ReadonlySet<string>[],
  ids: readonly (string | null)[],
  view: Shown,
  size: number,
  { place } = PACIFIC,
): Dot[] {
  const dots = states.flatMap((state): Dot[] => {
    if (state.seat === null) return [];
    const [px, py] = place(state.seat.lon, state.seat.lat);
    const [x, y] = [round((px - view.ox) * view.scale), round((py - view.oy) * view.scale)];
    if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
    const owed = [owedBy[0]?.has(state.id) ?? false, owedBy[1]?.has(state.id) ?? false] as const;
    const chosen = state.id === ids[0] ? 0 : state.id === ids[1] ? 1 : null;
    const r = size * (chosen !== null ? 6.5 : owed[0] || owed[1] ? 3.8 : 2.7);
    return [{ state, x, y, r, owed, chosen }];
  });
  const weight = ({ owed, chosen }: Dot) => (chosen !== null ? 2 : owed[0] || owed[1] ? 1 : 0);
  return dots.sort((one, other) => weight(one) - weight(other));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The dot that answers a pointer: the nearest within reach, so that small states are hit like large ones. */
export function nearestDot<T extends { readonly x: number; readonly y: number }>(dots: readonly T[], x: number, y: number): T | null {
  let best: T | null = null;
  let least = REACH;
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y);
    if (away < least) [best, least] = [dot, away];
  }
  return best;
}
