/** The area of a clause as shapes on the map: boxes of seas, and the lines of latitude at which the result changes. */
import { type Point, polyline } from "../strokes.ts";
import { ATLANTIC_CUT, type Centre, PACIFIC, type Plane } from "./projection.ts";

export type AreaResult = "inside" | "argued" | "outside";

export interface Sea {
  readonly place: string;
  readonly name: string;
  readonly result: AreaResult;
  /** South, west, north, east. */
  readonly box: readonly number[];
}

export interface MapArea {
  /** Larger seas first, then the smaller ones inside them. */
  readonly seas: readonly Sea[];
  readonly cuts: { readonly lats: readonly number[] };
  readonly rows: readonly AreaPlace[];
  /** Places with a ring, named before all others. */
  readonly focus?: readonly string[];
}

/** A state's homeland or a place, and the clause's result for it. */
export interface AreaPlace {
  readonly place: string | null;
  readonly state: string | null;
  readonly name: string;
  readonly kind: readonly string[];
  readonly result: AreaResult;
  readonly administered: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Degrees between two points of an edge that is curved on the map. */
const STEP = 4;

/** The usual middle of a picture: the ocean whose plane tears the area least; the Pacific if both tear it equally, or without an area. */
export function centreOf(area: MapArea | null): Centre {
  const torn = area === null ? 0 : tornBy(area.seas, PACIFIC.cut);
  return area !== null && torn > 0 && tornBy(area.seas, ATLANTIC_CUT) < torn ? "atlantic" : "pacific";
}

/** Degrees of the cut meridian with waters on both sides that are inside the area or argued. */
function tornBy(seas: readonly Sea[], cut: number): number {
  const isShaded = (lat: number, lon: number) => {
    const result = resultAt(seas, lat, lon);
    return result !== null && result !== "outside";
  };
  return Array.from({ length: 180 }, (_, index) => index - 89.5).filter((lat) => isShaded(lat, cut - 0.5) && isShaded(lat, cut + 0.5))
    .length;
}

/** The outline of each sea, in the order of the answer. */
export function seaShapes({ seas }: MapArea, plane: Plane) {
  return seas.map(({ place, result, box }) => {
    const [south = 0, west = 0, north = 0, east = 0] = box;
    const d = apart(west, east, plane.cut).map(([from, to]) => outline(south, from, north, to, plane));
    return { key: `${place} ${box.join()}`, result, d: d.join("") };
  });
}

export interface Cut {
  readonly key: string;
  readonly d: string;
  /** The position of its label, in map units. */
  readonly at: Point;
  readonly text: string;
}

/** Lines of latitude, drawn only where the seas on their two sides have different results. */
export function cutLines({ cuts, seas }: MapArea, plane: Plane): Cut[] {
  const near = 1e-3;
  return cuts.lats.flatMap((lat) => {
    const spans: [number, number][] = [];
    for (let lon = -180; lon < 180; lon += 1) {
      const [above, below] = [resultAt(seas, lat + near, lon + 0.5), resultAt(seas, lat - near, lon + 0.5)];
      if (above === below || above === null || below === null) continue;
      const last = spans.at(-1);
      if (last?.[1] === lon && lon !== plane.cut) last[1] = lon + 1;
      else spans.push([lon, lon + 1]);
    }
    const drawn = spans.flatMap(([west, east]) => apart(west, east, plane.cut));
    const [at] = drawn.map(([west]) => plane.place(west, lat)).sort((one, other) => one[0] - other[0]);
    if (at === undefined) return [];
    const d = drawn.map((span) => polyline(span.map((lon) => plane.place(lon, lat)))).join("");
    return [{ key: `lat ${lat}`, d, at, text: degrees(lat) }];
  });
}

/** The result for the sea at a point: the last of overlapping seas decides; null if the ledger has no sea there. */
function resultAt(seas: readonly Sea[], lat: number, lon: number): AreaResult | null {
  const sea = seas.findLast(
    ({ box: [south = 0, west = 0, north = 0, east = 0] }) => south < lat && lat < north && west < lon && lon < east,
  );
  return sea?.result ?? null;
}

/** "23°26′ N". The ledger puts some lines a hair off a round figure, so that a place on the line gets the result of the text. */
function degrees(lat: number): string {
  const half = Math.round(lat * 2) / 2;
  const shown = Math.abs(Math.abs(lat - half) < 0.02 ? half : lat);
  const minutes = Math.round((shown % 1) * 60);
  return `${Math.trunc(shown)}\u00b0${minutes === 0 ? "" : `${String(minutes).padStart(2, "0")}\u2032`} ${lat < 0 ? "S" : "N"}`;
}

/** A span of longitudes; two spans if it crosses the cut of the plane. */
function apart(west: number, east: number, cut: number): (readonly [number, number])[] {
  const hair = 1e-4;
  if (west < cut && east > cut)
    return [
      [west, cut - hair],
      [cut + hair, east],
    ];
  return [[west === cut ? west + hair : west, east === cut ? east - hair : east]];
}

function outline(south: number, west: number, north: number, east: number, { place }: Plane): string {
  const steps = Math.max(1, Math.ceil((north - south) / STEP));
  const up = Array.from({ length: steps + 1 }, (_, index) => south + ((north - south) * index) / steps);
  return `${polyline([...up.map((lat) => place(west, lat)), ...up.reverse().map((lat) => place(east, lat))])}Z`;
}
