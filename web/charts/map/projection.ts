/**
 * Equal Earth projections, so that areas can be compared. The usual plane is centred on 150 degrees east: its cut runs down the
 * Atlantic at 30 degrees west, where no seat of government lies, and the Pacific is whole. An area that spans the Atlantic is
 * shown on a second plane, cut in the Bering Strait, which a reader can choose too. A plane is 1000 units wide; the chart scales it.
 */

import land from "virtual:land";
import { geoEqualEarth, geoGraticule, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { Point } from "../strokes.ts";

export const WIDTH = 1000;
/** The map ends north of the northernmost seat and at the tip of South America. */
const [NORTH, SOUTH] = [79, -56];
const [PACIFIC_CENTRE, ATLANTIC_CENTRE] = [150, 11];

/** The ocean in the middle of the map. */
export const CENTRES = ["pacific", "atlantic"] as const;
export type Centre = (typeof CENTRES)[number];

export interface Plane {
  /** The meridian at which it is cut. */
  readonly cut: number;
  readonly place: (lon: number, lat: number) => Point;
  readonly land: string;
  readonly graticule: string;
}

function projectionAt(centre: number) {
  const projection = geoEqualEarth()
    .rotate([-centre, 0])
    .translate([WIDTH / 2, 0])
    .precision(0.3);
  projection.scale((projection.scale() * WIDTH) / 2 / ((projection([centre + 180 - 1e-6, 0])?.[0] ?? WIDTH) - WIDTH / 2));
  const top = projection([centre, NORTH])?.[1] ?? 0;
  return projection.translate([WIDTH / 2, -top]);
}

function planeAt(centre: number): Plane {
  const projection = projectionAt(centre);
  const draw = geoPath(projection).digits(1);
  return {
    cut: centre > 0 ? centre - 180 : centre + 180,
    place: (lon, lat) => projection([lon, lat]) ?? [0, 0],
    land: draw(feature(land, land.objects["land"] as Parameters<typeof feature>[1])) ?? "",
    graticule: draw(geoGraticule().step([30, 30])()) ?? "",
  };
}

export const PACIFIC = planeAt(PACIFIC_CENTRE);
export const ATLANTIC_CUT = ATLANTIC_CENTRE - 180;

/** The plane with an ocean in its middle. The Atlantic one is slow to make, so callers keep it. */
export function planeOf(centre: Centre): Plane {
  return centre === "pacific" ? PACIFIC : planeAt(ATLANTIC_CENTRE);
}

/** The height of every plane, in its own units. */
export const HEIGHT = projectionAt(PACIFIC_CENTRE)([PACIFIC_CENTRE, SOUTH])?.[1] ?? 500;
