/**
 * Equal Earth, so that areas compare, turned to 150 degrees east: the cut runs down the Atlantic at 30 degrees west, where
 * no seat of government lies, and the Pacific is whole. One plane of 1000 units; the page scales it.
 */

import land from "virtual:land";
import { geoEqualEarth, geoGraticule, geoPath } from "d3-geo";
import { feature } from "topojson-client";

export const WIDTH = 1000;
const CENTRE = 150;
/** The meridian at which the map is cut. */
export const CUT = CENTRE - 180;
/** The picture ends north of the last seats and at the tip of South America: no land that matters lies beyond. */
const NORTH = 79;
const SOUTH = -56;

const projection = geoEqualEarth()
  .rotate([-CENTRE, 0])
  .translate([WIDTH / 2, 0])
  .precision(0.3);
projection.scale((projection.scale() * WIDTH) / 2 / ((projection([CENTRE + 180 - 1e-6, 0])?.[0] ?? WIDTH) - WIDTH / 2));
const top = projection([CENTRE, NORTH])?.[1] ?? 0;
projection.translate([WIDTH / 2, -top]);

export const HEIGHT = projection([CENTRE, SOUTH])?.[1] ?? 500;

export function place(lon: number, lat: number): readonly [number, number] {
  const [x, y] = projection([lon, lat]) ?? [0, 0];
  return [x, y];
}

const draw = geoPath(projection).digits(1);
export const LAND = draw(feature(land, land.objects["land"] as Parameters<typeof feature>[1])) ?? "";
export const GRATICULE = draw(geoGraticule().step([30, 30])()) ?? "";
