/** The area of a clause as phrases. */
import type { Ledger } from "../ledger/ledger.ts";
import type { AreaAlternative } from "../model/clauses.ts";
import { phrase } from "../model/phrase.ts";
import type { AreaPhrase, PlaceName } from "../model/phrases/ties.ts";
import { namesIn } from "./stateTest.ts";

/** One alternative of an area: whose territory or forces, where, and when. */
export function areaPhrase(ledger: Ledger, area: AreaAlternative): AreaPhrase {
  const names = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => placeName(ledger, id));
  return phrase("area", {
    what: area.what,
    jurisdiction: area.held === "jurisdiction",
    of: area.of ?? null,
    landOf: area["land-of"] ?? [],
    kinds: area.kind ?? [],
    within: names(area.in),
    places: names(area.places),
    administeredBy: area["administered-by"] ?? [],
    asOf: area["as-of"] ?? null,
    not: names(area.not),
    from: area.from ?? null,
    until: area.until ?? null,
  });
}

/** An id in a clause as a place or a region, because a clause may name either. The part "law" of the ledger must be loaded. */
export function placeName(ledger: Ledger, id: string): PlaceName {
  const isPlace = !ledger.data.regions.some((one) => one.id === id) && ledger.place(id) !== undefined;
  return isPlace ? { place: id } : { region: namesIn(ledger).region(id) };
}
