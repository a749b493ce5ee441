/** Is a place in a region? Regions are predicates over features, so a place that nobody listed is read like any other. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Verdict } from "../model/crisis.ts";
import type { PlaceTest } from "../model/places.ts";
import type { PlaceView } from "./placeView.ts";
import { opposite, strongest, verdictOf, weakest } from "./verdicts.ts";

/** `open` where its extent is argued there, else whether the region's test holds. A key that is a place counts as that place. */
export function inRegion(ledger: Ledger, id: string, place: PlaceView): Verdict {
  const before = place.regions.get(id);
  if (before !== undefined) return before;
  const verdict = regionVerdict(ledger, id, place);
  place.regions.set(id, verdict);
  return verdict;
}

function regionVerdict(ledger: Ledger, id: string, place: PlaceView): Verdict {
  const region = ledger.memo("regions", () => new Map(ledger.data.regions.map((one) => [one.id, one]))).get(id);
  if (region === undefined) return verdictOf(place.ids.includes(id));
  if (region.open !== undefined && holds(region.open, place) === "yes") return "open";
  return holds(region.yes, place);
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

/** What the id of a region or a place is called in a sentence: "the Pacific area", "Europe". */
export function regionNamer(ledger: Ledger): (id: string) => string {
  const regions = ledger.memo("region names", () => new Map(ledger.data.regions.map((one) => [one.id, one])));
  return (id) => {
    const region = regions.get(id);
    if (region === undefined) return ledger.place(id)?.name ?? id.replaceAll("-", " ");
    if (region.name.startsWith("The ")) return `the ${region.name.slice(4)}`;
    return /\b(area|Sea|Gulf|Ocean|Far East)\b/.test(region.name) ? `the ${region.name}` : region.name;
  };
}
