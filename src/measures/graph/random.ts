/** Random numbers and orders by a seed, the same on every machine. */

/** Random numbers from 0 to 1: Mulberry32 (T. Ettinger, public domain). Good enough to draw an order, not for cryptography. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers below `size` in drawn order (Fisher and Yates). */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = new Int32Array(size);
  for (let index = 0; index < size; index += 1) order[index] = index;
  for (let last = size - 1; last > 0; last -= 1) {
    const drawn = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[drawn] as number;
    order[drawn] = kept;
  }
  return order;
}
