/**
 * Tables of the data package: their columns with everything that the codebook says of them, and their rows. An empty cell is
 * `null`: not known, or not recorded. It never stands for zero, false or "none".
 */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Boundary } from "../../ledger/memberships.ts";
import type { Ref } from "../../model/evidence.ts";
import { requireSpan } from "../../time/span.ts";

export type Cell = string | number | boolean | null;
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/** A column as the codebook and the descriptor tell it. */
export interface ColumnInfo {
  readonly name: string;
  readonly type: ColumnType;
  /** A noun phrase: what the cell holds. */
  readonly means: string;
  readonly unit?: string;
  /** The values that a cell can hold, if it is one of a list. */
  readonly values?: readonly string[];
  /** The separator of the values, if a cell can hold several. */
  readonly divider?: " " | "; ";
  /** The meaning of an empty cell, where it is not "not known or not recorded". */
  readonly empty?: string;
}

export interface Column<R> extends ColumnInfo {
  readonly of: (row: R) => Cell | undefined;
}

/** Columns that name a row of another table. */
export interface Reference {
  readonly columns: readonly string[];
  readonly table: string;
  readonly to: readonly string[];
}

export interface Table {
  readonly name: string;
  readonly title: string;
  /** The meaning of a row, with the facts that a reader needs before using it. */
  readonly about: string;
  /** Columns that together name a row; empty if rows have no name. */
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly ColumnInfo[];
  /** The rows in a fixed order, each with one cell for each column. */
  readonly rows: (ledger: Ledger) => Cell[][];
}

interface Definition<R> extends Omit<Table, "rows" | "references"> {
  readonly references?: readonly Reference[];
  readonly columns: readonly Column<R>[];
  readonly rows: (ledger: Ledger) => readonly R[];
}

/** A frozen table over rows of one type. */
export function table<R>({ rows, columns, references = [], ...said }: Definition<R>): Table {
  return Object.freeze({
    ...said,
    references,
    columns: columns.map(({ of: _, ...info }) => info),
    rows: (ledger: Ledger) => rows(ledger).map((row) => columns.map(({ of }) => of(row) ?? null)),
  });
}

type More = Pick<ColumnInfo, "unit" | "values" | "empty">;
type Of<R, T> = (row: R) => T | null | undefined;

const columnOf =
  <T extends Cell>(type: ColumnType) =>
  <R>(name: string, means: string, of: Of<R, T>, more: More = {}): Column<R> => ({ name, type, means, ...more, of });

export const text = columnOf<string>("string");
export const integer = columnOf<number>("integer");
export const decimal = columnOf<number>("number");
export const yesNo = columnOf<boolean>("boolean");

/** Keys of states, places and so on, divided by spaces. */
export function keys<R>(name: string, means: string, of: Of<R, string | readonly string[]>, more: More = {}): Column<R> {
  return { ...text(name, means, (row: R) => [of(row) ?? []].flat().join(" ") || null, more), divider: " " };
}

/** Pieces of text, divided by semicolons. */
export function texts<R>(name: string, means: string, of: Of<R, readonly string[]>, more: More = {}): Column<R> {
  return { ...text(name, means, (row: R) => (of(row) ?? []).join("; ") || null, more), divider: "; " };
}

/** A part of the model that is no flat value, as JSON. */
export function json<R>(name: string, means: string, of: Of<R, unknown>, more: More = {}): Column<R> {
  return text(
    name,
    `${means}, as JSON`,
    (row: R) => {
      const value = of(row);
      return value === null || value === undefined ? null : JSON.stringify(value);
    },
    more,
  );
}

const PRECISIONS = ["day", "month", "year", "range", "unknown", "open"] as const;
type Precision = (typeof PRECISIONS)[number];

/** A date as it is recorded, the days that it can mean, and how exactly it is known. */
interface Dated {
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: Precision;
}

const OPEN: Dated = { date: null, earliest: null, latest: null, precision: "open" };
const UNKNOWN: Dated = { date: null, earliest: null, latest: null, precision: "unknown" };
const NEVER = "9999-12-31";

/** The precision of a recorded date. */
function precisionOf(date: string): Precision {
  if (date.includes("/")) return "range";
  return date.length === "YYYY".length ? "year" : date.length === "YYYY-MM".length ? "month" : "day";
}

function datedOf(date: string): Dated {
  const { earliest, latest } = requireSpan(date);
  return { date, earliest, latest, precision: precisionOf(date) };
}

/** Four columns of a date: as recorded, its first and last possible day, and its precision. */
function fourColumns<R>(name: string, means: string, of: (row: R) => Dated, open: string | null): Column<R>[] {
  const values = PRECISIONS.filter((one) => one !== "open" || open !== null);
  const empty = open === null ? "the date is not known" : `${open}, or the date is not known: ${name}_precision says which`;
  return [
    text(name, `${means}, as recorded: YYYY, YYYY-MM, YYYY-MM-DD, or A/B for some day from A to B`, (row: R) => of(row).date, { empty }),
    {
      ...text(`${name}_earliest`, `The first day that ${name} can mean`, (row: R) => of(row).earliest, { empty: "no first day is known" }),
      type: "date",
    },
    {
      ...text(`${name}_latest`, `The last day that ${name} can mean`, (row: R) => of(row).latest, { empty: "no last day is known" }),
      type: "date",
    },
    text(`${name}_precision`, `How exactly ${name} is known${open === null ? "" : `; open: ${open}`}`, (row: R) => of(row).precision, {
      values,
    }),
  ];
}

/** A recorded date. `open` says what null means if it does not mean that the date is unknown. */
export function date<R>(name: string, means: string, of: Of<R, string>, open: string | null = null): Column<R>[] {
  return fourColumns(
    name,
    means,
    (row) => {
      const found = of(row);
      return found === null || found === undefined ? (open === null ? UNKNOWN : OPEN) : datedOf(found);
    },
    open,
  );
}

/** The last day of a period, which may be "open", or null for a day that is not known. */
export function lastDay<R>(name: string, means: string, of: Of<R, string>, open: string): Column<R>[] {
  const read = (row: R) => {
    const found = of(row);
    return found === "open" ? OPEN : found === null || found === undefined ? UNKNOWN : datedOf(found);
  };
  return fourColumns(name, means, read, open);
}

/**
 * A computed beginning or end. The earliest and latest day are those on which it can have taken effect, from which `inForce` on a
 * day follows.
 */
export function boundary<R>(name: string, means: string, of: (row: R) => Boundary | null, open: string | null = null): Column<R>[] {
  const read = (row: R): Dated => {
    const found = of(row);
    if (found === null) return OPEN;
    const { date, span } = found;
    const days = { earliest: span.earliest, latest: span.latest === NEVER ? null : span.latest };
    return { date, ...days, precision: date === null ? "unknown" : precisionOf(date) };
  };
  return fourColumns(name, means, read, open);
}

/** The columns of a reference: its sources, the place in them, and the mark that says whether the words were seen. */
export function evidence<R>(of: (row: R) => Ref | null | undefined): Column<R>[] {
  return [
    keys("source", "The sources of the row, in the table references", (row: R) => of(row)?.source),
    text("at", "The place in the source: an article, a page", (row: R) => of(row)?.at),
    text(
      "checked",
      "How far it was checked: text, the words themselves were seen; secondary, a summary, list or report was seen; unverified, neither",
      (row: R) => of(row)?.checked,
      { values: ["text", "secondary", "unverified"] },
    ),
  ];
}

export const note = <R>(of: Of<R, string>): Column<R> => text("note", "A note", of);

/** A column that refers to one row of another table. */
export const refersTo = (column: string, name: string, to = column): Reference => ({ columns: [column], table: name, to: [to] });
