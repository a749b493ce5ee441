/**
 * The four similarity measures of every pair of states at once. The definitions stand in the files of the measures; here the sums are
 * taken from counts of states at or above each level, so that a pair costs a few words of bits:
 *
 *   sum |x - y|           = sum over levels i of  A(i) + B(i) - 2 * both(i, i)
 *   expected distance     = sum over levels i of  P(i) * (1 - Q(i)) + Q(i) * (1 - P(i))
 *   C - D                 = sum over x, y of  cell(x, y) * (both(x + 1, y + 1) - A(x + 1) + both(x + 1, y))
 *
 * A(i) and B(i) are the states toward which A, or B, has at least level i, P and Q their shares, both(i, j) those counted in A(i) and B(j).
 */
import { countRow, onesIn, type Relation } from "../graph/relation.ts";
import type { Portfolios } from "./contingency.ts";

/** The values of all pairs a < b in the order (0, 1), (0, 2), ..., (1, 2), ...; NaN where a measure is not defined. */
export interface PairValues {
  readonly s: Float64Array;
  readonly pi: Float64Array;
  readonly kappa: Float64Array;
  readonly tauB: Float64Array;
}

export function similarityOfAll({ size, levels }: Portfolios): PairValues {
  const pairs = (size * (size - 1)) / 2;
  const [s, pi, kappa, tauB] = [new Float64Array(pairs), new Float64Array(pairs), new Float64Array(pairs), new Float64Array(pairs)];
  const top = levels.length;
  const side = top + 2; // levels from 0, and one above the top, which nothing reaches
  const both = new Int32Array(side * side);
  const atLeast = Int32Array.from({ length: size * side }, (_, at) => {
    const [state, level] = [Math.floor(at / side), at % side];
    const relation = levels[level - 1];
    return level === 0 ? size : relation === undefined ? 0 : countRow(relation, state);
  });
  const equal = Float64Array.from({ length: size }, (_, state) => rankedEqual(atLeast, state * side, top));
  const all = (size * (size - 1)) / 2;
  let pair = 0;
  for (let a = 0; a < size; a += 1) {
    for (let b = a + 1; b < size; b += 1) {
      fill(both, levels, atLeast, a, b);
      let apart = 0;
      let byOwn = 0;
      let byCommon = 0;
      for (let level = 1; level <= top; level += 1) {
        const ofA = atLeast[a * side + level] as number;
        const ofB = atLeast[b * side + level] as number;
        const common = (ofA + ofB) / (2 * size);
        apart += ofA + ofB - 2 * (both[level * side + level] ?? 0);
        byOwn += (ofA * (size - ofB) + ofB * (size - ofA)) / size ** 2;
        byCommon += 2 * common * (1 - common);
      }
      const product = (all - (equal[a] ?? 0)) * (all - (equal[b] ?? 0));
      s[pair] = 1 - (2 * apart) / (size * top);
      pi[pair] = byCommon > 0 ? 1 - apart / size / byCommon : Number.NaN;
      kappa[pair] = byOwn > 0 ? 1 - apart / size / byOwn : Number.NaN;
      tauB[pair] = product > 0 ? concordance(both, side) / Math.sqrt(product) : Number.NaN;
      pair += 1;
    }
  }
  return { s, pi, kappa, tauB };
}

/** Fills the matrix of states toward which A has at least the row's level and B at least the column's. */
function fill(both: Int32Array, levels: readonly Relation[], atLeast: Int32Array, a: number, b: number): void {
  const side = levels.length + 2;
  const { words } = levels[0] as Relation;
  for (let level = 0; level < side; level += 1) {
    both[level * side] = atLeast[a * side + level] as number;
    both[level] = atLeast[b * side + level] as number;
  }
  for (let x = 1; x < side - 1; x += 1) {
    const ofA = (levels[x - 1] as Relation).bits;
    for (let y = 1; y < side - 1; y += 1) {
      const ofB = (levels[y - 1] as Relation).bits;
      let count = 0;
      for (let word = 0, i = a * words, j = b * words; word < words; word += 1, i += 1, j += 1)
        count += onesIn((ofA[i] as number) & (ofB[j] as number));
      both[x * side + y] = count;
    }
  }
}

/** Pairs of states ranked alike less pairs ranked against each other. */
function concordance(both: Int32Array, side: number): number {
  let sum = 0;
  for (let x = 0; x < side - 2; x += 1) {
    for (let y = 0, at = x * side; y < side - 1; y += 1, at += 1) {
      const here = both[at] as number;
      const right = both[at + 1] as number;
      const above = both[at + side] as number;
      const across = both[at + side + 1] as number;
      sum += (here - right - above + across) * (across - (both[(x + 1) * side] as number) + above);
    }
  }
  return sum;
}

/** The number of pairs of states toward which a state has the same level. */
function rankedEqual(atLeast: Int32Array, row: number, top: number): number {
  let pairs = 0;
  for (let level = 0; level <= top; level += 1) {
    const count = (atLeast[row + level] ?? 0) - (atLeast[row + level + 1] ?? 0);
    pairs += (count * (count - 1)) / 2;
  }
  return pairs;
}
