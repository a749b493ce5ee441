/** Rows of one collection of records, each under an id of its own and with its reference. */
import * as z from "zod";
import { COLLECTIONS, type CollectionName } from "../collections.ts";
import { StateId } from "../ids.ts";
import { RECORD_SCHEMAS } from "../records.ts";
import { answer } from "./envelope.ts";

const names = Object.keys(COLLECTIONS) as [CollectionName, ...CollectionName[]];
export const CollectionSchema = z.enum(names);

const rowOf = (name: CollectionName) =>
  RECORD_SCHEMAS[name].extend({
    id: z.string().meta({ description: "The collection, the states and the date" }),
    collection: z.literal(name),
    states: z.array(StateId).meta({ description: "Every state that the row names" }),
    begins: z.string().nullable().meta({ description: "Its date, or the day it begins; null: not known" }),
    ends: z.string().nullable().meta({ description: "The day it ends; open; null: not known, or a single day" }),
  });

export const RecordRow = z.union(names.map(rowOf));
export type RecordRow = z.infer<typeof RecordRow>;

export const RecordList = answer("records", {
  collection: CollectionSchema,
  about: z.string(),
  rows: z.array(RecordRow),
});
export type RecordList = z.infer<typeof RecordList>;
