/** The visible part of the map, in the map's own units; an address holds it as "x,y,width" or "x,y,width,atlantic", or names the ocean alone. */
import type { Point } from "../strokes.ts";
import { CENTRES, type Centre, HEIGHT, PACIFIC, WIDTH } from "./projection.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** In the proportion of the whole map if left out. */
  readonly height?: number;
  /** The ocean in the middle of the map in whose units the box is; the usual one of the picture if left out. */
  readonly centre?: Centre;
}

/** The visible part and its size in pixels. */
export interface View {
  readonly ox: number;
  readonly oy: number;
  /** Pixels per unit of the map. */
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly seat: { readonly lon: number; readonly lat: number } | null;
}

/** Margin above and below the map, so that nothing at its edge is cut off. */
const PAD = 13;
export const TALL = HEIGHT + 2 * PAD;
export const WORLD: Box = { x: 0, y: -PAD, width: WIDTH };
/** The narrowest part: a twentieth of the world, such as the Levant. */
const NARROWEST = WIDTH / 20;
const STEP = 1.6;
/** Limits of a close-up, as shares of the world's width: a wider one would show no more. */
const [WIDEST_CLOSE, NARROWEST_CLOSE] = [0.55, 0.13];

/** Fits a box into a chart of the given width. */
export function viewOf(box: Box, width: number): View {
  const { x: ox, y: oy, height = (TALL * box.width) / WIDTH } = box;
  const scale = width / box.width;
  return { ox, oy, scale, width, height: Math.round(height * scale) };
}

export function boxOf(text: string | null): Box {
  const parts = (text ?? "").split(",");
  const centre = CENTRES.find((ocean) => ocean === parts.at(-1));
  const named = centre === undefined ? {} : { centre };
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN] = parts.slice(0, 3).map(Number);
  return [x, y, width].every(Number.isFinite) ? within({ x, y, width, ...named }) : { ...WORLD, ...named };
}

/** The text of a box for an address; null for the whole world on its usual plane. */
export function boxText({ x, y, width, centre }: Box): string | null {
  const part = width >= WIDTH ? [] : [x, y, width].map((value) => Math.round(value * 10) / 10);
  return [...part, ...(centre === undefined ? [] : [centre])].join(",") || null;
}

/** The box zoomed in by `steps`, or out for a negative number, about its middle. */
export function zoomed(box: Box, steps: number): Box {
  const width = Math.min(WIDTH, Math.max(NARROWEST, box.width / STEP ** steps));
  const rest = (box.width - width) / 2;
  return within({ ...box, x: box.x + rest, y: box.y + (rest * TALL) / WIDTH, width });
}

/** The box moved by a distance in map units. */
export function moved(box: Box, dx: number, dy: number): Box {
  return within({ ...box, x: box.x + dx, y: box.y + dy });
}

/** The whole world on the plane of a box. */
export const wholeOf = ({ centre }: Box): Box => (centre === undefined ? WORLD : { ...WORLD, centre });

export const canZoom = ({ width }: Box, steps: number) => (steps > 0 ? width > NARROWEST : width < WIDTH);

/** The smallest share of the states concerned that a close-up shows. */
const MOST_SHOWN = 0.6;

/**
 * The box around the seats of some states; null if they span so much of the world that a close-up shows no more. States far from
 * `ids` are left outside, as long as most of `others` are shown. `spots` are further points to show if they lie near.
 */
export function closeUp(
  states: readonly Seat[],
  ids: ReadonlySet<string>,
  others: ReadonlySet<string> = new Set(),
  spots: readonly Point[] = [],
): Box | null {
  const pointsOf = (set: ReadonlySet<string>) =>
    states.flatMap(({ id, seat }) => (set.has(id) && seat !== null ? [PACIFIC.place(seat.lon, seat.lat)] : []));
  const own = pointsOf(ids);
  if (own.length + others.size < 2 || own.length === 0) return null;
  const middle = [sumOf(own, 0) / own.length, sumOf(own, 1) / own.length] as const;
  const away = ([x, y]: Point) => Math.hypot(x - middle[0], y - middle[1]);
  const further = pointsOf(others).sort((one, other) => away(one) - away(other));
  for (let shown = further.length; shown >= further.length * MOST_SHOWN; shown -= 1) {
    const points = [...own, ...further.slice(0, shown)];
    const box = boxAround(points);
    if (box === null) continue;
    const near = spots.filter((spot) => away(spot) <= Math.max(...points.map(away)) * 1.5);
    return boxAround([...points, ...near]) ?? box;
  }
  return null;
}

const sumOf = (points: readonly Point[], axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0);

function boxAround(points: readonly Point[]): Box | null {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(WIDTH * NARROWEST_CLOSE, (x1 - x0) * 1.35, ((y1 - y0) * 1.5 * WIDTH) / TALL);
  if (width > WIDTH * WIDEST_CLOSE) return null;
  return within({ x: (x0 + x1 - width) / 2, y: (y0 + y1 - (width * TALL) / WIDTH) / 2, width });
}

/** Whether a seat lies in the box. */
export function isIn({ x, y, width }: Box, seat: Seat["seat"]): boolean {
  if (seat === null) return false;
  const [px, py] = PACIFIC.place(seat.lon, seat.lat);
  return px >= x && px <= x + width && py >= y && py <= y + (width * TALL) / WIDTH;
}

function within({ x, y, width: wide, centre }: Box): Box {
  const width = Math.min(WIDTH, Math.max(NARROWEST, wide));
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
  return {
    x: clamp(x, WIDTH - width),
    y: clamp(y + PAD, TALL - (width * TALL) / WIDTH) - PAD,
    width,
    ...(centre === undefined ? {} : { centre }),
  };
}
