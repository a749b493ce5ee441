/** place.list: places with their features, administrators and claimants on a day. */
import { resolveState } from "../../../ledger/resolving.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Tenure } from "../../../model/places.ts";
import type { PlaceList } from "../../../model/results/places.ts";
import type { Day } from "../../../time/day.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { dayOf, frame } from "../../inputs.ts";
import type { Context } from "../../operation.ts";
import type { Input } from "./schema.ts";

export function run({ ledger }: Context, { state: typed, date }: Input): Unspoken<PlaceList> {
  const day = dayOf(ledger, date);
  const state = typed === undefined ? null : resolveState(ledger, typed, day);
  const places = ledger.data.places
    .map((place) => ({
      id: place.id,
      name: place.name,
      names: place.names ?? [],
      kind: place.kind,
      parent: place.parent ?? null,
      lat: place.lat ?? null,
      lon: place.lon ?? null,
      administered: holders(place.administered ?? place.sovereign ?? [], day),
      claimed: holders(place.claims ?? [], day),
    }))
    .filter(({ administered, claimed }) => state === null || administered.includes(state) || claimed.includes(state))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { kind: "places", ...frame(ledger, day), date: day, places };
}

function holders(tenures: readonly Tenure[], day: Day): string[] {
  return tenures
    .filter(
      ({ from, until }) =>
        (from === null || reachedBy(requireSpan(from), day) !== false) && (until === null || requireSpan(until).latest >= day),
    )
    .map(({ state }) => state);
}

/** The rows of the answer for --csv. */
export const rows = ({ places }: PlaceList) =>
  places.map(({ names, kind, administered, claimed, ...place }) => ({
    ...place,
    kind: kind.join(" "),
    administered: administered.join(" "),
    claimed: claimed.join(" "),
  }));
