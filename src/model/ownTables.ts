/** Columns of the user's own copies of datasets, as operations read them; this file does not load the schema library. */
import type { DatasetId } from "./datasetIds.ts";

export type OwnCell = string | number | bigint | boolean | null;
/** A row of a table, with the columns that were asked for. */
export type OwnRow = Readonly<Record<string, OwnCell>>;

/** The columns that are read of each dataset. */
export type OwnColumns = Readonly<Partial<Record<DatasetId, readonly string[]>>>;

/** A copy that was read. */
export interface OwnCopy {
  readonly title: string;
  /** Its version, such as "7.0". */
  readonly version: string;
  /** The first and the last year that it covers. */
  readonly covers: readonly [first: number, last: number];
}

/** The tables of the user's own copies; a dataset that the folder lacks has none. */
export interface OwnTables {
  readonly folder: string;
  readonly copies: Readonly<Partial<Record<DatasetId, OwnCopy>>>;
  readonly rows: Readonly<Partial<Record<DatasetId, readonly OwnRow[]>>>;
}
