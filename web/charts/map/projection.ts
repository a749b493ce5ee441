/**
 * Equal Earth, so that areas compare. The world is turned to 150 degrees east: the cut runs down the Atlantic at 30 degrees
 * west, where no seat of government lies, and the Pacific is whole. One plane of 1000 units; the page scales it. An area that
 * spans the Atlantic is shown on a second plane, cut in the Bering Strait.
 */

import land from "virtual:land";
import { geoEqualEarth, geoGraticule, geoPath } from "d3-geo";
import { feature } from "topojson-client";

export const WIDTH = 1000;
/** The picture ends north of the last seats and at the tip of South America: no land that matters lies beyond. */
const NORTH = 79;
const SOUTH = -56;

export interface Plane {
  /** The meridian at which it is cut. */
  readonly cut: number;
  readonly place: (lon: number, lat: number) => readonly [number, number];
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
    place: (lon, lat) => {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      return [x, y];
    },
    land: draw(feature(land, land.objects["land"] as Parameters<typeof feature>[1])) ?? "",
    graticule: draw(geoGraticule().step([30, 30])()) ?? "",
  };
}

export const PACIFIC = planeAt(150);
let atlantic: Plane | null = null;
/** Made when it is first asked for: most readers never see it. */
export function atlanticPlane(): Plane {
  atlantic ??= planeAt(11);
  return atlantic;
}

/** The same on every plane: what is north lies as high. */
export const HEIGHT = projectionAt(150)([150, SOUTH])?.[1] ?? 500;

export const { place } = PACIFIC;
