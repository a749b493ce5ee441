/**
 * Rows as bytes of CSV. Cells of one side of a dyad are the same in all its dyads of a year: they are encoded once, and copied into
 * each row.
 */
import { ABSENT, type BlockCells } from "./blockCells.ts";
import { LONGEST, writeDecimal } from "./decimalBytes.ts";
import { copyText, type Texts, WORD } from "./words.ts";

/** A field of the row: cells that are written together. */
export type Field =
  /** Cells of one side, each with the comma behind it, for every member-year. */
  | { readonly kind: "side"; readonly side: "one" | "other"; readonly texts: Texts }
  /** Whole numbers: neighbours among the block's whole columns, from the first to before the last. */
  | { readonly kind: "whole"; readonly from: number; readonly until: number }
  | { readonly kind: "decimal"; readonly column: number };

/** Most bytes of a whole number or a decimal one with the comma behind it. */
const WHOLE = 12;
const DECIMAL = LONGEST + 1;

/** The most bytes that rows can take. */
export function mostBytes(fields: readonly Field[], rows: number): number {
  return WORD + rows * fields.reduce((sum, field) => sum + mostOf(field), 0);
}

function mostOf(field: Field): number {
  switch (field.kind) {
    case "side":
      return field.texts.lengths.reduce((most, length) => Math.max(most, length), 0);
    case "whole":
      return (field.until - field.from) * WHOLE;
    case "decimal":
      return DECIMAL;
  }
}

const COMMA = 44;
const NEWLINE = 10;
const MINUS = 45;
const ZERO = 48;
/** A nought with a comma behind it, lowest byte first. */
const ZERO_COMMA = (COMMA << 8) | ZERO;

/** Writes rows of a block from `first` to before `last` into the buffer, and gives the number of bytes. */
export function writeRows(buffer: DataView, fields: readonly Field[], cells: BlockCells, first: number, last: number): number {
  const { whole, width, one, other, decimal } = cells;
  let at = 0;
  for (let row = first; row < last; row += 1) {
    for (const field of fields) {
      switch (field.kind) {
        case "side": {
          const place = (field.side === "one" ? one[row] : other[row]) as number;
          at = copyText(buffer, at, field.texts, place);
          break;
        }
        case "whole":
          at = writeWholes(buffer, at, whole, row * width + field.from, row * width + field.until);
          break;
        case "decimal":
          at = writeDecimal(buffer, at, (decimal[field.column] as Float64Array)[row] as number);
          buffer.setUint8(at, COMMA);
          at += 1;
          break;
      }
    }
    buffer.setUint8(at - 1, NEWLINE); // instead of the last comma
  }
  return at;
}

function writeWholes(buffer: DataView, from: number, cells: Int32Array, first: number, last: number): number {
  let at = from;
  for (let cell = first; cell < last; cell += 1) {
    const value = cells[cell] as number;
    if (value >= 0 && value < 10) {
      buffer.setUint16(at, ZERO_COMMA + value, true);
      at += 2;
    } else {
      if (value !== ABSENT) at = writeWhole(buffer, at, value);
      buffer.setUint8(at, COMMA);
      at += 1;
    }
  }
  return at;
}

function writeWhole(buffer: DataView, from: number, value: number): number {
  let at = from;
  let left = value;
  if (left < 0) {
    buffer.setUint8(at, MINUS);
    at += 1;
    left = -left;
  }
  let end = at + 1;
  for (let power = 10; power <= left; power *= 10) end += 1;
  for (let digit = end - 1; digit >= at; digit -= 1) {
    const tenth = Math.floor(left / 10);
    buffer.setUint8(digit, ZERO + left - tenth * 10);
    left = tenth;
  }
  return end;
}
