/**
 * Texts as bytes, kept in words of four bytes: a text is copied a word at a time, and what its last word has beyond it is overwritten by
 * what follows. A buffer to which texts are copied has three bytes to spare.
 */

/** The bytes of a word. */
export const WORD = 4;

/** Whether the first byte of a word is its lowest, here. */
const LOWEST_FIRST = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** A list of texts. */
export interface Texts {
  readonly words: Int32Array;
  /** The first word of each. */
  readonly starts: Int32Array;
  /** The number of bytes of each. */
  readonly lengths: Int32Array;
}

/** Encodes a list of texts. */
export function textsOf(list: readonly string[]): Texts {
  const lengths = Int32Array.from(list, (text) => Buffer.byteLength(text));
  const starts = new Int32Array(list.length);
  for (let at = 1; at < list.length; at += 1) starts[at] = (starts[at - 1] ?? 0) + wordsFor(lengths[at - 1] ?? 0);
  const words = new Int32Array((starts.at(-1) ?? 0) + wordsFor(lengths.at(-1) ?? 0));
  const bytes = Buffer.from(words.buffer);
  for (const [at, text] of list.entries()) bytes.write(text, (starts[at] ?? 0) * WORD);
  return { words, starts, lengths };
}

/** Words that so many bytes take. */
export const wordsFor = (bytes: number): number => Math.ceil(bytes / WORD);

/** Copies a text of the list into a buffer, and gives the place behind it. */
export function copyText(to: DataView, at: number, { words, starts, lengths }: Texts, index: number): number {
  const end = at + (lengths[index] as number);
  for (let byte = at, word = starts[index] as number; byte < end; byte += WORD, word += 1)
    to.setInt32(byte, words[word] as number, LOWEST_FIRST);
  return end;
}
