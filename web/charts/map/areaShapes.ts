/** The area of a clause as shapes on the map: boxes of seas, and the lines of latitude and longitude at which it changes. */
import type { Area, AreaRow } from "../../app/query/answers.ts";
import type { Plane } from "./projection.ts";

/** Degrees between two points of an edge that is a curve on the map. */
const STEP = 4;

export interface SeaShape {
  readonly key: string;
  readonly result: Area["rows"][number]["result"];
  readonly name: string;
  readonly d: string;
}

/** In the order of the answer: smaller seas lie over larger ones. */
export function seaShapes({ seas }: Area, plane: Plane): SeaShape[] {
  return seas.map(({ place: id, name, result, box }) => {
    const [south = 0, west = 0, north = 0, east = 0] = box;
    return {
      key: `${id} ${box.join()}`,
      result,
      name,
      d: apart(west, east, plane.cut)
        .map(([from, to]) => outline(south, from, north, to, plane))
        .join(""),
    };
  });
}

export interface Cut {
  readonly key: string;
  readonly d: string;
  /** Where its name stands. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A line is drawn where the seas on its two sides are read differently, not around the world. */
export function cutLines({ cuts, seas }: Area, plane: Plane): Cut[] {
  const near = 1e-3;
  return cuts.lats.flatMap((lat) => {
    const spans: [number, number][] = [];
    for (let lon = -180; lon < 180; lon += 1) {
      const [above, below] = [readAt(seas, lat + near, lon + 0.5), readAt(seas, lat - near, lon + 0.5)];
      if (above === below || above === null || below === null) continue;
      const last = spans.at(-1);
      if (last?.[1] === lon && lon !== plane.cut) last[1] = lon + 1;
      else spans.push([lon, lon + 1]);
    }
    const drawn = spans.flatMap(([west, east]) => apart(west, east, plane.cut));
    const [first] = drawn.map(([west]) => plane.place(west, lat)).sort((one, other) => one[0] - other[0]);
    if (first === undefined) return [];
    const d = drawn.map(([from, to]) => `M${written(plane, from, lat)}L${written(plane, to, lat)}`).join("");
    return [{ key: `lat ${lat}`, d, x: first[0], y: first[1], text: degrees(lat) }];
  });
}

/** How the sea at a point is read; of boxes that overlap the last tells. null: no sea of the ledger. */
export function readAt(seas: Area["seas"], lat: number, lon: number): AreaRow["result"] | null {
  const sea = seas.findLast(
    ({ box: [south = 0, west = 0, north = 0, east = 0] }) => south < lat && lat < north && west < lon && lon < east,
  );
  return sea?.result ?? null;
}

/** "23°26′ N" */
function degrees(lat: number): string {
  // The ledger sets some lines a hair off a round figure, so that what lies on the line is read as the text has it.
  const round = Math.round(lat * 2) / 2;
  const said = Math.abs(Math.abs(lat - round) < 0.02 ? round : lat);
  const minutes = Math.round((said % 1) * 60);
  return `${Math.trunc(said)}\u00b0${minutes === 0 ? "" : `${String(minutes).padStart(2, "0")}\u2032`} ${lat < 0 ? "S" : "N"}`;
}

/** A span of longitudes that lies over the cut of the map is two. */
function apart(west: number, east: number, cut: number): (readonly [number, number])[] {
  const hair = 1e-4;
  if (west < cut && east > cut)
    return [
      [west, cut - hair],
      [cut + hair, east],
    ];
  return [[west === cut ? west + hair : west, east === cut ? east - hair : east]];
}

function outline(south: number, west: number, north: number, east: number, plane: Plane): string {
  const steps = Math.max(1, Math.ceil((north - south) / STEP));
  const up = Array.from({ length: steps + 1 }, (_, index) => south + ((north - south) * index) / steps);
  return `M${[...up.map((lat) => written(plane, west, lat)), ...up.reverse().map((lat) => written(plane, east, lat))].join("L")}Z`;
}

function written({ place }: Plane, lon: number, lat: number): string {
  return place(lon, lat)
    .map((value) => Math.round(value * 10) / 10)
    .join(" ");
}
