/** The part of the map that is shown, in the map's own units, as the address holds it: "x,y,width"; nothing: the world. */
import type { Box } from "./closeUp.ts";
import { HEIGHT, WIDTH } from "./projection.ts";

/** The picture goes a little beyond the map above and below, so that what lies at its edge is not cut. */
const PAD = 13;
export const TALL = HEIGHT + 2 * PAD;
export const WORLD: Box = { x: 0, y: -PAD, width: WIDTH };
/** A twentieth of the world: the Levant, or the Low Countries. */
const LEAST = WIDTH / 20;
const STEP = 1.6;

export function boxOf(text: string | null): Box {
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN] = (text ?? "").split(",").map(Number);
  return [x, y, width].every(Number.isFinite) ? within({ x, y, width }) : WORLD;
}

/** null where the world is shown whole. */
export function boxText({ x, y, width }: Box): string | null {
  return width >= WIDTH ? null : [x, y, width].map((value) => Math.round(value * 10) / 10).join(",");
}

/** Nearer by a step for 1, farther for -1; the middle stays, or the point that is given. */
export function zoomed(box: Box, steps: number, at: readonly [number, number] = [box.x + box.width / 2, box.y + tall(box) / 2]): Box {
  const width = Math.min(WIDTH, Math.max(LEAST, box.width / STEP ** steps));
  const share = width / box.width;
  return within({ x: at[0] - (at[0] - box.x) * share, y: at[1] - (at[1] - box.y) * share, width });
}

/** By so many map units. */
export function moved(box: Box, dx: number, dy: number): Box {
  return within({ ...box, x: box.x + dx, y: box.y + dy });
}

export const canZoom = ({ width }: Box, steps: number) => (steps > 0 ? width > LEAST : width < WIDTH);

function tall({ width }: Pick<Box, "width">): number {
  return (width * TALL) / WIDTH;
}

function within({ x, y, width: wide }: Box): Box {
  const width = Math.min(WIDTH, Math.max(LEAST, wide));
  const clamp = (value: number, most: number) => Math.min(Math.max(0, value), Math.max(0, most));
  return { x: clamp(x, WIDTH - width), y: clamp(y + PAD, TALL - tall({ width })) - PAD, width };
}
