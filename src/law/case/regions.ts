/** Regions as predicates over the features of a place, so that a place that nobody listed is read like any other. */
import type { Verdict } from "../../model/crisis.ts";
import type { PlaceTest, Region } from "../../model/places.ts";
import { opposite, strongest, verdictOf, weakest } from "../verdicts.ts";
import type { PlaceView } from "./places.ts";

/**
 * Open where the region's extent is argued at the place or the place lies in it only in part, else whether its test holds. Without
 * a region the id is that of a place.
 */
export function regionVerdict(region: Region | undefined, id: string, place: PlaceView): Verdict {
  if (region === undefined) return verdictOf(place.ids.includes(id));
  if ((region.open !== undefined && holds(region.open, place) === "yes") || liesInPart(region, place)) return "open";
  return holds(region.yes, place);
}

/** Whether a part of the place lies in the region, and another outside. */
export function liesInPart(region: Region | undefined, place: PlaceView): boolean {
  const test = region?.["in-part"];
  return test !== undefined && holds(test, place) === "yes";
}

function holds(test: PlaceTest, place: PlaceView): Verdict {
  if ("continent" in test) return listed(test.continent, place.continents, place.openContinents);
  if ("waters" in test) return listed(test.waters, place.waters, place.openWaters);
  if ("kind" in test) return verdictOf(test.kind.some((kind) => (place.kinds as readonly string[]).includes(kind)));
  if ("places" in test) return verdictOf(test.places.some((id) => place.ids.includes(id)));
  if ("homeland" in test) return verdictOf(test.homeland.some((id) => place.homelandOf.includes(id)));
  if ("north-of" in test) return verdictOf(place.lat !== null && place.lat > test["north-of"]);
  if ("south-of" in test) return verdictOf(place.lat !== null && place.lat < test["south-of"]);
  if ("east-of" in test) return verdictOf(place.lon !== null && place.lon > test["east-of"]);
  if ("west-of" in test) return verdictOf(place.lon !== null && place.lon < test["west-of"]);
  if ("all" in test) return weakest(test.all.map((one) => holds(one, place)));
  if ("any" in test) return strongest(test.any.map((one) => holds(one, place)));
  return opposite(holds(test.not, place));
}

function listed(wanted: readonly string[], has: readonly string[], argued: readonly string[]): Verdict {
  if (wanted.some((one) => has.includes(one))) return "yes";
  return wanted.some((one) => argued.includes(one)) ? "open" : "no";
}
