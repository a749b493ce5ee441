/** The places of a clause's area as rows: for each place and homeland whether the area includes it, with the reasons. */
import { type AreaClause, type AreaResult, areaAt } from "../law/areas/areaClause.ts";
import { LIES } from "../law/areas/lies.ts";
import { homelandView, placeView } from "../law/cache/places.ts";
import { isLand, type PlaceView } from "../law/case/places.ts";
import { strongest } from "../law/verdicts.ts";
import { nameOn, seatOn } from "../ledger/states.ts";
import type { Verdict } from "../model/crisis.ts";
import type { AreaRow, UnspokenAreaRow } from "../model/results/area.ts";

/** Domains that are not on a map. */
const NOWHERE: readonly string[] = ["space", "cyberspace"];

/** Homelands first, then places by name. Land that no state owed the clause holds or claims is only counted, unless the text names it. */
export function areaRows(one: AreaClause): { rows: UnspokenAreaRow[]; leftOut: number } {
  const { ledger, owed, day } = one;
  const homes = [...owed.keys()].flatMap((state) => {
    const seat = seatOf(one, state);
    return rowOf(one, homelandView(ledger, state, day, null), { place: null, state, name: nameOn(ledger, state, day), ...seat });
  });
  let leftOut = 0;
  const places = ledger.data.places.flatMap((place): UnspokenAreaRow[] => {
    if (place.kind.some((kind) => NOWHERE.includes(kind))) return [];
    const view = placeView(ledger, place.id);
    const holders = [...view.administered(day).states, ...view.sovereign(day), ...view.claimed(day)];
    if (isLand(view) && holders.length === 0) return []; // part of a homeland, which has a row of its own
    const rows = rowOf(one, view, { place: place.id, state: null, name: place.name, lat: view.lat, lon: view.lon });
    const named = one.alternatives.some((part) => part.places?.includes(place.id)) && rows.some(({ result }) => result !== "outside");
    const concerns = !isLand(view) || holders.some((state) => owed.has(state)) || named;
    if (!concerns) leftOut += 1;
    return concerns ? rows : [];
  });
  const byName = (a: UnspokenAreaRow, b: UnspokenAreaRow) => (a.name < b.name ? -1 : 1);
  return { rows: [...homes.sort(byName), ...places.sort(byName)], leftOut };
}

function seatOf({ ledger, day }: AreaClause, id: string): { lat: number | null; lon: number | null } {
  const state = ledger.state(id);
  const seat = state === undefined ? null : seatOn(state, day);
  return { lat: seat?.lat ?? null, lon: seat?.lon ?? null };
}

/** The row of one place or homeland; none if no attack there could be on anything that the clause protects. */
export function rowOf(
  one: AreaClause,
  view: PlaceView,
  head: Pick<AreaRow, "place" | "state" | "name" | "lat" | "lon">,
): UnspokenAreaRow[] {
  const results = areaAt(one, view);
  const most = strongest(results.map(({ result }) => result));
  const telling = results.filter(({ result }) => result === most);
  const [first] = telling;
  if (first === undefined) return [];
  return [
    {
      ...head,
      kind: [...view.kinds],
      administered: [...view.administered(one.day).states],
      claimed: [...view.claimed(one.day)],
      result: LIES[most],
      open: openOf(telling, most),
      only: results.length > telling.length && first.what !== "any" ? first.what : null,
      struck: results.map(({ result, readings, ref, openAgainst, ...rest }) => ({
        ...rest,
        openAgainst: [...openAgainst],
        result: LIES[result],
        readings: readings.map(({ says, heldBy, result: its }) => ({ says, heldBy: [...heldBy], result: LIES[its] })),
        reference: ref,
      })),
    },
  ];
}

function openOf(telling: readonly AreaResult[], most: Verdict): AreaRow["open"] {
  if (most !== "open") return null;
  return telling.find(({ open }) => open === "text")?.open ?? telling[0]?.open ?? "record";
}
