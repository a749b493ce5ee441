/** Places as rows. */
import * as z from "zod";
import { DaySchema } from "../dates.ts";
import { PlaceId, StateId } from "../ids.ts";
import { answer } from "./envelope.ts";

export const PlaceList = answer("places", {
  date: DaySchema,
  places: z.array(
    z.strictObject({
      id: PlaceId,
      name: z.string(),
      names: z.array(z.strictObject({ name: z.string(), by: z.array(StateId) })),
      kind: z.array(z.string()),
      parent: PlaceId.nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      administered: z.array(StateId),
      claimed: z.array(StateId),
    }),
  ),
});
export type PlaceList = z.infer<typeof PlaceList>;
