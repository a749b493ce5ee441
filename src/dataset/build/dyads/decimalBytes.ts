/** Decimal numbers as bytes, the same as their text. */
import { decimalText } from "./decimalText.ts";
import { type Digits, shortest } from "./shortest.ts";

/** The longest text of a number. */
export const LONGEST = 24;

const ZERO = 48;
const POINT = 46;
const HIGH_DIGITS = 9;
const LOW_DIGITS = 8;
const digits: Digits = { high: 0, low: 0, point: 0 };
/** Seventeen digits as bytes. */
const spelt = new Uint8Array(HIGH_DIGITS + LOW_DIGITS);

/** Writes a number into a buffer, and gives the place behind it. NaN, which stands for a missing value, has no bytes. */
export function writeDecimal(to: DataView, at: number, value: number): number {
  if (Number.isNaN(value)) return at;
  if (!shortest(value, digits)) return writeText(to, at, decimalText(value));
  spell(digits.high, 0, HIGH_DIGITS);
  spell(digits.low, HIGH_DIGITS, LOW_DIGITS);
  const { point } = digits;
  let last = HIGH_DIGITS + LOW_DIGITS;
  const least = Math.max(1, point + 1);
  while (last > least && spelt[last - 1] === ZERO) last -= 1;
  let place = at;
  if (point <= 0) {
    to.setUint8(place, ZERO);
    to.setUint8(place + 1, POINT);
    place += 2;
    for (let nought = point; nought < 0; nought += 1, place += 1) to.setUint8(place, ZERO);
  }
  for (let index = 0; index < last; index += 1, place += 1) {
    if (index === point && point > 0) {
      to.setUint8(place, POINT);
      place += 1;
    }
    to.setUint8(place, spelt[index] as number);
  }
  return place;
}

function spell(number: number, from: number, length: number): void {
  let left = number | 0;
  for (let index = from + length - 1; index >= from; index -= 1) {
    const tenth = (left / 10) | 0;
    spelt[index] = ZERO + left - tenth * 10;
    left = tenth;
  }
}

function writeText(to: DataView, at: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) to.setUint8(at + index, text.charCodeAt(index));
  return at + text.length;
}
