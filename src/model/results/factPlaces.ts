/** The files and lines of facts. */
import * as z from "zod";
import { Checked } from "../evidence.ts";
import { answer } from "./envelope.ts";

export const FactPlace = z.strictObject({
  fact: z.string().meta({ description: "Which fact: an act with its day, a clause with its article, a row" }),
  file: z.string(),
  line: z.number().int(),
  checked: Checked.nullable(),
});
export type FactPlace = z.infer<typeof FactPlace>;

export const FactPlaces = answer("fact-places", {
  of: z.string().meta({ description: "The instrument's id, or the collection of records" }),
  title: z.string(),
  places: z.array(FactPlace),
});
export type FactPlaces = z.infer<typeof FactPlaces>;
