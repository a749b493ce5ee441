/** Typed arrays as rows of a table, in data chunks. */
import type { DuckDBConnection, DuckDBDataChunk, DuckDBType } from "@duckdb/node-api";
import type { DuckDB } from "./duckdb.ts";
import { name } from "./sql.ts";

/** A column of values, one for each row. */
export type AppendColumn =
  /** Whole numbers; `missing` is the value that stands for null. */
  | { readonly name: string; readonly type: "tinyint"; readonly values: Int8Array; readonly missing?: number }
  | { readonly name: string; readonly type: "smallint"; readonly values: Int16Array; readonly missing?: number }
  | { readonly name: string; readonly type: "integer"; readonly values: Int32Array; readonly missing?: number }
  /** Decimal numbers; NaN stands for null. */
  | { readonly name: string; readonly type: "double"; readonly values: Float64Array }
  /** 0 is false, 1 is true; `missing` is the value that stands for null. */
  | { readonly name: string; readonly type: "boolean"; readonly values: Uint8Array; readonly missing?: number }
  | { readonly name: string; readonly type: "text"; readonly values: readonly (string | null)[] };

/** Rows of a chunk: the vector size, which is also the most that a chunk can hold. */
const ROWS = 2048;

/** Chunks between two pauses, in which a signal can arrive. */
const BREATH = 32;
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The column's type in SQL. */
export const sqlType = (type: AppendColumn["type"]): string => (type === "text" ? "varchar" : type);

/** The statement that makes a table of these columns, unless it exists. */
export function createStatement(table: string, columns: readonly AppendColumn[]): string {
  return `create table if not exists ${name(table)} (${columns.map((one) => `${name(one.name)} ${sqlType(one.type)}`).join(", ")})`;
}

/** Appends the rows to a table with the same columns. Between chunks `check` may throw. */
export async function appendTo(
  duckdb: DuckDB,
  connection: DuckDBConnection,
  table: string,
  columns: readonly AppendColumn[],
  check: () => void,
): Promise<void> {
  const rows = columns[0]?.values.length ?? 0;
  if (columns.some(({ values }) => values.length !== rows)) throw new Error(`columns of ${table} differ in length`);
  const appender = await connection.createAppender(table);
  try {
    const chunk = duckdb.DuckDBDataChunk.create(columns.map(({ type }) => typeOf(duckdb, type)));
    for (let from = 0; from < rows; from += ROWS) {
      if ((from / ROWS) % BREATH === 0) await breathe();
      check();
      chunk.reset();
      chunk.rowCount = Math.min(ROWS, rows - from);
      for (const [index, column] of columns.entries()) fill(chunk, index, column, from);
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}

function fill(chunk: DuckDBDataChunk, index: number, column: AppendColumn, from: number): void {
  const vector = chunk.getColumnVector(index);
  const { rowCount } = chunk;
  const valueAt = readerOf(column);
  for (let row = 0; row < rowCount; row++) vector.setItem(row, valueAt(from + row));
  vector.flush();
}

function readerOf(column: AppendColumn): (row: number) => string | number | boolean | null {
  switch (column.type) {
    case "text":
      return (row) => column.values[row] ?? null;
    case "double":
      return (row) => {
        const value = column.values[row] ?? Number.NaN;
        return Number.isNaN(value) ? null : value;
      };
    case "boolean":
      return (row) => {
        const value = column.values[row];
        return value === undefined || value === column.missing ? null : value !== 0;
      };
    default:
      return (row) => {
        const value = column.values[row];
        return value === undefined || value === column.missing ? null : value;
      };
  }
}

function typeOf({ TINYINT, SMALLINT, INTEGER, DOUBLE, BOOLEAN, VARCHAR }: DuckDB, type: AppendColumn["type"]): DuckDBType {
  return { tinyint: TINYINT, smallint: SMALLINT, integer: INTEGER, double: DOUBLE, boolean: BOOLEAN, text: VARCHAR }[type];
}
