/** States: an id, and facts by period. */
import * as z from "zod";
import { DateOrUnknown, DaySchema, PartialDate } from "./dates.ts";
import { Ref, Source, VerifiedThrough } from "./evidence.ts";
import { PlaceId, StateId } from "./ids.ts";
import { Continent, Waters } from "./places.ts";
import { SEAT_KINDS } from "./vocabulary.ts";

/** One period under one name. `until` is the last day, null while it lasts. */
export const StatePeriod = z.strictObject({
  name: z.string(),
  qualified: z
    .literal(true)
    .optional()
    .meta({ description: "Another state of this period has the same name or part of it, so the words in brackets are always shown" }),
  from: PartialDate,
  until: DateOrUnknown,
  system: z.enum(["yes", "gw", "no"]).meta({
    description: "yes: a member of the Correlates of War state system; gw: on the Gleditsch-Ward list only; no: on neither",
  }),
  cow: z.number().int().positive().optional(),
  abbrev: z.string().optional(),
  gw: z.number().int().positive().optional(),
  "successor-of": z.array(StateId).min(1).optional(),
  note: z.string().optional(),
  ref: Ref,
});
export type StatePeriod = z.infer<typeof StatePeriod>;

const SeatKind = z.enum(SEAT_KINDS).meta({
  description:
    "government: the seat of government; temporary: of a government, or a part of it, in war or flight; exile: abroad; rival: of another authority; official: a capital by law where the government does not sit; second: of a second government or court; territory: of a territory that is no state",
});

export const Seat = z.strictObject({
  city: z.string(),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  from: DateOrUnknown,
  until: DateOrUnknown,
  kind: SeatKind,
  capacity: z.string().optional().meta({ description: "What stood there, where the kind says too little" }),
  note: z.string().optional(),
  ref: Ref,
});
export type Seat = z.infer<typeof Seat> & {
  /** The name of the city in the language in which the ledger was opened, if that is not English. */
  readonly named?: string;
};

/** The location of the homeland, for tests of area. */
export const Homeland = z.strictObject({
  continents: z.array(Continent).min(1),
  "open-continents": z.array(Continent).min(1).optional().meta({ description: "Continents that are disputed" }),
  waters: z.array(Waters).min(1).optional().meta({ description: "Island states: the waters around them" }),
  island: z.boolean().optional(),
  borders: z.array(StateId).min(1).optional(),
  parts: z
    .array(
      z.strictObject({
        place: PlaceId,
        faces: z.array(StateId).min(1).optional(),
        from: DaySchema.optional(),
        until: DaySchema.optional(),
      }),
    )
    .min(1)
    .optional()
    .meta({ description: "Parts of the homeland, the states that each faces, and the first and last day on which it does" }),
});

/** A time in which it was not settled whether it was a state: some held it to be one, or none did. */
export const DisputedStatehood = z.strictObject({
  is: z.enum(["disputed", "unrecognised"]).meta({
    description:
      "disputed: recognised as a state by some and not by others; unrecognised: by no member of the League or the United Nations",
  }),
  "part-of": z.array(StateId).min(1).optional().meta({ description: "The states of which others hold it to be part" }),
  from: PartialDate,
  until: PartialDate.optional().meta({ description: "The last day that counts; left out: continuing" }),
  ref: Ref,
});
export type DisputedStatehood = z.infer<typeof DisputedStatehood>;

export const State = z.strictObject({
  id: StateId,
  name: z.string().meta({ description: "The plain present name, or the last one" }),
  aliases: z.array(z.string()).min(1).optional().meta({ description: "Other names and codes by which it can be asked for" }),
  adjectives: z.array(z.string()).min(1).optional().meta({ description: "English adjectives for it: American, Soviet" }),
  "verified-through": VerifiedThrough,
  standing: z
    .string()
    .optional()
    .meta({ description: "For states that are not members of the United Nations: their status, and who holds which view" }),
  statehood: z.array(DisputedStatehood).min(1).optional().meta({ description: "When it was not settled whether it was a state" }),
  homeland: Homeland.optional(),
  periods: z.array(StatePeriod).min(1),
  seats: z.array(Seat),
});
export type State = Omit<z.infer<typeof State>, "seats"> & {
  readonly seats: readonly Seat[];
  /** The English names, of the state and of its periods, where the ledger was opened in another language. */
  readonly english?: { readonly name: string; readonly periods: readonly string[] };
};

/** A file of data/states: one state, and the sources used only in that file. */
export const StateFile = State.extend({ sources: z.array(Source).optional() });
