/**
 * Portfolios of two states set against each other: for each pair of levels, the number of states toward which the first has the one
 * and the second the other, or the sum of their weights. Similarity measures read this table alone. Weights are those of C. Signorino
 * and J. Ritter (International Studies Quarterly 43, 1999, 115-144): the importance of the state toward which a pledge runs.
 */
import type { DIRECTIONS, SCALES } from "../../model/measures.ts";
import type { Relation } from "../graph/relation.ts";
import type { DayNetwork } from "../network.ts";

/** Whether a pledge only counts or its level does; and which way pledges are read. */
export interface Reading {
  readonly scale: (typeof SCALES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
}

/** The portfolios of all states of a network. */
export interface Portfolios {
  /** The number of states. */
  readonly states: number;
  /** The highest level. */
  readonly top: number;
  /** `levels[a * states + b]`: the level of a toward b. */
  readonly levels: Uint8Array;
  /** The weight of each state as one toward which pledges run; null: all weigh 1. */
  readonly weights: Float64Array | null;
  /** The sum of the weights. */
  readonly size: number;
}

/** `cells[x][y]`: the weight of the states toward which A has level x and B has level y; `size` is their sum. */
export interface Contingency {
  readonly size: number;
  /** The highest level. */
  readonly top: number;
  readonly cells: readonly (readonly number[])[];
}

/** Expected distances below this are sums of rounding errors: both states have one level alone. */
export const NOUGHT = 1e-12;

/**
 * The portfolios of a network. A state's own cell has the highest level: each is its own ally, as Signorino and Ritter (1999) have it.
 * A weight of 0 leaves a state out.
 */
export function portfoliosOf(
  { states: { length: states }, levels: relations }: Pick<DayNetwork, "states" | "levels">,
  { scale, direction }: Reading,
  weights: Float64Array | null = null,
): Portfolios {
  const own = scale === "binary" ? relations.slice(0, 1) : relations;
  const levels = new Uint8Array(states * states);
  for (const [index, relation] of own.entries()) {
    if (direction !== "received") raise(levels, relation, index + 1, (from, to) => from * states + to);
    if (direction !== "given") raise(levels, relation, index + 1, (from, to) => to * states + from);
  }
  for (let state = 0; state < states; state += 1) levels[state * states + state] = own.length;
  return { states, top: own.length, levels, weights, size: weights === null ? states : weights.reduce((sum, one) => sum + one, 0) };
}

/** Sets the cells of the pairs of a relation to the level. Levels come in ascending order, each within the one before. */
function raise(levels: Uint8Array, { size, words, bits }: Relation, level: number, cell: (from: number, to: number) => number): void {
  for (let from = 0; from < size; from += 1) {
    for (let word = 0, row = from * words; word < words; word += 1, row += 1) {
      for (let left = bits[row] as number; left !== 0; left &= left - 1)
        levels[cell(from, (word << 5) + 31 - Math.clz32(left & -left))] = level;
    }
  }
}

/** The table of two states, by their indexes in the network. */
export function contingencyOf({ states, top, levels, weights, size }: Portfolios, a: number, b: number): Contingency {
  const cells = Array.from({ length: top + 1 }, () => new Array<number>(top + 1).fill(0));
  for (let state = 0; state < states; state += 1) {
    const row = cells[levels[a * states + state] as number] as number[];
    const y = levels[b * states + state] as number;
    row[y] = (row[y] as number) + (weights === null ? 1 : (weights[state] as number));
  }
  return { size, top, cells };
}

/** `[a * (top + 2) + level]`: the weight of the states toward which a state has at least the level; nothing is above the top. */
export function atLeastOf({ states, top, levels, weights }: Portfolios): Float64Array {
  const side = top + 2;
  const counts = new Float64Array(states * side);
  for (let a = 0; a < states; a += 1) {
    for (let state = 0; state < states; state += 1) {
      const at = a * side + (levels[a * states + state] as number);
      counts[at] = (counts[at] as number) + (weights === null ? 1 : (weights[state] as number));
    }
    for (let at = (a + 1) * side - 2; at > a * side; at -= 1) counts[at - 1] = (counts[at - 1] as number) + (counts[at] as number);
  }
  return counts;
}

/** The weight of the states toward which A has each level, and B. */
export function marginsOf({ cells, top }: Contingency): { readonly a: readonly number[]; readonly b: readonly number[] } {
  const steps = Array.from({ length: top + 1 }, (_, step) => step);
  return {
    a: cells.map((row) => row.reduce((sum, one) => sum + one, 0)),
    b: steps.map((y) => cells.reduce((sum, row) => sum + (row[y] ?? 0), 0)),
  };
}

/** The mean distance of the two portfolios, in levels. */
export function meanDistance({ size, cells }: Contingency): number {
  return distanceIn((x, y) => cells[x]?.[y] ?? 0, cells.length) / size;
}

/** The mean distance expected if each drew its levels at random from the given shares. */
export function expectedDistance(a: readonly number[], b: readonly number[]): number {
  return distanceIn((x, y) => (a[x] ?? 0) * (b[y] ?? 0), a.length);
}

function distanceIn(weight: (x: number, y: number) => number, levels: number): number {
  let sum = 0;
  for (let x = 0; x < levels; x += 1) for (let y = 0; y < levels; y += 1) sum += weight(x, y) * Math.abs(x - y);
  return sum;
}
