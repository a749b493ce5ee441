/** The groups of states that are joined by ties, directly or through others. A state without ties is a group of its own. */
import type { Relation } from "./relation.ts";

export interface Components {
  /** The group of each state, numbered from 0 in the order of their first states. */
  readonly groupOf: Int32Array;
  /** The number of states of each group. */
  readonly sizes: Int32Array;
}

export function componentsOf({ size, words, bits }: Relation): Components {
  const groupOf = new Int32Array(size);
  const sizes = new Int32Array(size);
  const left = new Uint32Array(words).fill(0xffffffff); // the states that no group has yet
  const queue = new Int32Array(size);
  let groups = 0;
  for (let state = 0; state < size; state += 1) {
    if ((((left[state >>> 5] as number) >>> (state & 31)) & 1) === 0) continue;
    left[state >>> 5] = (left[state >>> 5] as number) & ~(1 << (state & 31));
    queue[0] = state;
    let count = 1;
    for (let at = 0; at < count; at += 1) {
      const one = queue[at] as number;
      groupOf[one] = groups;
      for (let word = 0, row = one * words; word < words; word += 1, row += 1) {
        let found = (bits[row] as number) & (left[word] as number);
        left[word] = (left[word] as number) & ~found;
        for (; found !== 0; found &= found - 1) {
          queue[count] = (word << 5) + 31 - Math.clz32(found & -found);
          count += 1;
        }
      }
    }
    sizes[groups] = count;
    groups += 1;
  }
  return { groupOf, sizes: sizes.subarray(0, groups) };
}
