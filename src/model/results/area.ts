/** The area of a clause on a day: places, homelands of the states that are owed it, and seas for a picture. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { InstrumentId, ObligationId, PlaceId, StateId } from "../ids.ts";
import type { Unspoken } from "../phrase.ts";
import { phraseFields, Sentence } from "../sentence.ts";
import { Grade, ObligationType } from "../vocabularySchemas.ts";
import { answer, NamedState } from "./envelope.ts";
import { OpenKind } from "./trace.ts";

const Result = z.enum(["inside", "argued", "outside"]);
const Limit = z.enum(["stated", "none", "unknown"]).meta({
  description: "stated: the clause has a limit of place; none: it has none; unknown: its words were not seen",
});

export const AreaRow = z.strictObject({
  place: PlaceId.nullable(),
  state: StateId.nullable().meta({ description: "The state whose homeland it is" }),
  name: z.string(),
  kind: z.array(z.string()),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  administered: z.array(StateId),
  claimed: z.array(StateId),
  result: Result,
  open: OpenKind.nullable().meta({ description: "Reason why it is argued: the words, a fact, or a gap in the ledger" }),
  only: z
    .enum(["territory", "forces"])
    .nullable()
    .meta({ description: "Set where the result holds for attacks on the land alone, or on forces alone" }),
  struck: z.array(
    z.strictObject({
      what: z.enum(["territory", "forces", "any"]),
      of: StateId.nullable(),
      result: Result,
      open: OpenKind.nullable(),
      openAgainst: z
        .array(StateId)
        .meta({ description: "inside: states that dispute the title, and against whose attack alone the clause is open" }),
      reason: Sentence,
      ...phraseFields,
      readings: z.array(z.strictObject({ says: Sentence, heldBy: z.array(z.string()), result: Result })),
      quote: z.string().nullable(),
      reference: Ref,
    }),
  ),
});
export type AreaRow = z.infer<typeof AreaRow>;
export type UnspokenAreaRow = Unspoken<AreaRow>;

export const AreaAnswer = answer("area", {
  date: DaySchema,
  instrument: z.strictObject({
    id: InstrumentId,
    title: z.string().meta({ description: "The full title" }),
    short: z.string().meta({ description: "The name by which it is known" }),
  }),
  clause: z.strictObject({
    obligation: ObligationId,
    article: z.string(),
    type: ObligationType,
    grade: Grade,
    limit: Limit,
    wording: z.string().nullable(),
    quote: z.string().nullable(),
    parts: z.array(z.strictObject({ says: Sentence, quote: z.string().nullable() })).meta({ description: "Any one of them suffices" }),
    reference: Ref,
  }),
  clauses: z
    .array(z.strictObject({ obligation: ObligationId, article: z.string(), type: ObligationType, limit: Limit }))
    .meta({ description: "Every clause of the instrument that runs on the day" }),
  owedTo: z.array(NamedState),
  rows: z.array(AreaRow),
  leftOut: z.int().meta({ description: "Number of places on land that no state that is owed the clause holds or claims" }),
  seas: z
    .array(
      z.strictObject({
        place: PlaceId,
        name: z.string(),
        box: z.array(z.number()).length(4).meta({ description: "South, west, north, east" }),
        result: Result,
        open: OpenKind.nullable(),
      }),
    )
    .meta({ description: "Rough boxes of seas for a picture, larger ones first" }),
  cuts: z
    .strictObject({ lats: z.array(z.number()), lons: z.array(z.number()) })
    .meta({ description: "Lines of latitude and longitude at which the area changes" }),
});
export type AreaAnswer = z.infer<typeof AreaAnswer>;

export const AreaList = answer("areas", {
  date: DaySchema,
  areas: z.array(
    z.strictObject({
      instrument: InstrumentId,
      title: z.string().meta({ description: "The full title" }),
      short: z.string().meta({ description: "The name by which it is known" }),
      obligation: ObligationId,
      article: z.string(),
      type: ObligationType,
      owedTo: z.int().meta({ description: "Number of states that are owed it" }),
      parts: z.array(Sentence),
    }),
  ),
});
export type AreaList = z.infer<typeof AreaList>;
