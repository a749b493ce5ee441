/** On which plane the area of a clause is shown: the one that leaves it least torn; the Pacific's, as everywhere, where they are even. */
import type { Area } from "../state.ts";
import { atlanticPlane, PACIFIC, type Plane } from "./projection.ts";

/** How much nearer together things must lie, so that a map is not turned for a trifle. */
const WORTH = 0.8;

export function planeOf(area: Area | null): Plane {
  if (area === null) return PACIFIC;
  const points = pointsOf(area);
  const other = atlanticPlane();
  return spread(points, other) < WORTH * spread(points, PACIFIC) ? other : PACIFIC;
}

/** What lies inside or is argued: the middle of each sea, homes and places. */
function pointsOf({ seas, rows }: Area): (readonly [number, number])[] {
  const waters = seas.flatMap(({ result, box: [south = 0, west = 0, north = 0, east = 0] }) =>
    result === "outside" ? [] : [[(west + east) / 2, (south + north) / 2] as const],
  );
  const places = rows.flatMap(({ result, lon, lat }) =>
    result === "outside" || lon === null || lat === null ? [] : [[lon, lat] as const],
  );
  return [...waters, ...places];
}

/** How far they lie from their middle, on average, from west to east. */
function spread(points: readonly (readonly [number, number])[], { place }: Plane): number {
  const xs = points.map(([lon, lat]) => place(lon, lat)[0]);
  const middle = xs.reduce((sum, x) => sum + x, 0) / (xs.length || 1);
  return xs.reduce((sum, x) => sum + Math.abs(x - middle), 0) / (xs.length || 1);
}
