/** One state on a day. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { Ref } from "../evidence.ts";
import { Sentence } from "../sentence.ts";
import { SEAT_KINDS } from "../vocabulary.ts";
import { coverageField } from "./coverage.ts";
import { answer, NamedState } from "./envelope.ts";
import { TieRow } from "./ties.ts";

/** A predecessor or successor, and the day of the succession. */
const Neighbour = NamedState.extend({ from: z.string() });

export const StateAnswer = answer("state", {
  date: DaySchema,
  state: NamedState,
  exists: z.boolean(),
  sentence: Sentence,
  standing: z.string().nullable(),
  aliases: z.array(z.string()),
  seat: z.strictObject({ city: z.string(), lat: z.number(), lon: z.number() }).nullable(),
  codes: z.strictObject({ cow: z.number().nullable(), gw: z.number().nullable() }),
  periods: z.array(
    z.strictObject({
      name: z.string(),
      from: z.string(),
      until: z.string().nullable(),
      system: z.string(),
      cow: z.number().nullable(),
      gw: z.number().nullable(),
      note: z.string().nullable(),
      ref: Ref,
    }),
  ),
  seats: z.array(
    z.strictObject({
      city: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
      kind: z.enum(SEAT_KINDS),
      capacity: Sentence.meta({ description: "The kind in words, or what stood there" }),
      ref: Ref,
    }),
  ),
  before: z.array(Neighbour).meta({ description: "Its predecessors" }),
  after: z.array(Neighbour).meta({ description: "Its successors" }),
  owes: z.array(TieRow),
  owed: z.array(TieRow),
  ...coverageField,
});
export type StateAnswer = z.infer<typeof StateAnswer>;
