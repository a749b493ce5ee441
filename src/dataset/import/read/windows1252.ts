/** Windows-1252, the encoding of western Windows. Node 20 decodes its bytes 0x80 to 0x9f as control characters. */

/** Characters of the bytes 0x80 to 0x9f; five bytes have none and stay control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\u0080-\u009f]/g, (one) => HIGH.charAt(one.charCodeAt(0) - 0x80));
}
