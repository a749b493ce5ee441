/**
 * Portfolios of two states set against each other: for each pair of levels, the number of states toward which the first has the one
 * and the second the other. Similarity measures read this table alone.
 */
import type { DIRECTIONS, SCALES } from "../../model/measures.ts";
import { countRow, eitherWay, onesIn, type Relation, relate, transposed } from "../graph/relation.ts";
import type { DayNetwork } from "../network.ts";

/** Whether a pledge only counts or its level does; and which way pledges are read. */
export interface Reading {
  readonly scale: (typeof SCALES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
}

/** The portfolios of all states of a network: for each level from 1, the states toward which each has at least that. */
export interface Portfolios {
  readonly size: number;
  readonly levels: readonly Relation[];
}

/** `cells[x][y]`: the number of states toward which A has level x and B has level y; `size` is their sum. */
export interface Contingency {
  readonly size: number;
  /** The highest level. */
  readonly top: number;
  readonly cells: readonly (readonly number[])[];
}

/** A state's own cell has the highest level: each is its own ally, as Signorino and Ritter (1999) have it. */
export function portfoliosOf({ states, levels }: DayNetwork, { scale, direction }: Reading): Portfolios {
  const read = (relation: Relation) =>
    direction === "given"
      ? { ...relation, bits: relation.bits.slice() }
      : direction === "received"
        ? transposed(relation)
        : eitherWay(relation);
  const own = (scale === "binary" ? levels.slice(0, 1) : levels).map(read);
  for (const relation of own) for (let state = 0; state < states.length; state += 1) relate(relation, state, state);
  return { size: states.length, levels: own };
}

/** The table of two states, by their indexes in the network. */
export function contingencyOf({ size, levels }: Portfolios, a: number, b: number): Contingency {
  const top = levels.length;
  const atLeast = (x: number, y: number): number => {
    const [ofA, ofB] = [levels[x - 1], levels[y - 1]];
    if (x > top || y > top) return 0;
    if (ofA === undefined && ofB === undefined) return size;
    if (ofA === undefined) return ofB === undefined ? 0 : countRow(ofB, b);
    return ofB === undefined ? countRow(ofA, a) : countBoth(ofA, a, ofB, b);
  };
  const steps = Array.from({ length: top + 1 }, (_, step) => step);
  const cells = steps.map((x) => steps.map((y) => atLeast(x, y) - atLeast(x + 1, y) - atLeast(x, y + 1) + atLeast(x + 1, y + 1)));
  return { size, top, cells };
}

function countBoth(ofA: Relation, a: number, ofB: Relation, b: number): number {
  let count = 0;
  for (let word = 0; word < ofA.words; word += 1)
    count += onesIn((ofA.bits[a * ofA.words + word] ?? 0) & (ofB.bits[b * ofB.words + word] ?? 0));
  return count;
}

/** The number of states toward which A has each level, and B. */
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
