/** The outcome of loading a folder: the files that became tables, those that were left or refused, and the others. */
import type { DatasetProblem, DatasetRemark } from "../../model/datasetProblems.ts";
import type { Dataset, Version } from "./declare.ts";

/** A file that became a table. */
export interface Imported {
  readonly dataset: Dataset;
  /** The table's name, which is the dataset's id. */
  readonly table: string;
  readonly version: Version;
  /** The file, relative to the folder. */
  readonly file: string;
  readonly sha256: string;
  /** Rows of the file, and of the table where that joins or splits rows. */
  readonly rows: number;
  readonly tableRows: number;
  /** The first and the last year in the file. What has no row within `version.covers` is none; outside them it is not known. */
  readonly years: readonly [first: number, last: number];
  readonly remarks: readonly DatasetRemark[];
}

export interface Refusal {
  readonly file: string;
  /** null: a dataset that is never read. */
  readonly dataset: Dataset | null;
  readonly problem: DatasetProblem;
}

export interface Loaded {
  readonly folder: string;
  readonly imported: readonly Imported[];
  /** Sound files of which another version or copy was taken. */
  readonly left: readonly Imported[];
  readonly refused: readonly Refusal[];
  /** Files that hold no dataset that is known, relative to the folder. */
  readonly others: readonly { readonly file: string; readonly isEmpty: boolean }[];
}
