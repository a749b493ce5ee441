/** data/guides: guided courses over the map of a clause's area. A guide chooses what is shown; the engine finds and says it. */
import * as z from "zod";
import { GuideId, PlaceId } from "./ids.ts";

/** "<instrument>.<obligation>", as the map's address has it. */
const ClauseKey = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, { error: 'a clause is "instrument.obligation"' })
  .meta({ description: "The clause whose area is drawn: the ids of its instrument and its obligation, with a dot between" });

const Said = z
  .array(z.string().regex(/^[a-z0-9-]+\.[0-9-]+$/, { error: 'a statement is "instrument.date"' }))
  .min(1)
  .meta({ description: "Statements of the parties that the step quotes: the ids of interpretations, instrument and date" });

export const STEP_KINDS = ["area", "place", "others", "change", "elsewhere"] as const;

const GuideStep = z.strictObject({
  kind: z.enum(STEP_KINDS).meta({
    description:
      "area: the area and its words; place: the guide's place against each part of it; others: other places; change: facts that would change the answer; elsewhere: other promises that reach the place",
  }),
  places: z.array(PlaceId).min(1).optional().meta({ description: "Places that the step shows beside the guide's own" }),
  said: Said.optional(),
});

export const Guide = z.strictObject({
  id: GuideId,
  clause: ClauseKey,
  article: z.string().meta({ description: "The article in which the area stands, as readers call it" }),
  place: PlaceId.meta({ description: "The place that the guide asks about" }),
  steps: z.array(GuideStep).min(1).max(7),
});
export type Guide = z.infer<typeof Guide>;
export type GuideStep = z.infer<typeof GuideStep>;
