/** Decimal numbers as bytes, the same as their text. */
import { decimalText } from "./decimalText.ts";
import { type Digits, shortest } from "./shortest.ts";

/** The longest text of a number. */
export const LONGEST = 24;

const ZERO = 48;
const POINT = 46;
/** The digits that a number is spelt with, before noughts at the end are left out. */
const DIGITS = 17;
const digits: Digits = { high: 0, low: 0, point: 0 };
/** Numbers below 10,000 as four bytes, the first the lowest, and how many noughts each ends in. */
const FOURS = Int32Array.from({ length: 10_000 }, (_, number) =>
  String(number)
    .padStart(4, "0")
    .split("")
    .reduce((word, digit, index) => word | (digit.charCodeAt(0) << (8 * index)), 0),
);
const NOUGHTS = Int8Array.from({ length: 10_000 }, (_, number) => (/0*$/.exec(String(number).padStart(4, "0"))?.[0] ?? "").length);
const spelt = new DataView(new ArrayBuffer(DIGITS));

/** Writes a number into a buffer, and gives the place behind it. NaN, which stands for a missing value, has no bytes. */
export function writeDecimal(to: DataView, at: number, value: number): number {
  if (Number.isNaN(value)) return at;
  if (!shortest(value, digits)) return writeText(to, at, decimalText(value));
  const { point } = digits;
  if (point <= 0) {
    to.setUint8(at, ZERO);
    to.setUint8(at + 1, POINT);
    let place = at + 2;
    for (let nought = point; nought < 0; nought += 1, place += 1) to.setUint8(place, ZERO);
    return place + spell(to, place);
  }
  const last = Math.max(spell(spelt, 0), point + 1);
  let place = at;
  for (let index = 0; index < last; index += 1, place += 1) {
    if (index === point) {
      to.setUint8(place, POINT);
      place += 1;
    }
    to.setUint8(place, spelt.getUint8(index));
  }
  return place;
}

/** Writes all digits, and gives how many there are without the noughts at the end; at least one. */
function spell(to: DataView, at: number): number {
  const { high, low } = digits;
  const first = (high / 1e8) | 0;
  const rest = high - first * 1e8;
  const [a, c] = [(rest / 1e4) | 0, (low / 1e4) | 0];
  const [b, d] = [rest - a * 1e4, low - c * 1e4];
  to.setUint8(at, ZERO + first);
  to.setInt32(at + 1, FOURS[a] as number, true);
  to.setInt32(at + 5, FOURS[b] as number, true);
  to.setInt32(at + 9, FOURS[c] as number, true);
  to.setInt32(at + 13, FOURS[d] as number, true);
  if (d !== 0) return DIGITS - (NOUGHTS[d] as number);
  if (c !== 0) return 13 - (NOUGHTS[c] as number);
  if (b !== 0) return 9 - (NOUGHTS[b] as number);
  return a === 0 ? 1 : 5 - (NOUGHTS[a] as number);
}

function writeText(to: DataView, at: number, text: string): number {
  for (let index = 0; index < text.length; index += 1) to.setUint8(at + index, text.charCodeAt(index));
  return at + text.length;
}
