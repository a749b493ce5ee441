/** place.list: places with their features, and who administers and claims them on a day. */
import * as z from "zod";
import { resolveState } from "../../../ledger/resolving.ts";
import type { Unspoken } from "../../../model/phrase.ts";
import type { Tenure } from "../../../model/places.ts";
import { PlaceList } from "../../../model/results/places.ts";
import type { Day } from "../../../time/day.ts";
import { reachedBy, requireSpan } from "../../../time/span.ts";
import { dateInput, dayOf, frame, stateInput } from "../../inputs.ts";
import { type Context, operation } from "../../operation.ts";

const input = z.strictObject({
  state: stateInput.optional().meta({ description: "Only places that this state administers or claims" }),
  date: dateInput,
});

export const placeList = operation({
  name: "place.list",
  summary: "Lists places with their features, every claimant's name for them, and who administers them on a day.",
  needs: ["core", "law"],
  input,
  output: PlaceList,
  examples: [{ title: "Places that Japan administers or claims", input: { state: "JPN" } }],
  rows: ({ places }) =>
    places.map(({ names, kind, administered, claimed, ...place }) => ({
      ...place,
      kind: kind.join(" "),
      administered: administered.join(" "),
      claimed: claimed.join(" "),
    })),
  run: list,
});

function list({ ledger }: Context, { state: typed, date }: z.output<typeof input>): Unspoken<PlaceList> {
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
