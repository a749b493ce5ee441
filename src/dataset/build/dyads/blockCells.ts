/** The cells of a block in the order of the table, filled from rows that come in any order. */
import type { NumberChunks } from "../../engine/engine.ts";
import type { TableColumn } from "../columns/column.ts";
import type { BlockRows } from "./order.ts";

/** The whole number that stands for a missing one. */
export const ABSENT = -2147483648;

export interface BlockCells {
  rows: number;
  /** Places of both sides in the list of member-years. */
  one: Int32Array;
  other: Int32Array;
  /** Whole numbers, row by row; `width` to a row. */
  readonly whole: Int32Array;
  readonly width: number;
  /** Decimal numbers, column by column. NaN is missing. */
  readonly decimal: readonly Float64Array[];
}

/** The query of a column without null. */
export function cellSql(sql: string, type: TableColumn["type"]): string {
  switch (type) {
    case "integer":
      return `coalesce((${sql})::integer, ${ABSENT})`;
    case "number":
      return `coalesce((${sql})::double, 'nan')`;
    default:
      throw new Error(`a column of two states is a number, not ${type}: ${sql}`);
  }
}

/** Cells for blocks of at most so many rows. */
export function emptyCells(columns: readonly TableColumn[], rows: number): BlockCells {
  const width = columns.filter(({ type }) => type === "integer").length;
  const decimal = columns.slice(width).map(() => new Float64Array(rows));
  return { rows: 0, one: new Int32Array(0), other: new Int32Array(0), whole: new Int32Array(rows * width), width, decimal };
}

/** Fills the cells with a block. Chunks have the places of both sides, the whole columns, then the decimal ones. */
export function fillCells(cells: BlockCells, { one, other, placeOf }: BlockRows, chunks: NumberChunks): void {
  const { whole, width, decimal } = cells;
  Object.assign(cells, { rows: one.length, one, other });
  let seen = 0;
  for (const [first, second, ...columns] of chunks()) {
    const rows = first?.length ?? 0;
    const places = new Int32Array(rows);
    for (let row = 0; row < rows; row += 1) places[row] = placeOf(first?.[row] as number, second?.[row] as number);
    for (let column = 0; column < width; column += 1) spread(columns[column] as Int32Array, places, whole, width, column);
    decimal.forEach((target, index) => spread(columns[width + index] as Float64Array, places, target, 1, 0));
    seen += rows;
  }
  if (seen !== one.length) throw new Error(`a block of ${one.length} rows has ${seen}`);
}

function spread(from: Int32Array | Float64Array, places: Int32Array, to: Int32Array | Float64Array, step: number, offset: number): void {
  for (let row = 0; row < places.length; row += 1) to[(places[row] as number) * step + offset] = from[row] as number;
}
