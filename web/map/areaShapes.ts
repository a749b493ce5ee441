/** The area of a clause as shapes on the map: boxes of seas, and the lines of latitude and longitude at which it changes. */
import type { Area } from "../state.ts";
import { CUT, place } from "./projection.ts";

/** Degrees between two points of an edge that is a curve on the map. */
const STEP = 4;

export interface SeaShape {
  readonly key: string;
  readonly result: Area["rows"][number]["result"];
  readonly name: string;
  readonly d: string;
}

/** In the order of the answer: smaller seas lie over larger ones. */
export function seaShapes({ seas }: Area): SeaShape[] {
  return seas.map(({ place: id, name, result, box }) => {
    const [south = 0, west = 0, north = 0, east = 0] = box;
    return {
      key: `${id} ${box.join()}`,
      result,
      name,
      d: apart(west, east)
        .map(([from, to]) => outline(south, from, north, to))
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

/** A line is drawn along the seas that change at it, not around the world. */
export function cutLines(area: Area): Cut[] {
  return area.cuts.lats.flatMap((lat) => {
    const beside = area.seas.filter(({ box: [south, , north], result }) => result !== "outside" && (south === lat || north === lat));
    if (beside.length === 0) return [];
    const spans = beside.flatMap(({ box: [, west = 0, , east = 0] }) => apart(west, east));
    const d = spans.map(([from, to]) => `M${written(from, lat)}L${written(to, lat)}`).join("");
    const [west] = [...spans].sort((one, other) => place(one[0], lat)[0] - place(other[0], lat)[0])[0] ?? [0];
    const [x, y] = place(west, lat);
    return [{ key: `lat ${lat}`, d, x, y, text: degrees(lat) }];
  });
}

/** "23°26′ N" */
function degrees(lat: number): string {
  const minutes = Math.round((Math.abs(lat) % 1) * 60);
  return `${Math.trunc(Math.abs(lat))}\u00b0${minutes === 0 ? "" : `${String(minutes).padStart(2, "0")}\u2032`} ${lat < 0 ? "S" : "N"}`;
}

/** A span of longitudes that lies over the cut of the map is two. */
function apart(west: number, east: number): (readonly [number, number])[] {
  const hair = 1e-4;
  if (west < CUT && east > CUT)
    return [
      [west, CUT - hair],
      [CUT + hair, east],
    ];
  return [[west === CUT ? west + hair : west, east === CUT ? east - hair : east]];
}

function outline(south: number, west: number, north: number, east: number): string {
  const steps = Math.max(1, Math.ceil((north - south) / STEP));
  const up = Array.from({ length: steps + 1 }, (_, index) => south + ((north - south) * index) / steps);
  return `M${[...up.map((lat) => written(west, lat)), ...up.reverse().map((lat) => written(east, lat))].join("L")}Z`;
}

function written(lon: number, lat: number): string {
  return place(lon, lat)
    .map((value) => Math.round(value * 10) / 10)
    .join(" ");
}
