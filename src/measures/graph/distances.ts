/** Shortest paths in an undirected network, level by level: the states at one step, at two steps, and so on. */
import { eachOne, type Relation, rowOf } from "./relation.ts";

/** The states at each distance from the source: index 0 is the source itself. Each level is a row of bits. */
export function levelsFrom(tied: Relation, source: number): Uint32Array[] {
  const seen = new Uint32Array(tied.words);
  let level = new Uint32Array(tied.words);
  level[source >>> 5] = 1 << (source & 31);
  const levels: Uint32Array[] = [];
  while (level.some((word) => word !== 0)) {
    levels.push(level);
    for (let word = 0; word < tied.words; word += 1) seen[word] = (seen[word] ?? 0) | (level[word] ?? 0);
    const next = new Uint32Array(tied.words);
    eachOne(level, (state) => {
      const row = rowOf(tied, state);
      for (let word = 0; word < tied.words; word += 1) next[word] = (next[word] ?? 0) | ((row[word] ?? 0) & ~(seen[word] ?? 0));
    });
    level = next;
  }
  return levels;
}

/**
 * For each state, the number of pairs of others on whose shortest paths it lies, a pair with several shortest paths counting the share
 * that pass through it: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001, 163-177.
 * Each pair counts once. The levels are rows of bits, so that only edges on shortest paths are visited.
 */
export function pathShares(tied: Relation): Float64Array {
  const total = new Float64Array(tied.size);
  const paths = new Float64Array(tied.size);
  const share = new Float64Array(tied.size);
  const nearer = new Uint32Array(tied.words);
  for (let source = 0; source < tied.size; source += 1) {
    const levels = levelsFrom(tied, source);
    if (levels.length < 3) continue; // no other state lies between
    paths[source] = 1;
    const each = (depth: number, visit: (state: number, before: Uint32Array) => void) => {
      const before = levels[depth - 1] as Uint32Array;
      eachOne(levels[depth] as Uint32Array, (state) => {
        const row = rowOf(tied, state);
        for (let word = 0; word < tied.words; word += 1) nearer[word] = (row[word] ?? 0) & (before[word] ?? 0);
        visit(state, nearer);
      });
    };
    for (let depth = 1; depth < levels.length; depth += 1)
      each(depth, (state, before) => {
        share[state] = 0;
        let sum = 0;
        eachOne(before, (one) => (sum += paths[one] ?? 0));
        paths[state] = sum;
      });
    for (let depth = levels.length - 1; depth > 1; depth -= 1)
      each(depth, (state, before) => {
        const each = (1 + (share[state] ?? 0)) / (paths[state] ?? 1);
        eachOne(before, (one) => (share[one] = (share[one] ?? 0) + (paths[one] ?? 0) * each));
        total[state] = (total[state] ?? 0) + (share[state] ?? 0);
      });
    eachOne(levels[1] as Uint32Array, (state) => (total[state] = (total[state] ?? 0) + (share[state] ?? 0)));
  }
  return total.map((twice) => twice / 2);
}
