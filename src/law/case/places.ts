/**
 * A place as clauses see it: its features, and who held it on a day. A homeland is a place like any other, built from the
 * state's own entry. `cache/places.ts` keeps these views.
 */
import { type Ledger, requirePlace } from "../../ledger/ledger.ts";
import { seatOn } from "../../ledger/states.ts";
import type { PlaceKind } from "../../model/clauses.ts";
import type { PlaceId, StateId } from "../../model/ids.ts";
import { type Phrase, phrase } from "../../model/phrase.ts";
import type { Place, Tenure } from "../../model/places.ts";
import type { Day } from "../../time/day.ts";
import { reachedBy, requireSpan } from "../../time/span.ts";

export interface PlaceView {
  /** Null for a homeland as a whole. */
  readonly id: PlaceId | null;
  readonly name: Phrase;
  /** The place and every place that it lies in. */
  readonly ids: readonly PlaceId[];
  /** Parts of homelands in which it lies while a state of that homeland holds it. */
  readonly pieceOf: readonly { readonly part: PlaceId; readonly homelandOf: readonly StateId[] }[];
  readonly kinds: readonly PlaceKind[];
  readonly continents: readonly string[];
  readonly openContinents: readonly string[];
  readonly waters: readonly string[];
  readonly openWaters: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly homelandOf: readonly StateId[];
  /** True where the user named no place. */
  readonly presumed: boolean;
  /** Object of an attack there that names none: the land, or forces. */
  readonly default: "territory" | "forces" | null;
  sovereign(day: Day): readonly StateId[];
  administered(day: Day): { readonly states: readonly StateId[]; readonly known: boolean };
  claimed(day: Day): readonly StateId[];
}

const NOT_LAND: readonly PlaceKind[] = ["sea", "airspace", "space", "cyberspace"];

/** True for land, as against waters, air, space and networks. */
export function isLand({ kinds }: Pick<PlaceView, "kinds">): boolean {
  return !kinds.every((kind) => NOT_LAND.includes(kind));
}

/** The view of a place of the ledger. What a place leaves out it takes from the place that it lies in. Throws NotFoundError. */
export function viewOfPlace(ledger: Ledger, id: PlaceId, presumed: boolean): PlaceView {
  const place = requirePlace(ledger, id);
  const chain = withAncestors(ledger, place);
  const inherited = <T>(of: (one: Place) => T | undefined): T | undefined => chain.map(of).find((value) => value !== undefined);
  const sovereign = inherited((one) => one.sovereign) ?? [];
  const administered = inherited((one) => one.administered);
  const claims = inherited((one) => one.claims) ?? [];
  const homelandOf = inherited((one) => one["homeland-of"]) ?? [];
  // A part of a homeland without a record of holders is its state's.
  const recorded = sovereign.length > 0 || administered !== undefined || claims.length > 0;
  return {
    id: place.id,
    name: phrase("place-name", { place: place.id }),
    ids: chain.map((one) => one.id),
    pieceOf: (inherited((one) => one["lies-in"]) ?? []).map((part) => ({
      part,
      homelandOf: requirePlace(ledger, part)["homeland-of"] ?? [],
    })),
    kinds: place.kind,
    continents: inherited((one) => one.continents) ?? [],
    openContinents: inherited((one) => one["open-continents"]) ?? [],
    waters: inherited((one) => one.waters) ?? [],
    openWaters: inherited((one) => one["open-waters"]) ?? [],
    lat: place.lat ?? null,
    lon: place.lon ?? null,
    homelandOf,
    presumed,
    default: place.default ?? null,
    sovereign: (day) => (recorded ? holders(sovereign, day) : homelandOf),
    administered: (day) => {
      if (!recorded) return { states: homelandOf, known: true };
      const tenures = administered ?? sovereign;
      return { states: holders(tenures, day), known: !tenures.some((tenure) => straddles(tenure, day)) };
    },
    claimed: (day) => holders(claims, day),
  };
}

/** The parts of homelands in which the place lies on the day: those of the states that then hold the title or administer it. */
export function partsOn({ pieceOf, sovereign, administered }: PlaceView, day: Day): readonly PlaceId[] {
  if (pieceOf.length === 0) return NO_PARTS;
  const holders = [...sovereign(day), ...administered(day).states];
  return pieceOf.filter(({ homelandOf }) => homelandOf.some((state) => holders.includes(state))).map(({ part }) => part);
}

const NO_PARTS: readonly PlaceId[] = [];

/** Whether the ledger has any day on which the state held or claimed the place, or one that it lies in. */
export function everHeld(ledger: Ledger, place: PlaceId, state: StateId): boolean {
  return withAncestors(ledger, requirePlace(ledger, place)).some(
    (one) =>
      [one.sovereign, one.administered, one.claims].some((tenures) => tenures?.some((tenure) => tenure.state === state)) ||
      one["homeland-of"]?.includes(state),
  );
}

/** The place that is the part of a state's homeland that faces `striker` on the day; null where the homeland has no such part. */
export function partFacing(ledger: Ledger, id: StateId, striker: StateId, day: Day): PlaceId | null {
  const part = ledger
    .state(id)
    ?.homeland?.parts?.find(
      ({ faces, from, until }) => faces?.includes(striker) && (from === undefined || from <= day) && (until === undefined || day <= until),
    );
  return part !== undefined && ledger.place(part.place) !== undefined ? part.place : null;
}

/** The view of a part of a state's homeland. */
export function viewOfPart(place: PlaceView, id: StateId): PlaceView {
  return { ...place, homelandOf: [id], ...heldBy(id) };
}

/** The view of a state's whole homeland on a day. */
export function viewOfHomeland(ledger: Ledger, id: StateId, day: Day): PlaceView {
  const state = ledger.state(id);
  const home = state?.homeland;
  const seat = state === undefined ? null : seatOn(state, day);
  return {
    id: null,
    name: phrase("homeland", { state: id }),
    ids: [],
    pieceOf: [],
    kinds: ["metropolitan", home?.island ? "island" : "mainland"],
    continents: home?.continents ?? [],
    openContinents: home?.["open-continents"] ?? [],
    waters: home?.waters ?? [],
    openWaters: [],
    lat: seat?.lat ?? null,
    lon: seat?.lon ?? null,
    homelandOf: [id],
    presumed: true,
    default: "territory",
    ...heldBy(id),
  };
}

function heldBy(id: StateId): Pick<PlaceView, "sovereign" | "administered" | "claimed"> {
  return { sovereign: () => [id], administered: () => ({ states: [id], known: true }), claimed: () => [] };
}

function withAncestors(ledger: Ledger, place: Place): Place[] {
  const chain = [place];
  let parent = place.parent;
  while (parent !== undefined && chain.length < 8) {
    const next = ledger.place(parent);
    if (next === undefined) break;
    chain.push(next);
    parent = next.parent;
  }
  return chain;
}

function holders(tenures: readonly Tenure[], day: Day): StateId[] {
  return tenures
    .filter(
      ({ from, until }) =>
        (from === null || reachedBy(requireSpan(from), day) !== false) && (until === null || requireSpan(until).latest >= day),
    )
    .map(({ state }) => state);
}

/** True where a date known only in part lies around the day. */
function straddles({ from, until }: Tenure, day: Day): boolean {
  const around = (date: string | null) => date !== null && requireSpan(date).earliest < day && requireSpan(date).latest > day;
  return around(from) || around(until);
}
