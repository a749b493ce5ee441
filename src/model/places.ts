/** Places with their features, regions as predicates over features, classes of states, wars. */
import * as z from "zod";
import { PlaceKind } from "./clauses.ts";
import { DateOrUnknown, PartialDate } from "./dates.ts";
import { Ref, Source, VerifiedThrough } from "./evidence.ts";
import { ClassId, PlaceId, RegionId, StateId, WarId } from "./ids.ts";
import { CONTINENTS } from "./vocabulary.ts";

export const Continent = z.enum(CONTINENTS);
export const Waters = z.enum([
  "north-atlantic",
  "south-atlantic",
  "north-pacific",
  "south-pacific",
  "indian-ocean",
  "arctic-ocean",
  "southern-ocean",
  "mediterranean",
  "black-sea",
  "baltic-sea",
  "north-sea",
  "caribbean",
  "red-sea",
  "persian-gulf",
  "south-china-sea",
  "east-china-sea",
  "yellow-sea",
  "sea-of-japan",
  "sea-of-okhotsk",
  "bering-sea",
  "philippine-sea",
  "celebes-sea",
  "coral-sea",
  "tasman-sea",
  "caspian-sea",
]);

/** A state's hold on a place over time. `from: null` means unknown, `until: null` means continuing. */
export const Tenure = z.strictObject({
  state: StateId,
  from: DateOrUnknown,
  until: DateOrUnknown,
  note: z.string().optional(),
  ref: Ref,
});
export type Tenure = z.infer<typeof Tenure>;

export const Place = z.strictObject({
  id: PlaceId,
  name: z.string(),
  names: z
    .array(z.strictObject({ name: z.string(), by: z.array(StateId).min(1) }))
    .min(1)
    .optional(),
  aliases: z.array(z.string()).min(1).optional().meta({ description: "Further names by which it is found; they are not shown" }),
  kind: z.array(PlaceKind).min(1),
  parent: PlaceId.optional(),
  "lies-in": z.array(PlaceId).min(1).optional().meta({
    description: "Parts of homelands of which it is a piece, each while it is held by the state whose homeland that is",
  }),
  "homeland-of": z.array(StateId).min(1).optional().meta({ description: "Part of the homeland of these states" }),
  continents: z.array(Continent).min(1).optional(),
  "open-continents": z.array(Continent).min(1).optional(),
  waters: z.array(Waters).min(1).optional(),
  "open-waters": z.array(Waters).min(1).optional(),
  lat: z.number().min(-90).max(90).optional(),
  lon: z.number().min(-180).max(180).optional(),
  extent: z
    .array(
      z.tuple([z.number(), z.number(), z.number(), z.number()]).refine(([south, west, north, east]) => south < north && west < east, {
        error: "a box is south, west, north, east, in degrees",
      }),
    )
    .min(1)
    .optional()
    .meta({ description: "A sea: boxes that roughly cover it (south, west, north, east), for maps only" }),
  sovereign: z.array(Tenure).optional().meta({ description: "Title that no other state disputes" }),
  administered: z.array(Tenure).optional(),
  claims: z.array(Tenure).optional(),
  default: z.enum(["territory", "forces"]).optional().meta({ description: "The object of an attack there, unless the user names it" }),
  "verified-through": VerifiedThrough,
  note: z.string().optional(),
});
export type Place = z.infer<typeof Place> & {
  /** The English name, where the ledger was opened in another language. */
  readonly english?: string;
};

/** A test on the features of a place. */
export type PlaceTest =
  | { continent: string[] }
  | { waters: string[] }
  | { kind: string[] }
  | { places: string[] }
  | { homeland: string[] }
  | { "north-of": number }
  | { "south-of": number }
  | { "east-of": number }
  | { "west-of": number }
  | { all: PlaceTest[] }
  | { any: PlaceTest[] }
  | { not: PlaceTest };

export const PlaceTest: z.ZodType<PlaceTest, PlaceTest> = z
  .lazy(() =>
    z.union([
      z.strictObject({ continent: z.array(Continent).min(1) }),
      z.strictObject({ waters: z.array(Waters).min(1) }),
      z.strictObject({ kind: z.array(PlaceKind).min(1) }),
      z.strictObject({ places: z.array(PlaceId).min(1) }),
      z.strictObject({ homeland: z.array(StateId).min(1) }),
      z.strictObject({ "north-of": z.number() }),
      z.strictObject({ "south-of": z.number() }),
      z.strictObject({ "east-of": z.number() }),
      z.strictObject({ "west-of": z.number() }),
      z.strictObject({ all: z.array(PlaceTest).min(1) }),
      z.strictObject({ any: z.array(PlaceTest).min(1) }),
      z.strictObject({ not: PlaceTest }),
    ]),
  )
  .meta({ id: "PlaceTest" });

/**
 * A region: a place is `open` if the extent is disputed or if it lies inside only in part, else `yes`, else outside. `open` and
 * `in-part` are tested first.
 */
export const Region = z.strictObject({
  id: RegionId,
  name: z.string(),
  yes: PlaceTest,
  open: PlaceTest.optional(),
  "in-part": PlaceTest.optional().meta({
    description: "Places of which a part lies inside and a part outside: where exactly is a fact of the case, and no dispute",
  }),
  note: z.string().optional(),
  ref: Ref,
});
export type Region = z.infer<typeof Region>;

/** A class of states named in treaties: members by period, `yes` or `open`. */
export const StateClass = z.strictObject({
  id: ClassId,
  name: z.string(),
  region: RegionId.optional().meta({ description: "All states whose homeland lies in this region, besides those listed" }),
  members: z.array(
    z.strictObject({
      states: z.array(StateId).min(1),
      is: z.enum(["yes", "open", "no"]),
      from: PartialDate.optional(),
      until: PartialDate.optional(),
      note: z.string().optional(),
      ref: Ref,
    }),
  ),
  note: z.string().optional(),
});
export type StateClass = z.infer<typeof StateClass>;

/** Two states whose own war differs from the dates of their sides, or of which the record tells who began it. */
const WarPair = z.strictObject({
  between: z.tuple([StateId, StateId]),
  from: PartialDate.nullable().optional().meta({ description: "First day of war between the two; null if they were never at war" }),
  until: DateOrUnknown.optional(),
  "begun-by": StateId.optional().meta({ description: "The one of the two that attacked the other, or declared war on it" }),
  "declared-by": StateId.optional().meta({ description: "Where who began is not told: the one that declared the war" }),
  note: z.string().optional(),
});

/** A war that a clause or a `conduct` test may refer to. */
export const War = z.strictObject({
  id: WarId,
  name: z.string(),
  also: z.array(z.string()).min(1).optional().meta({ description: "Other names by which it is found" }),
  sides: z
    .array(z.array(z.strictObject({ state: StateId, from: PartialDate, until: DateOrUnknown })).min(1))
    .min(2)
    .max(2),
  from: PartialDate,
  until: DateOrUnknown,
  "begun-by": z.array(StateId).min(1).optional(),
  pairs: z.array(WarPair).min(1).optional().meta({ description: "Pairs of enemies that the dates of the sides do not tell rightly" }),
  disputed: z.string().optional().meta({ description: "The dispute over who began it, and its sides" }),
  ref: Ref,
});
export type War = z.infer<typeof War>;

/** Schemas of the files of data/places and data/regions, which hold several rows each. */
export const PlacesFile = z.strictObject({ sources: z.array(Source).optional(), places: z.array(Place).min(1) });
export const RegionsFile = z.strictObject({
  sources: z.array(Source).optional(),
  regions: z.array(Region).optional(),
  classes: z.array(StateClass).optional(),
  wars: z.array(War).optional(),
});
export const SourcesFile = z.strictObject({ sources: z.array(Source).min(1) });
