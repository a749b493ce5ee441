/**
 * Columns of a table and the groups in which they are asked for. Each group stands in a file of its own and says where its columns
 * come from: from the ledger, or from a dataset that the user has a copy of.
 */
import type { Ledger } from "../../../ledger/ledger.ts";
import type { AppendColumn } from "../../engine/append.ts";
import type { Engine } from "../../engine/engine.ts";
import type { Imported } from "../../import/loaded.ts";
import type { DefenderTables } from "../defenderParts.ts";
import type { Frame, System } from "../frame.ts";
import type { Join } from "./join.ts";

/** The kind of thing that a row is about. */
export const UNITS = ["directed-dyad-year", "dyad-year", "state-year", "instrument-year", "member-spell"] as const;
export type Unit = (typeof UNITS)[number];

export interface TableColumn {
  readonly name: string;
  readonly type: "integer" | "number" | "text" | "yes-no" | "day";
  /** A noun phrase: what the cell holds. */
  readonly means: string;
  readonly unit?: string;
  /** The values of a cell, if it holds one of a list. */
  readonly values?: readonly string[];
  /** The meaning of an empty cell. */
  readonly empty: string;
  /** The dataset that it is read from; absent for a column of the ledger. */
  readonly from?: Imported;
  /**
   * The expression over the row `r` and the joins. Of the row it may read the year, whether both states were there, and the completeness;
   * with a `side` also the number, state and day of that side.
   */
  readonly sql: string;
  /** The tables that the expression reads; none if absent. */
  readonly joins?: readonly Join[];
  /** The side of a dyad that alone decides the value, with the year: it is computed once for each state and year. */
  readonly side?: 1 | 2;
  /** The value from one number of each side, NaN for a missing one: the same as `sql` gives, without a query for each dyad. */
  readonly ofSides?: { readonly sql: (side: 1 | 2) => string; readonly value: (one: number, other: number) => number };
  /** Whether a zero rests on the completeness of the ledger: under a thin one it is written as missing. */
  readonly counted?: boolean;
}

/** The state of a build that a group may read and add tables to. */
export interface Build {
  readonly ledger: Ledger;
  readonly engine: Engine;
  readonly frames: readonly Frame[];
  readonly system: System;
  readonly unit: Unit;
  /** Imported datasets by id. */
  readonly imported: ReadonlyMap<string, Imported>;
  /** The rows of obligations, computed once. */
  readonly obligations: () => Promise<AppendColumn[]>;
  /** Makes the tables of potential defenders, with the capabilities added up if they are at hand. */
  readonly defenders: () => Promise<DefenderTables>;
}

export interface ColumnGroup {
  readonly id: string;
  /** A noun phrase. */
  readonly means: string;
  readonly units: readonly Unit[];
  /** Datasets of which one is needed; empty for columns of the ledger. */
  readonly reads: readonly string[];
  /** Makes the tables that the columns read, and gives the columns. */
  readonly columns: (build: Build) => Promise<readonly TableColumn[]> | readonly TableColumn[];
}

export const columnGroup = (declared: ColumnGroup): ColumnGroup => Object.freeze(declared);

/** Units of two states. */
export const DYADS: readonly Unit[] = ["directed-dyad-year", "dyad-year"];

interface Side {
  /** The number of the side in the columns of the rows, such as cow1. */
  readonly side: 1 | 2;
  /** The end of the column's name. */
  readonly suffix: string;
  readonly of: string;
}

const ALONE: readonly Side[] = [{ side: 1, suffix: "", of: "the state" }];
const BOTH: readonly Side[] = [
  { side: 1, suffix: "1", of: "the first state" },
  { side: 2, suffix: "2", of: "the second state" },
];

/** The states that a row is about: one, or the two of a dyad. */
export const sidesOf = ({ unit }: Build): readonly Side[] => (unit === "state-year" ? ALONE : BOTH);

/** The first imported dataset of a list. A group is only asked for its columns if there is one. */
export function firstOf({ imported }: Build, ids: readonly string[]): Imported {
  const found = ids.map((id) => imported.get(id)).find((one) => one !== undefined);
  if (found === undefined) throw new Error(`none of ${ids.join(", ")} was imported`);
  return found;
}

/** The value where the dataset covers the year of the row: nought where it has no row. Past its coverage a value is not known. */
export const within = (
  {
    version: {
      covers: [first, last],
    },
  }: Imported,
  sql: string,
): string => `case when r.year between ${first} and ${last} then coalesce(${sql}, 0) end`;

/** The meaning of an empty cell of a dataset's column. */
export const outside = ({
  version: {
    covers: [first, last],
  },
}: Imported): string => `not known, or a year outside ${first}-${last}`;
