/**
 * A permutation test. It shuffles the conditions among clusters many times and compares the share with few each time, to see how
 * large a difference chance alone makes. A cluster is a state with all its cases, which stay together; clusters are exchanged
 * only with clusters of the same structure. So a difference that lies between such groups stays in every shuffle, and the interval
 * need not stand around nought: `middle` says where it stands. It is seeded: the same cases give the same interval.
 */
import type { Permutation } from "../../model/results/explanations.ts";

export interface Observation {
  /** The state whose cases stay together. */
  readonly cluster: string;
  /** The position within its cluster: cases with the same slot can be exchanged. */
  readonly slot: string;
  readonly present: boolean;
  readonly few: boolean;
}

/** Below this number, cases are shown as a table without an interval. */
export const LEAST_CASES = 30;
const DRAWS = 2000;
const SEED = 1816;
const TAIL = 0.025;

/**
 * Runs the test; null below 30 cases, or if the condition holds in all or none. `expectsFew` means that the explanation expects
 * few where the condition holds, so a difference above zero.
 */
export function permutationOf(cases: readonly Observation[], expectsFew: boolean): Permutation | null {
  const observed = difference(
    cases,
    cases.map(({ present }) => present),
  );
  if (cases.length < LEAST_CASES || observed === null) return null;
  const strata = strataOf(cases);
  const random = mulberry32(SEED);
  const found: number[] = [];
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const value = difference(cases, shuffledConditions(cases, strata, random));
    if (value !== null) found.push(value);
  }
  found.sort((a, b) => a - b);
  const low = found[Math.floor(found.length * TAIL)] ?? observed;
  const high = found[Math.ceil(found.length * (1 - TAIL)) - 1] ?? observed;
  const middle = found.reduce((sum, one) => sum + one, 0) / Math.max(1, found.length);
  const three = (value: number) => Math.round(value * 1000) / 1000;
  return {
    difference: three(observed),
    low: three(low),
    high: three(high),
    middle: three(middle),
    smallest: three(expectsFew ? high : low),
    clusters: new Set(cases.map(({ cluster }) => cluster)).size,
    draws: DRAWS,
    seed: SEED,
  };
}

/** The share with few where the condition is present, minus the share where it is absent; null if either group is empty. */
function difference(cases: readonly Observation[], present: readonly boolean[]): number | null {
  const share = (wanted: boolean) => {
    const group = cases.filter((_, index) => present[index] === wanted);
    return group.length === 0 ? null : group.filter(({ few }) => few).length / group.length;
  };
  const [where, without] = [share(true), share(false)];
  return where === null || without === null ? null : where - without;
}

/** Groups of clusters with the same slots: in each, the indexes of every cluster's cases in order of slot. */
function strataOf(cases: readonly Observation[]): number[][][] {
  const clusters = new Map<string, number[]>();
  for (const [index, { cluster }] of cases.entries()) clusters.set(cluster, [...(clusters.get(cluster) ?? []), index]);
  const strata = new Map<string, number[][]>();
  for (const indexes of clusters.values()) {
    const ordered = [...indexes].sort((a, b) => ((cases[a]?.slot ?? "") < (cases[b]?.slot ?? "") ? -1 : 1));
    const key = ordered.map((index) => cases[index]?.slot).join("|");
    strata.set(key, [...(strata.get(key) ?? []), ordered]);
  }
  return [...strata.values()];
}

/** The conditions of the cases after one shuffle. */
function shuffledConditions(cases: readonly Observation[], strata: readonly (readonly number[][])[], random: () => number): boolean[] {
  const present = cases.map((one) => one.present);
  for (const clusters of strata) {
    const order = shuffled(clusters.length, random);
    for (const [place, indexes] of clusters.entries()) {
      const from = clusters[order[place] ?? place] ?? indexes;
      for (const [slot, index] of indexes.entries()) present[index] = cases[from[slot] ?? index]?.present ?? false;
    }
  }
  return present;
}

/** 0 to length - 1 in a random order (Fisher and Yates). */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    const [a = last, b = chosen] = [order[chosen], order[last]];
    order[last] = a;
    order[chosen] = b;
  }
  return order;
}

/** A seeded generator of numbers from 0 up to 1: mulberry32, by Tommy Ettinger, in the public domain. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
