/** Dots at seats of government: position, size and colour of each state of the day. */
import { round } from "../scale.ts";
import type { Seat, View } from "./frame.ts";
import { PACIFIC } from "./projection.ts";

export interface Dot {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether the first chosen state owes it defence, and whether the second does. */
  readonly owed: readonly [boolean, boolean];
  /** 0 or 1 if it is a chosen state itself. */
  readonly chosen: 0 | 1 | null;
}

/** The maximum distance at which a dot responds to the pointer, in pixels. */
const REACH = 16;
export const SIDES = ["first", "second"] as const;

/** The position of a seat in the chart; null outside the visible part. */
export function placeIn(view: View, lon: number, lat: number, { place } = PACIFIC): readonly [number, number] | null {
  const [px, py] = place(lon, lat);
  const [x, y] = [round((px - view.ox) * view.scale), round((py - view.oy) * view.scale)];
  return x < 0 || y < 0 || x > view.width || y > view.height ? null : [x, y];
}

/** The dots of all states with a seat: hollow ones first, then filled ones, then the chosen states. */
export function dotsOf(
  states: readonly Seat[],
  owedBy: readonly ReadonlySet<string>[],
  ids: readonly (string | null)[],
  view: View,
  size: number,
  plane = PACIFIC,
): Dot[] {
  const dots = states.flatMap(({ id, name, seat }): Dot[] => {
    const place = seat === null ? null : placeIn(view, seat.lon, seat.lat, plane);
    if (place === null) return [];
    const owed = [owedBy[0]?.has(id) ?? false, owedBy[1]?.has(id) ?? false] as const;
    const chosen = id === ids[0] ? 0 : id === ids[1] ? 1 : null;
    const r = round(size * (chosen !== null ? 6.5 : owed[0] || owed[1] ? 3.8 : 2.7));
    return [{ id, name, x: place[0], y: place[1], r, owed, chosen }];
  });
  return dots.sort((one, other) => weightOf(one) - weightOf(other));
}

/** 2 for a chosen state, 1 for one that is owed defence, 0 for the others. */
export function weightOf({ owed, chosen }: Pick<Dot, "owed" | "chosen">): 0 | 1 | 2 {
  return chosen !== null ? 2 : owed[0] || owed[1] ? 1 : 0;
}

/** The mark nearest to a point and within reach, so that small states are as easy to hit as large ones. */
export function nearestDot<T extends { readonly x: number; readonly y: number }>(
  dots: readonly T[],
  [x, y]: readonly [number, number],
): T | null {
  let best: T | null = null;
  let least = REACH;
  for (const dot of dots) {
    const away = Math.hypot(dot.x - x, dot.y - y);
    if (away < least) [best, least] = [dot, away];
  }
  return best;
}
