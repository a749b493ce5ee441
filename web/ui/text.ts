/**
 * The width of text in pixels, computed rather than measured, so that a chart drawn without a browser is the same. Latin letters
 * have the advance widths of Inter; full-width characters (Chinese, Japanese, Korean) take one em each.
 */

/** Advance widths of Inter 400 with tabular figures for U+0020 to U+007E, in hundredths of an em. */
const ADVANCE = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 29, 30, 66, 66, 66, 51, 97, 69,
  65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74, 69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57,
  61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61, 61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];
/** Other characters of Latin text: accented capitals, dashes, quotation marks. */
const OTHER = 60;
const FULL = 100;
/** The width of a semi-bold letter relative to a regular one. */
const BOLD = 1.04;

/** Whether a character fills a whole em: geometric shapes, and the East Asian wide and full-width ranges. */
function isFullWidth(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x25a0 && code <= 0x25ff) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** The width of a text at a font size, in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize("NFD")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code >= 0x300 && code <= 0x36f) continue; // an accent is above its letter and adds no width
    hundredths += isFullWidth(code) ? FULL : (ADVANCE[code - 32] ?? OTHER);
  }
  return (hundredths * size * (bold ? BOLD : 1)) / 100;
}

/** The text, or as much of it as fits, with an ellipsis. */
export function shorten(text: string, size: number, most: number, bold = false): string {
  if (textWidth(text, size, bold) <= most) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}\u2026`, size, bold) > most) letters.pop();
  return `${letters.join("").trimEnd()}\u2026`;
}

/** Lines no wider than `most`, broken at spaces, between full-width characters, and inside a word that is longer than a line. */
export function wrap(text: string, size: number, most: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text.trim(), size, most, bold)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), size, bold) > most) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** Closing punctuation does not begin a line. */
const CLOSING = /^[\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff1f\uff01\uff09\u300d\u300f\u300b\u201d]/u;

/** The parts between which a line may be broken, each with the space after it. */
export function piecesOf(text: string, size: number, most: number, bold = false): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/(?<=\s)/)) {
    let piece = "";
    for (const letter of word) {
      const wide = isFullWidth(letter.codePointAt(0) ?? 0);
      const last = [...piece].at(-1);
      const breaks = wide || (last !== undefined && isFullWidth(last.codePointAt(0) ?? 0));
      const tooLong = piece !== "" && textWidth(piece + letter, size, bold) > most;
      if (piece !== "" && (tooLong || (breaks && !CLOSING.test(letter)))) {
        pieces.push(piece);
        piece = "";
      }
      piece += letter;
    }
    if (piece !== "") pieces.push(piece);
  }
  return pieces;
}
