/** Rows of one collection of records, each under an id of its own and with its reference. */
import * as z from "zod";
import { COLLECTIONS, type CollectionName } from "../collections.ts";
import { StateId } from "../ids.ts";
import { RECORD_SCHEMAS } from "../records.ts";
import { answer } from "./envelope.ts";

export const CollectionSchema = z.enum(Object.keys(COLLECTIONS) as [CollectionName, ...CollectionName[]]);

/** The fields of every row beside those of its collection. */
const shared = {
  id: z.string().meta({ description: "The collection, the states and the date" }),
  states: z.array(StateId).meta({ description: "Every state that the row names" }),
  begins: z.string().nullable().meta({ description: "Its date, or the day it begins; null: not known" }),
  ends: z.string().nullable().meta({ description: "The day it ends, or open; null: not known, or a single day" }),
};

export const RecordRow = z.discriminatedUnion("collection", [
  RECORD_SCHEMAS.relations.extend({ ...shared, collection: z.literal("relations") }),
  RECORD_SCHEMAS.rivalries.extend({ ...shared, collection: z.literal("rivalries") }),
  RECORD_SCHEMAS.mediations.extend({ ...shared, collection: z.literal("mediations") }),
  RECORD_SCHEMAS.positions.extend({ ...shared, collection: z.literal("positions") }),
  RECORD_SCHEMAS.counts.extend({ ...shared, collection: z.literal("counts") }),
  RECORD_SCHEMAS.yardsticks.extend({ ...shared, collection: z.literal("yardsticks") }),
  RECORD_SCHEMAS.soil.extend({ ...shared, collection: z.literal("soil") }),
  RECORD_SCHEMAS.events.extend({ ...shared, collection: z.literal("events") }),
  RECORD_SCHEMAS.command.extend({ ...shared, collection: z.literal("command") }),
  RECORD_SCHEMAS.tests.extend({ ...shared, collection: z.literal("tests") }),
  RECORD_SCHEMAS.findings.extend({ ...shared, collection: z.literal("findings") }),
]);
export type RecordRow = z.infer<typeof RecordRow>;

export const RecordList = answer("records", {
  collection: CollectionSchema,
  about: z.string(),
  rows: z.array(RecordRow).meta({ description: "By the day each begins; those without one last" }),
});
export type RecordList = z.infer<typeof RecordList>;
