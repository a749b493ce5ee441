/**
 * A place as clauses see it: features, and who held it on the day. A homeland is a place like others, made from the state's
 * own entry; where it has parts, the one that faces the striker is taken.
 */
import { type Ledger, requirePlace } from "../ledger/ledger.ts";
import { seatOn } from "../ledger/states.ts";
import type { AreaAlternative, PlaceKind } from "../model/clauses.ts";
import type { Verdict } from "../model/crisis.ts";
import type { PlaceId, StateId } from "../model/ids.ts";
import type { Place, Tenure } from "../model/places.ts";
import type { State } from "../model/states.ts";
import type { Day } from "../time/day.ts";
import { reachedBy, requireSpan } from "../time/span.ts";
import type { Test } from "./checks/check.ts";

export interface PlaceView {
  readonly id: PlaceId | null;
  readonly name: string;
  /** The place and what it lies in. */
  readonly ids: readonly PlaceId[];
  readonly kinds: readonly PlaceKind[];
  readonly continents: readonly string[];
  readonly openContinents: readonly string[];
  readonly waters: readonly string[];
  readonly openWaters: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly homelandOf: readonly StateId[];
  /** Regions that were asked about; a place lies in a region or not, whatever the case. */
  readonly regions: Map<string, Verdict>;
  /** What areas made of a blow here, by what of it they read. */
  readonly areas: WeakMap<readonly AreaAlternative[], Map<string, Test>>;
  /** Taken because the user named no place. */
  readonly presumed: boolean;
  readonly default: "territory" | "forces" | null;
  sovereign(day: Day): readonly StateId[];
  administered(day: Day): { readonly states: readonly StateId[]; readonly known: boolean };
  claimed(day: Day): readonly StateId[];
}

const WET: readonly PlaceKind[] = ["sea", "airspace", "space", "cyberspace"];

/** Land, as against waters, air, space and networks. */
export function isLand({ kinds }: PlaceView): boolean {
  return !kinds.every((kind) => WET.includes(kind));
}

export function placeView(ledger: Ledger, id: PlaceId, presumed = false): PlaceView {
  const key = `place ${id} ${presumed}`;
  return ledger.memo(key, () => {
    const place = requirePlace(ledger, id);
    const chain = ancestors(ledger, place);
    const inherited = <T>(of: (one: Place) => T | undefined): T | undefined => chain.map(of).find((value) => value !== undefined);
    const sovereign = inherited((one) => one.sovereign) ?? [];
    const administered = inherited((one) => one.administered);
    const claims = inherited((one) => one.claims) ?? [];
    return {
      id: place.id,
      name: place.name,
      ids: chain.map((one) => one.id),
      kinds: place.kind,
      continents: inherited((one) => one.continents) ?? [],
      openContinents: inherited((one) => one["open-continents"]) ?? [],
      waters: inherited((one) => one.waters) ?? [],
      openWaters: inherited((one) => one["open-waters"]) ?? [],
      lat: place.lat ?? null,
      lon: place.lon ?? null,
      homelandOf: inherited((one) => one["homeland-of"]) ?? [],
      regions: new Map(),
      areas: new WeakMap(),
      presumed,
      default: place.default ?? null,
      sovereign: (day) => holders(sovereign, day),
      administered: (day) => {
        const tenures = administered ?? sovereign;
        return { states: holders(tenures, day), known: !tenures.some((tenure) => straddles(tenure, day)) };
      },
      claimed: (day) => holders(claims, day),
    };
  });
}

/** The homeland of a state, or the part of it that faces `striker`. */
export function homelandView(ledger: Ledger, id: StateId, day: Day, striker: StateId | null): PlaceView {
  const state = ledger.state(id);
  const part = striker === null ? undefined : state?.homeland?.parts?.find(({ faces }) => faces?.includes(striker));
  if (part !== undefined && ledger.place(part.place) !== undefined)
    return ledger.memo(`part ${id} ${part.place}`, () => ({
      ...placeView(ledger, part.place, true),
      homelandOf: [id],
      regions: new Map(),
      areas: new WeakMap(),
      ...heldBy(id),
    }));
  return ledger.memo(`homeland ${id} ${day.slice(0, 4)}`, () => wholeHomeland(state, id, day));
}

function wholeHomeland(state: State | undefined, id: StateId, day: Day): PlaceView {
  const home = state?.homeland;
  const seat = state === undefined ? null : seatOn(state, day);
  return {
    id: null,
    name: `the homeland of ${state?.name ?? id}`,
    ids: [],
    kinds: ["metropolitan", home?.island ? "island" : "mainland"],
    continents: home?.continents ?? [],
    openContinents: home?.["open-continents"] ?? [],
    waters: home?.waters ?? [],
    openWaters: [],
    lat: seat?.lat ?? null,
    lon: seat?.lon ?? null,
    homelandOf: [id],
    regions: new Map(),
    areas: new WeakMap(),
    presumed: true,
    default: "territory",
    ...heldBy(id),
  };
}

function heldBy(id: StateId): Pick<PlaceView, "sovereign" | "administered" | "claimed"> {
  return { sovereign: () => [id], administered: () => ({ states: [id], known: true }), claimed: () => [] };
}

function ancestors(ledger: Ledger, place: Place): Place[] {
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

/** A date known only in part lies around the day. */
function straddles({ from, until }: Tenure, day: Day): boolean {
  const around = (date: string | null) => date !== null && requireSpan(date).earliest < day && requireSpan(date).latest > day;
  return around(from) || around(until);
}
