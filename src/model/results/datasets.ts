/** The datasets that can be read from the user's own copies, and what a folder holds of them. */
import * as z from "zod";
import { DATASET_IDS } from "../datasetIds.ts";
import { Sentence } from "../sentence.ts";
import { answer } from "./envelope.ts";

const Year = z.number().int();

/** A file of a dataset that was read whole and is sound. */
export const DatasetFile = z.strictObject({
  file: z.string().meta({ description: "Relative to the folder" }),
  version: z.string(),
  rows: z.number().int().meta({ description: "Rows of the file" }),
  firstYear: Year.meta({ description: "The first year in the file" }),
  lastYear: Year,
  coversFrom: Year.meta({ description: "The first year that the version covers: from it on, what has no row is none" }),
  coversUntil: Year.meta({ description: "The last year that the version covers: after it, nothing is known" }),
  sha256: z.string().meta({ description: "The hash of the file" }),
  remarks: z.array(Sentence).meta({ description: "Facts about the file that its user should know" }),
});
export type DatasetFile = z.infer<typeof DatasetFile>;

export const DatasetColumn = z.strictObject({
  name: z.string(),
  type: z.enum(["integer", "number", "text", "yes-no", "day"]),
  means: z.string(),
  unit: z.string().nullable(),
});

export const DatasetEntry = z.strictObject({
  id: z.enum(DATASET_IDS).meta({ description: "The dataset, which is also the name of its table" }),
  title: Sentence,
  unit: z.string().meta({ description: "The thing that a row is about" }),
  publishers: z.array(z.string()),
  site: z.string().meta({ description: "The site where it is published, or where a copy in this layout is" }),
  bibtex: z.string().meta({ description: "The citation that its publisher asks for" }),
  versions: z.array(z.string()).meta({ description: "The versions that can be read, the newest last" }),
  columns: z.array(DatasetColumn).meta({ description: "Columns of the table" }),
  key: z.array(z.string()).meta({ description: "Columns that name a row of the table" }),
  found: DatasetFile.nullable().meta({ description: "The file that is taken; null: none is in the folder, or no folder was named" }),
  left: z.array(DatasetFile).meta({ description: "Sound files of older versions, or copies" }),
});
export type DatasetEntry = z.infer<typeof DatasetEntry>;

export const RefusedFile = z.strictObject({
  file: z.string(),
  dataset: z.string().nullable().meta({ description: "null: it is of no dataset that can be read" }),
  line: z.number().int().nullable().meta({ description: "The line of the fault; null: the file as a whole" }),
  problem: Sentence,
});
export type RefusedFile = z.infer<typeof RefusedFile>;

export const DatasetList = answer("datasets", {
  folder: z.string().nullable().meta({ description: "null: no folder was named" }),
  datasets: z.array(DatasetEntry),
  refused: z.array(RefusedFile).meta({ description: "Files that were recognised and are not read" }),
  others: z.array(z.string()).meta({ description: "Files of the folder that hold no dataset known here" }),
});
export type DatasetList = z.infer<typeof DatasetList>;
