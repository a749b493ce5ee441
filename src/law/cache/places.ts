/** Views of places and homelands, and whether a place lies in a region. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Verdict } from "../../model/crisis.ts";
import type { PlaceId, StateId } from "../../model/ids.ts";
import type { Day } from "../../time/day.ts";
import { type PlaceView, partFacing, partsOn, viewOfHomeland, viewOfPart, viewOfPlace } from "../case/places.ts";
import { liesInPart, regionVerdict } from "../case/regions.ts";
import { perLedger, perObject, recently } from "./lifetimes.ts";
import { regionOf } from "./tables.ts";

const places = perLedger<string, PlaceView>("places");
const parts = perLedger<string, PlaceView>("parts of homelands");
/** By year: a seat of government moves, and a year is as fine as any region reads it. Four years of every state. */
const homelands = recently<PlaceView>("homelands", 1024);
const verdicts = perObject<PlaceView, string, Verdict>("regions of places");

/** The view of a place. `presumed`: the user named none. Throws NotFoundError. */
export function placeView(ledger: Ledger, id: PlaceId, presumed = false): PlaceView {
  return places(ledger, `${id} ${presumed}`, () => viewOfPlace(ledger, id, presumed));
}

/** The view of a place on a day, which then may lie in a part of its holder's homeland too. */
export function viewOn(ledger: Ledger, place: PlaceView, day: Day): PlaceView {
  const within = partsOn(place, day);
  return within.length === 0
    ? place
    : places(ledger, `${place.id} ${place.presumed} ${within.join(" ")}`, () => ({ ...place, ids: [...place.ids, ...within] }));
}

/** The view of a state's homeland; of the part that faces `striker`, where the homeland has parts. */
export function homelandView(ledger: Ledger, id: StateId, day: Day, striker: StateId | null): PlaceView {
  const part = striker === null ? null : partFacing(ledger, id, striker, day);
  return part === null
    ? homelands(ledger, `${id} ${day.slice(0, 4)}`, () => viewOfHomeland(ledger, id, day))
    : parts(ledger, `${id} ${part}`, () => viewOfPart(placeView(ledger, part, true), id));
}

/** Whether the place lies in the region; open where the region's extent is argued there. An id of a place counts as that place. */
export function inRegion(ledger: Ledger, id: string, place: PlaceView): Verdict {
  return verdicts(ledger, place, id, () => regionVerdict(regionOf(ledger, id), id, place));
}

/** Whether only a part of the place lies in the region, so that the exact place decides. */
export function inRegionInPart(ledger: Ledger, id: string, place: PlaceView): boolean {
  return liesInPart(regionOf(ledger, id), place);
}
