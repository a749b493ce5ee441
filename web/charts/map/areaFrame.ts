/** The part of the map that shows an area and its marks, for a picture that is not moved or zoomed. */
import type { Point } from "../strokes.ts";
import { centreOf, type MapArea } from "./areaShapes.ts";
import { type Box, TALL, WORLD } from "./frame.ts";
import { planeOf, WIDTH } from "./projection.ts";

/** Room around the marks, for their names, as a share of the width; and the largest share of the world that is worth a close-up. */
const [ROOM, MOST] = [0.07, 0.85];
/** Width to height, at most: a lower picture leaves its column empty. */
const FLATTEST = 1.6;

export function areaBox(area: MapArea): Box {
  const plane = planeOf(centreOf(area));
  const marks = area.rows.flatMap(({ kind, lat, lon }) =>
    lat === null || lon === null || kind.includes("sea") || kind.includes("airspace") ? [] : [plane.place(lon, lat)],
  );
  // Argued seas, such as the ocean round the pole, do not widen the part.
  const seas = area.seas.flatMap(({ result, box: [south = 0, west = 0, north = 0, east = 0] }): Point[] =>
    result === "inside" ? [west, east].flatMap((lon) => [south, north].map((lat) => plane.place(lon, lat))) : [],
  );
  const points = [...marks, ...seas];
  if (points.length === 0) return WORLD;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const room = WIDTH * ROOM;
  const [x0, x1] = [Math.max(0, Math.min(...xs) - room), Math.min(WIDTH, Math.max(...xs) + room)];
  const [y0, y1] = [Math.max(WORLD.y, Math.min(...ys) - room / 2), Math.min(WORLD.y + TALL, Math.max(...ys) + room / 2)];
  const width = x1 - x0;
  if (width > WIDTH * MOST) return WORLD;
  const height = Math.min(TALL, Math.max(y1 - y0, width / FLATTEST));
  // What is added for the proportion is added below, as far as the map goes.
  return { x: x0, y: Math.min(y0, WORLD.y + TALL - height), width, height };
}
