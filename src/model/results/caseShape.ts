/** The fields of a case that every answer about it repeats. */
import * as z from "zod";
import { CrisisAct } from "../crisis.ts";
import { DaySchema } from "../dates.ts";
import { PlaceId } from "../ids.ts";
import { Sentence } from "../sentence.ts";
import { NamedState } from "./envelope.ts";

export const caseShape = {
  date: DaySchema,
  initiators: z.array(NamedState).meta({ description: "Empty for an act from within, such as an uprising" }),
  targets: z.array(NamedState),
  place: z.union([PlaceId, z.null()]).meta({ description: "null: the target's home territory, the part that faces the initiator" }),
  placeName: Sentence,
  act: CrisisAct,
};
