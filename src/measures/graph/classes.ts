/**
 * Classes of states that stand alike in an undirected network: tied to each other and to the same others. A pact of many makes them
 * by the dozen. Every count of paths and triangles is the same for all states of a class, so that it is taken once, on the network
 * whose nodes are the classes (the quotient), each with the number of its states.
 */
import type { Relation } from "./relation.ts";

export interface Classes {
  /** The class of each state; -1 for a state without ties. */
  readonly classOf: Int32Array;
  /** The number of classes. */
  readonly size: number;
  /** The number of states of each class. */
  readonly members: Int32Array;
  /** The first state of each class. */
  readonly first: Int32Array;
  /** The classes tied to class `c`: `ends` from `starts[c]` to `starts[c + 1]`, in ascending order, without itself. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function classesOf(tied: Relation): Classes {
  const { classOf, size, members, first } = alikeIn(tied);
  const starts = new Int32Array(size + 1);
  const ends: number[] = [];
  for (let one = 0; one < size; one += 1) {
    starts[one] = ends.length;
    const row = (first[one] as number) * tied.words;
    for (let word = 0; word < tied.words; word += 1) {
      for (let left = tied.bits[row + word] as number; left !== 0; left &= left - 1) {
        const state = (word << 5) + 31 - Math.clz32(left & -left);
        const other = classOf[state] as number;
        if (other !== one && first[other] === state) ends.push(other); // a class is tied to all of another or to none
      }
    }
  }
  starts[size] = ends.length;
  return { classOf, size, members, first, starts, ends: Int32Array.from(ends) };
}

/** The classes by the rows of their states, each with its own bit; rows are looked up in a table with open addresses. */
function alikeIn({ size: states, words, bits }: Relation): Pick<Classes, "classOf" | "size" | "members" | "first"> {
  const classOf = new Int32Array(states).fill(-1);
  const members = new Int32Array(states);
  const first = new Int32Array(states);
  const mask = (1 << (33 - Math.clz32(states))) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  let size = 0;
  for (let state = 0; state < states; state += 1) {
    const hash = hashOf(bits, state, words);
    if (hash === null) continue;
    let at = hash & mask;
    while (table[at] !== -1 && !areAlike(bits, words, first[table[at] as number] as number, state)) at = (at + 1) & mask;
    if (table[at] === -1) {
      table[at] = size;
      first[size] = state;
      size += 1;
    }
    const own = table[at] as number;
    classOf[state] = own;
    members[own] = (members[own] as number) + 1;
  }
  return { classOf, size, members, first };
}

/** A number made of a state's row with its own bit; null for a row without ties. */
function hashOf(bits: Uint32Array, state: number, words: number): number | null {
  let any = 0;
  let hash = 0;
  for (let word = 0; word < words; word += 1) {
    const here = bits[state * words + word] as number;
    any |= here;
    hash = Math.imul(hash ^ (word === state >>> 5 ? here | (1 << (state & 31)) : here), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return any === 0 ? null : hash;
}

/** Whether two states are tied to each other and to the same others. */
function areAlike(bits: Uint32Array, words: number, a: number, b: number): boolean {
  for (let word = 0; word < words; word += 1) {
    const ofA = (bits[a * words + word] as number) | (word === a >>> 5 ? 1 << (a & 31) : 0);
    const ofB = (bits[b * words + word] as number) | (word === b >>> 5 ? 1 << (b & 31) : 0);
    if ((ofA ^ ofB) !== 0) return false;
  }
  return true;
}

/** A value of each state from those of the classes, times `factor`; 0 for a state without ties. */
export function ofEachState({ classOf }: Classes, values: Float64Array, factor = 1): Float64Array {
  const each = new Float64Array(classOf.length);
  for (let state = 0; state < classOf.length; state += 1) {
    const one = classOf[state] as number;
    if (one >= 0) each[state] = (values[one] as number) * factor;
  }
  return each;
}
