/**
 * A relation between up to a few hundred states as a matrix of bits, one row a state. Rows are combined word by word, so that a
 * question about all neighbours of a state takes a handful of operations.
 */

export interface Relation {
  /** Number of states; row and column i are the i-th state of the network. */
  readonly size: number;
  /** Words of 32 bits in a row. */
  readonly words: number;
  readonly bits: Uint32Array;
}

export function emptyRelation(size: number): Relation {
  const words = Math.ceil(size / 32);
  return { size, words, bits: new Uint32Array(size * words) };
}

/** Adds the pair (from, to). */
export function relate({ words, bits }: Relation, from: number, to: number): void {
  const at = from * words + (to >>> 5);
  bits[at] = (bits[at] ?? 0) | (1 << (to & 31));
}

export function isRelated({ words, bits }: Relation, from: number, to: number): boolean {
  return (((bits[from * words + (to >>> 5)] ?? 0) >>> (to & 31)) & 1) === 1;
}

/** The number of ones in a word. */
export function onesIn(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The number of states that a state is related to. */
export function countRow({ words, bits }: Relation, row: number): number {
  let count = 0;
  for (let at = row * words; at < (row + 1) * words; at += 1) count += onesIn(bits[at] ?? 0);
  return count;
}

/** The number of states that both are related to. */
export function countShared({ words, bits }: Relation, row: number, other: number): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) count += onesIn((bits[row * words + word] ?? 0) & (bits[other * words + word] ?? 0));
  return count;
}

/** The number of related pairs, in order. */
export function countAll({ bits }: Relation): number {
  let count = 0;
  for (const word of bits) count += onesIn(word);
  return count;
}

/** Calls back with the index of each one in a row of words, in ascending order. */
export function eachOne(row: Uint32Array, found: (index: number) => void): void {
  for (let word = 0; word < row.length; word += 1) {
    let left = row[word] ?? 0;
    while (left !== 0) {
      found((word << 5) + 31 - Math.clz32(left & -left));
      left &= left - 1;
    }
  }
}

/** A row of the matrix, as a view on it. */
export function rowOf({ words, bits }: Relation, row: number): Uint32Array {
  return bits.subarray(row * words, (row + 1) * words);
}

/** The states that a state is related to, in ascending order. */
export function membersOf(relation: Relation, row: number): number[] {
  const members: number[] = [];
  eachOne(rowOf(relation, row), (index) => members.push(index));
  return members;
}

/** The pairs the other way round. */
export function transposed(relation: Relation): Relation {
  const turned = emptyRelation(relation.size);
  for (let row = 0; row < relation.size; row += 1) eachOne(rowOf(relation, row), (column) => relate(turned, column, row));
  return turned;
}

/** The pairs that are in either relation; both are of the same states. */
export function unionOf(a: Relation, b: Relation): Relation {
  return { ...a, bits: a.bits.map((word, index) => word | (b.bits[index] ?? 0)) };
}

/** Every pair in both directions, if it runs in one. */
export function eitherWay(relation: Relation): Relation {
  return unionOf(relation, transposed(relation));
}
