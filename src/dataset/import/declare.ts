/**
 * Declarations of datasets: how a file is recognised by its content, what its columns may hold, and the table that it becomes.
 * One file for each dataset stands in `datasets/`.
 */

import type { DatasetId } from "../../model/datasetIds.ts";

/** The kind of thing that a row is about. */
export type Unit = "state" | "state-year" | "state-spell" | "dyad-year" | "directed-dyad-year" | "dyad-spell" | "dispute" | "agreement";

interface Common {
  /** The column of the table. */
  readonly name: string;
  /** A noun phrase: what the cell holds. */
  readonly means: string;
  readonly unit?: string;
  /** Codes of the file that mean "not known" or "does not apply"; they become null. */
  readonly missing?: readonly number[];
  /** Whether a cell may be empty; it becomes null. */
  readonly blank?: boolean;
  /** Values of the published file that are misprints; they become null. */
  readonly misprints?: readonly number[];
  /** Whether the file may lack the column, which is then null throughout. */
  readonly optional?: boolean;
}

/** A column that is read from one column of the file. */
export interface ValueColumn extends Common {
  readonly type: "integer" | "number" | "text" | "yes-no" | "day";
  /** The column of the file. */
  readonly from: string;
  /** The codes, each with its meaning. */
  readonly codes?: Readonly<Record<string, string>>;
  /** The least and the greatest value. */
  readonly range?: readonly [number, number];
}

/**
 * A day that the file has in three columns, of which month and day may be missing. It becomes the first or the last day that it
 * can be, with a column `<name>_precision`: day, month or year.
 */
export interface DayParts extends Common {
  readonly type: "day-parts";
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly years: readonly [number, number];
  /** Which of the possible days is taken. */
  readonly take: "first" | "last";
  /** The year that means that the period had not ended when the data ends; it becomes null. */
  readonly open?: number;
}

export type Column = ValueColumn | DayParts;

/** A published version, and how a file shows that it is that one. The first that fits is taken. */
export interface Version {
  readonly id: string;
  /** The years that it covers, in which a state or dyad without a row has none. */
  readonly covers: readonly [number, number];
  /** The value of a column in every row. */
  readonly mark?: { readonly column: string; readonly value: string };
  /** The last year in the file. */
  readonly lastYear?: number;
  /** The number of rows that are published in this layout. */
  readonly rows?: number;
  /** Columns that the layout lacks. */
  readonly lacks?: readonly string[];
}

export interface Citation {
  readonly key: string;
  readonly type: "article" | "book" | "misc";
  readonly fields: Readonly<Record<string, string>>;
}

/** A column of a table that is not copied from the file. */
export interface MadeColumn {
  readonly name: string;
  readonly type: "integer" | "number" | "text" | "yes-no" | "day";
  readonly means: string;
  readonly unit?: string;
}

export interface Dataset {
  /** The id, which is also the name of the table. */
  readonly id: DatasetId;
  readonly title: string;
  readonly unit: Unit;
  /** Those who publish it, and the site where it is, their own or that of an archive. */
  readonly publisher: { readonly names: readonly string[]; readonly site: string };
  readonly citation: Citation;
  /** Columns by which a header is recognised; no other dataset has all of them. */
  readonly signature: readonly string[];
  /** A column whose presence shows another dataset. */
  readonly without?: readonly string[];
  readonly columns: readonly Column[];
  /** Columns of the file that are known and not read. */
  readonly ignored: readonly string[];
  /** Columns that name a row of the file, by their names in `columns`; a file in which two rows share them is refused. */
  readonly key: readonly string[];
  /** SQL for the first and the last year of the file, over the table. */
  readonly years: readonly [string, string];
  /** The encoding of the published file where it is not UTF-8. */
  readonly encoding?: "windows-1252";
  /** The newest last. */
  readonly versions: readonly Version[];
  /** The table's query over the read rows, where it is not those rows themselves, and its columns. */
  readonly shape?: { readonly query: (rows: string) => string; readonly columns: readonly MadeColumn[]; readonly key: readonly string[] };
  /** Two of `columns`, of which the second must not be less than the first. */
  readonly period?: readonly [string, string];
}

/** A dataset that is recognised and not read. */
export interface Refused {
  readonly title: string;
  /** Sets of columns; a header that has all of one set is recognised. */
  readonly signatures: readonly (readonly string[])[];
}

export const dataset = (declared: Dataset): Dataset => Object.freeze(declared);

type More = Partial<Omit<ValueColumn, "name" | "means" | "type">>;
const column =
  (type: ValueColumn["type"]) =>
  (name: string, means: string, more: More = {}): ValueColumn => ({ name, type, means, from: name, ...more });

export const integer = column("integer");
export const decimal = column("number");
export const text = column("text");
export const yesNo = column("yes-no");
/** A day written YYYY-MM-DD. */
export const day = column("day");

/** A Correlates of War number of a state. */
export const ccode = (name: string, means: string, from: string, more: More = {}): ValueColumn =>
  integer(name, means, { from, range: [2, 999], ...more });

/** A day in three columns of the file. */
export const dayParts = (
  name: string,
  means: string,
  take: DayParts["take"],
  [year, month, of]: readonly [string, string, string],
  years: readonly [number, number],
  more: Pick<DayParts, "missing" | "blank" | "open" | "optional"> = {},
): DayParts => ({ name, type: "day-parts", means, take, year, month, day: of, years, ...more });

/** The columns of the file that a column is read from. */
export const sourcesOf = (one: Column): readonly string[] => (one.type === "day-parts" ? [one.year, one.month, one.day] : [one.from]);

/** The columns of the table that a declaration makes, in order. */
export function tableColumns({ columns, shape }: Dataset): readonly MadeColumn[] {
  if (shape !== undefined) return shape.columns;
  return columns.flatMap((one): MadeColumn[] => {
    const { name, means, unit } = one;
    const kept = { name, means, ...(unit === undefined ? {} : { unit }) };
    if (one.type !== "day-parts") return [{ ...kept, type: one.type }];
    return [
      { ...kept, type: "day" },
      { name: `${name}_precision`, type: "text", means: `How exactly ${name} is known: day, month or year` },
    ];
  });
}
