/** The cells of a block, filled from rows that come in any order. */
import type { NumberChunks } from "../../engine/engine.ts";
import type { TableColumn } from "../columns/column.ts";
import type { Block, BlockRows } from "./order.ts";

export type Numbers = Int32Array | Float64Array;

export interface BlockCells {
  rows: number;
  /** Places of both sides in the list of member-years. */
  one: Int32Array;
  other: Int32Array;
  /** Columns of every dyad, by place in the block. */
  readonly dense: readonly Numbers[];
  /** Columns of dyads with a row in a dataset, by group. */
  readonly sparse: readonly FoundCells[];
}

/** Columns of a group, and the row in them of each place of the block; -1 for a dyad without one. */
interface FoundCells {
  columns: readonly Numbers[];
  readonly rows: Int32Array;
}

/** Cells for blocks of at most so many rows, with so many groups of sparse columns. */
export function emptyCells(dense: readonly TableColumn[], groups: number, rows: number): BlockCells {
  return {
    rows: 0,
    one: new Int32Array(0),
    other: new Int32Array(0),
    dense: dense.map((column) => numbers(column, rows)),
    sparse: Array.from({ length: groups }, () => ({ columns: [], rows: new Int32Array(rows) })),
  };
}

const numbers = ({ type }: TableColumn, rows: number): Numbers => (type === "integer" ? new Int32Array(rows) : new Float64Array(rows));

/** Puts columns of every dyad of the block in their places. */
export function fillDense({ dense }: BlockCells, { one, placeOf }: BlockRows, chunks: NumberChunks): void {
  let seen = 0;
  for (const [first, second, ...columns] of chunks()) {
    const places = Int32Array.from(first ?? [], (side, row) => placeOf(side, (second as Int32Array)[row] as number));
    for (const [index, column] of columns.entries()) spread(column, places, dense[index] as Numbers);
    seen += places.length;
  }
  if (seen !== one.length) throw new Error(`a block of ${one.length} rows has ${seen}`);
}

function spread(from: Numbers, places: Int32Array, to: Numbers): void {
  for (let row = 0; row < places.length; row += 1) to[places[row] as number] = from[row] as number;
}

/** Columns of dyads that have a row in a dataset, in the order in which they came. */
export interface SparseCells {
  readonly one: Int32Array;
  readonly other: Int32Array;
  readonly columns: readonly Numbers[];
}

/** All rows of the chunks: the places of both sides, then the columns. */
export function sparseCells(chunks: NumberChunks): SparseCells {
  const [one = new Int32Array(0), other = new Int32Array(0), ...columns] = wholeColumns(chunks) as [Int32Array, Int32Array, ...Numbers[]];
  return { one, other, columns };
}

/** The columns of all chunks; none if there is no row. */
export function wholeColumns(chunks: NumberChunks): Numbers[] {
  const all = [...chunks()];
  return (all[0] ?? []).map((_, index) => joined(all.map((chunk) => chunk[index] as Numbers)));
}

function joined(parts: readonly Numbers[]): Numbers {
  const rows = parts.reduce((sum, { length }) => sum + length, 0);
  const into = parts[0] instanceof Float64Array ? new Float64Array(rows) : new Int32Array(rows);
  let at = 0;
  for (const part of parts) {
    into.set(part, at);
    at += part.length;
  }
  return into;
}

/** Finds the rows of a block among those of each group of sparse columns. */
export function findSparse({ sparse }: BlockCells, { from, until }: Block, { placeOf }: BlockRows, groups: readonly SparseCells[]): void {
  for (const [index, { one, other, columns }] of groups.entries()) {
    const found = sparse[index] as FoundCells;
    found.columns = columns;
    found.rows.fill(-1);
    for (let row = 0; row < one.length; row += 1) {
      const side = one[row] as number;
      if (side >= from && side < until) found.rows[placeOf(side, other[row] as number)] = row;
    }
  }
}
