/**
 * Boxes of seas against an area, for a picture. The ledger gives the boxes that each sea roughly fills; they are cut along the
 * lines of the regions that the area names, so that a tropic or a meridian lies where the text has it. No case reads them.
 */
import type { Verdict } from "../../model/crisis.ts";
import type { PlaceTest } from "../../model/places.ts";
import type { OpenKind } from "../../model/results/trace.ts";
import { placeView } from "../cache/places.ts";
import { type AreaClause, areaAt, clauseOfDay } from "./areaClause.ts";

export interface SeaBox {
  readonly place: string;
  readonly name: string;
  /** South, west, north, east, in degrees. */
  readonly box: readonly [number, number, number, number];
  readonly result: Verdict;
  readonly open: OpenKind | null;
}

/** Boxes of all seas, larger ones first, so that a smaller sea is drawn over the larger one around it. */
export function seaBoxes(one: AreaClause): SeaBox[] {
  const { ledger } = one;
  const { lats, lons } = cutsOf(one);
  const boxes = ledger.data.places.flatMap((place) =>
    (place.extent ?? []).flatMap(([south, west, north, east]) => {
      const view = placeView(ledger, place.id);
      const rows = intervals(south, north, lats);
      const columns = intervals(west, east, lons);
      return rows.flatMap(([from, to]) =>
        columns.flatMap(([left, right]): (SeaBox & { size: number })[] => {
          const [found] = areaAt(one, { ...view, lat: (from + to) / 2, lon: (left + right) / 2 });
          if (found === undefined) return [];
          const size = (north - south) * (east - west);
          return [{ place: place.id, name: place.name, box: [from, left, to, right], result: found.result, open: found.open, size }];
        }),
      );
    }),
  );
  return boxes.sort((a, b) => b.size - a.size).map(({ size: _, ...box }) => box);
}

/** The lines of latitude and longitude at which the regions of an area change. */
export function cutsOf(one: AreaClause): { lats: readonly number[]; lons: readonly number[] } {
  const named = (clauseOfDay(one)?.slots.area ?? []).flatMap((alternative) => [...(alternative.in ?? []), ...(alternative.not ?? [])]);
  const lats = new Set<number>();
  const lons = new Set<number>();
  const walk = (test: PlaceTest): void => {
    if ("north-of" in test) lats.add(test["north-of"]);
    if ("south-of" in test) lats.add(test["south-of"]);
    if ("east-of" in test) lons.add(test["east-of"]);
    if ("west-of" in test) lons.add(test["west-of"]);
    if ("all" in test) for (const part of test.all) walk(part);
    if ("any" in test) for (const part of test.any) walk(part);
    if ("not" in test) walk(test.not);
  };
  for (const region of one.ledger.data.regions) {
    if (!named.includes(region.id)) continue;
    walk(region.yes);
    if (region.open !== undefined) walk(region.open);
  }
  return { lats: [...lats].sort((a, b) => a - b), lons: [...lons].sort((a, b) => a - b) };
}

/** The interval between two degrees, divided at the cuts. */
function intervals(from: number, to: number, cuts: readonly number[]): (readonly [number, number])[] {
  const edges = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
  return edges.slice(1).map((edge, index) => [edges[index] as number, edge] as const);
}
