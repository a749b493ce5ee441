/** Rows as bytes of CSV. Cells that many rows share are encoded once and copied into each. */
import type { BlockCells, Numbers } from "./blockCells.ts";
import { LONGEST, writeDecimal } from "./decimalBytes.ts";
import { ABSENT } from "./plan.ts";
import { copyText, type Texts, WORD, wordsFor } from "./words.ts";

/** A field of the row: neighbouring cells of one kind, each with a comma behind it. */
export type Field =
  /** Cells of one side, for every member-year. */
  | { readonly kind: "side"; readonly side: "one" | "other"; readonly texts: Texts }
  /** Cells of a group of sparse columns, from the first to before the last, and their text for every kind of dyad without a row. */
  | { readonly kind: "sparse"; readonly group: number; readonly from: number; readonly until: number; readonly texts: Texts }
  /** A decimal cell from a number of each side, by member-year. */
  | {
      readonly kind: "sides";
      readonly one: Float64Array;
      readonly other: Float64Array;
      readonly value: (one: number, other: number) => number;
    }
  /** Cells of dense columns, from the first to before the last. */
  | { readonly kind: "dense"; readonly from: number; readonly until: number };

/** The most bytes that rows can take. */
export function mostBytes(fields: readonly Field[], rows: number): number {
  return WORD + rows * fields.reduce((sum, field) => sum + mostOf(field), 0);
}

function mostOf(field: Field): number {
  switch (field.kind) {
    case "side":
      return longest(field.texts);
    case "sides":
      return CELL;
    case "sparse":
      return Math.max(longest(field.texts), (field.until - field.from) * CELL);
    case "dense":
      return (field.until - field.from) * CELL;
  }
}

/** The most bytes of a number with the comma behind it. */
const CELL = LONGEST + 1;
const longest = ({ lengths }: Texts) => lengths.reduce((most, length) => Math.max(most, length), 0);

const COMMA = 44;
const NEWLINE = 10;
const MINUS = 45;
const ZERO = 48;
/** A nought with a comma behind it, lowest byte first. */
const ZERO_COMMA = (COMMA << 8) | ZERO;

/** Writes rows of a block from `first` to before `last` into the buffer, and gives the number of bytes. */
export function writeRows(
  to: DataView,
  fields: readonly Field[],
  cells: BlockCells,
  kinds: Int32Array,
  first: number,
  last: number,
): number {
  const { one, other, sparse, dense } = cells;
  let at = 0;
  for (let row = first; row < last; row += 1) {
    for (const field of fields) {
      switch (field.kind) {
        case "side":
          at = copyText(to, at, field.texts, (field.side === "one" ? one[row] : other[row]) as number);
          break;
        case "sides":
          at = writeDecimal(to, at, field.value(field.one[one[row] as number] as number, field.other[other[row] as number] as number));
          to.setUint8(at, COMMA);
          at += 1;
          break;
        case "sparse": {
          const { columns, rows } = sparse[field.group] as BlockCells["sparse"][number];
          const own = rows[row] as number;
          at =
            own < 0
              ? copyText(to, at, field.texts, Math.min(kinds[one[row] as number] as number, kinds[other[row] as number] as number))
              : writeCells(to, at, columns, own, field.from, field.until);
          break;
        }
        case "dense":
          at = writeCells(to, at, dense, row, field.from, field.until);
          break;
      }
    }
    to.setUint8(at - 1, NEWLINE); // instead of the last comma
  }
  return at;
}

/** The cells of so many rows of some columns as texts, each cell with a comma behind it. */
export function textsOfNumbers(columns: readonly Numbers[], rows: number): Texts {
  const to = new DataView(new ArrayBuffer(rows * wordsFor(columns.length * CELL) * WORD));
  const [starts, lengths] = [new Int32Array(rows), new Int32Array(rows)];
  let word = 0;
  for (let row = 0; row < rows; row += 1) {
    const length = writeCells(to, word * WORD, columns, row, 0, columns.length) - word * WORD;
    starts[row] = word;
    lengths[row] = length;
    word += wordsFor(length);
  }
  return { words: new Int32Array(to.buffer.slice(0, word * WORD)), starts, lengths };
}

/** Writes a row's cells of some columns, each with a comma behind it. */
export function writeCells(to: DataView, start: number, columns: readonly Numbers[], row: number, from: number, until: number): number {
  let at = start;
  for (let index = from; index < until; index += 1) {
    const column = columns[index] as Numbers;
    const value = column[row] as number;
    if (column instanceof Float64Array) at = writeDecimal(to, at, value);
    else if (value >= 0 && value < 10) {
      to.setUint16(at, ZERO_COMMA + value, true);
      at += 2;
      continue;
    } else if (value !== ABSENT) at = writeWhole(to, at, value);
    to.setUint8(at, COMMA);
    at += 1;
  }
  return at;
}

function writeWhole(to: DataView, from: number, value: number): number {
  let at = from;
  let left = value;
  if (left < 0) {
    to.setUint8(at, MINUS);
    at += 1;
    left = -left;
  }
  let end = at + 1;
  for (let power = 10; power <= left; power *= 10) end += 1;
  for (let digit = end - 1; digit >= at; digit -= 1) {
    const tenth = Math.floor(left / 10);
    to.setUint8(digit, ZERO + left - tenth * 10);
    left = tenth;
  }
  return end;
}
