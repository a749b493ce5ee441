/** The part of the map that holds the two states and whom they are tied to, where that is small enough to be worth it. */
import type { StateRow } from "../../app/query/answers.ts";
import { HEIGHT, place, WIDTH } from "./projection.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Of the width of the map: wider, and a closer view shows no more. */
const MOST = 0.55;
const LEAST = 0.13;

/** A box of the map's own proportions; null where the ties span the world. */
export function closeUp(states: readonly StateRow[], ties: readonly { readonly other: string }[], ids: readonly string[]): Box | null {
  const wanted = new Set([...ids, ...ties.map(({ other }) => other)]);
  const points = states.flatMap(({ id, seat }) => (wanted.has(id) && seat !== null ? [place(seat.lon, seat.lat)] : []));
  if (points.length < 2) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(WIDTH * LEAST, (x1 - x0) * 1.35, ((y1 - y0) * 1.5 * WIDTH) / HEIGHT);
  if (width > WIDTH * MOST) return null;
  const height = (width * HEIGHT) / WIDTH;
  const within = (value: number, most: number) => Math.min(Math.max(0, value), most);
  return { x: within((x0 + x1 - width) / 2, WIDTH - width), y: within((y0 + y1 - height) / 2, HEIGHT - height), width };
}
