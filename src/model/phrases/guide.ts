/** Sentences of a guided map: whether a place lies in the area of a clause, and which fact would change that. */
import type { InstrumentId, PlaceId, StateId } from "../ids.ts";
import type { Nested, NoArgs } from "./nested.ts";

type Lies = "inside" | "argued" | "outside";

export interface GuidePhrases {
  readonly "guide-title": { readonly place: PlaceId; readonly article: string; readonly lies: Lies };
  readonly "guide-area-title": { readonly article: string };
  readonly "guide-area": { readonly instrument: InstrumentId; readonly owed: string; readonly article: string };
  readonly "guide-area-counts": { readonly date: string; readonly inside: number; readonly argued: number; readonly outside: number };
  readonly "guide-place-title": { readonly place: PlaceId; readonly lies: Lies };
  readonly "guide-place-held": { readonly place: PlaceId; readonly states: readonly StateId[]; readonly owed: boolean };
  readonly "guide-place-parts": { readonly place: PlaceId; readonly met: number; readonly parts: number };
  /** Among `all` other places, `same` have the result of the guide's own. */
  readonly "guide-others-title": { readonly lies: Lies; readonly same: number; readonly all: number };
  readonly "guide-others": { readonly lies: Lies; readonly places: readonly PlaceId[] };
  readonly "guide-change-title": NoArgs;
  /** Any one group of conditions would put the place inside. */
  readonly "guide-change-if": { readonly place: PlaceId; readonly groups: readonly (readonly Nested[])[] };
  readonly "guide-if-in-region": { readonly regions: readonly string[] };
  readonly "guide-if-of-kind": { readonly kinds: readonly string[] };
  readonly "guide-change-forces": { readonly states: readonly StateId[]; readonly regions: readonly string[] };
  readonly "guide-change-named": { readonly places: readonly string[]; readonly until: string | null };
  readonly "guide-change-never": { readonly place: PlaceId; readonly lies: Lies; readonly since: string };
  readonly "guide-change-runs": {
    readonly place: PlaceId;
    readonly runs: readonly { readonly from: string; readonly lies: Lies }[];
  };
  /** `states` counts those whose promise of defence reaches the place. */
  readonly "guide-elsewhere-title": { readonly place: PlaceId; readonly states: number };
  readonly "guide-elsewhere": { readonly holders: readonly StateId[]; readonly date: string };
  readonly "guide-elsewhere-left": { readonly clauses: number };
}
