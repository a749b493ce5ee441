/** The bytes of a file: its encoding, its line ends, and the line of a byte or of a record. */
import { isUtf8 } from "node:buffer";

const [LF, CR, QUOTE] = [10, 13, 34];

export type Encoding = "utf-8" | "utf-16" | "other";

export function encodingOf(bytes: Buffer): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return "utf-16";
  return isUtf8(bytes) ? "utf-8" : "other";
}

/** The line, counted from 1, of the first byte that is no UTF-8. */
export function lineNotUtf8(bytes: Buffer): number {
  let [from, line] = [0, 1];
  while (from < bytes.length) {
    const end = endOfLine(bytes, from);
    if (!isUtf8(bytes.subarray(from, end))) return line;
    from = end + lengthOfEnd(bytes, end);
    line += 1;
  }
  return line;
}

/** Whether lines end with a carriage return alone, as on old Macintoshes. */
export function hasOldLineEnds(bytes: Buffer): boolean {
  return bytes.includes(CR) && !bytes.includes(LF);
}

/** The line, counted from 1, on which a record begins; record 0 is the header. A quoted cell can hold line ends; blank lines hold no record. */
export function lineOfRecord(bytes: Buffer, record: number): number {
  let [line, found, quoted, start] = [1, -1, false, true];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    const isEnd = byte === LF || byte === CR;
    if (start && !isEnd) {
      found += 1;
      if (found === record) return line;
      start = false;
    }
    if (byte === QUOTE) quoted = !quoted;
    if (!isEnd) continue;
    if (byte === CR && bytes[at + 1] === LF) at += 1;
    line += 1;
    if (!quoted) start = true;
  }
  return line;
}

/** The first bytes of a file as lines of text, without a byte-order mark; a last line that may be incomplete is left out. */
export function firstLines(bytes: Buffer, whole: boolean): string[] {
  const lines = bytes
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .split(/\r\n|\n|\r/);
  return whole ? lines : lines.slice(0, -1);
}

function endOfLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === LF || bytes[at] === CR) return at;
  return bytes.length;
}

const lengthOfEnd = (bytes: Buffer, end: number): number => (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
