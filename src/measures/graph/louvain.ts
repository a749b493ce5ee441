/**
 * Blocs of an undirected network by the Louvain method: states move to the bloc that raises modularity most, then blocs become the
 * nodes of a smaller network, until nothing moves (V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of Statistical
 * Mechanics 2008, P10008). The order in which states move is drawn from a seed: runs with different seeds may end differently.
 */
import { eachOne, type Relation, rowOf } from "./relation.ts";

/** The bloc of each state, numbered from 0 in the order of the states. A state without ties is a bloc of its own. */
export function blocsBy(tied: Relation, random: () => number): Int32Array {
  let graph = graphOf(tied);
  let blocs = Int32Array.from({ length: tied.size }, (_, state) => state);
  for (;;) {
    const { moved, community } = localMoves(graph, random);
    if (!moved) return numbered(blocs);
    const dense = numbered(community);
    blocs = blocs.map((node) => dense[node] ?? 0);
    graph = aggregated(graph, dense);
  }
}

/** A weighted network: the neighbours of each node with their weights, and the weight within the node, counted twice. */
interface Graph {
  readonly neighbours: readonly (readonly (readonly [node: number, weight: number])[])[];
  readonly within: Float64Array;
  /** The sum of the weights at each node. */
  readonly strength: Float64Array;
  /** Twice the weight of all edges. */
  readonly total: number;
}

function graphOf(tied: Relation): Graph {
  const neighbours = Array.from({ length: tied.size }, (_, state) => {
    const row: (readonly [number, number])[] = [];
    eachOne(rowOf(tied, state), (partner) => row.push([partner, 1]));
    return row;
  });
  const strength = Float64Array.from(neighbours, (row) => row.length);
  return { neighbours, within: new Float64Array(tied.size), strength, total: strength.reduce((sum, one) => sum + one, 0) };
}

/** Moves nodes one by one, in drawn order, until a whole round moves none. */
function localMoves({ neighbours, strength, total }: Graph, random: () => number): { moved: boolean; community: Int32Array } {
  const community = Int32Array.from({ length: neighbours.length }, (_, node) => node);
  const inCommunity = strength.slice();
  const order = shuffled(neighbours.length, random);
  const weightTo = new Float64Array(neighbours.length);
  let moved = false;
  for (let again = total > 0; again; ) {
    again = false;
    for (const node of order) {
      const own = community[node] ?? 0;
      const touched: number[] = [];
      for (const [other, weight] of neighbours[node] ?? []) {
        const theirs = community[other] ?? 0;
        if (weightTo[theirs] === 0) touched.push(theirs);
        weightTo[theirs] = (weightTo[theirs] ?? 0) + weight;
      }
      const mine = strength[node] ?? 0;
      inCommunity[own] = (inCommunity[own] ?? 0) - mine;
      const gain = (one: number) => (weightTo[one] ?? 0) - ((inCommunity[one] ?? 0) * mine) / total;
      let best = own;
      let most = gain(own);
      for (const one of touched) {
        if (gain(one) <= most + 1e-12) continue;
        most = gain(one);
        best = one;
      }
      inCommunity[best] = (inCommunity[best] ?? 0) + mine;
      for (const one of touched) weightTo[one] = 0;
      if (best === own) continue;
      community[node] = best;
      moved = true;
      again = true;
    }
  }
  return { moved, community };
}

/** The network whose nodes are the communities. */
function aggregated({ neighbours, within, strength, total }: Graph, community: Int32Array): Graph {
  const size = Math.max(...community) + 1;
  const weights = Array.from({ length: size }, () => new Map<number, number>());
  const inside = new Float64Array(size);
  const sums = new Float64Array(size);
  for (const [node, row] of neighbours.entries()) {
    const own = community[node] ?? 0;
    inside[own] = (inside[own] ?? 0) + (within[node] ?? 0);
    sums[own] = (sums[own] ?? 0) + (strength[node] ?? 0);
    for (const [other, weight] of row) {
      const theirs = community[other] ?? 0;
      if (theirs === own) inside[own] = (inside[own] ?? 0) + weight;
      else weights[own]?.set(theirs, (weights[own]?.get(theirs) ?? 0) + weight);
    }
  }
  return { neighbours: weights.map((row) => [...row]), within: inside, strength: sums, total };
}

/** The same division with its blocs numbered from 0 in order of their first state. */
function numbered(blocs: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return blocs.map((bloc) => {
    const number = numbers.get(bloc) ?? numbers.size;
    numbers.set(bloc, number);
    return number;
  });
}

/** The numbers below `size` in drawn order (Fisher and Yates). */
function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, index) => index);
  for (let last = size - 1; last > 0; last -= 1) {
    const drawn = Math.floor(random() * (last + 1));
    [order[last], order[drawn]] = [order[drawn] ?? 0, order[last] ?? 0];
  }
  return order;
}

/**
 * Random numbers from 0 to 1 by a seed, the same on every machine: Mulberry32 (T. Ettinger, public domain). Good enough to draw an
 * order, not for cryptography.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Modularity of a division into blocs: Q = sum over blocs of (e / m - (d / 2m)^2), where e are the ties within the bloc, d the ties of
 * its states and m all ties (M. Newman and M. Girvan, Physical Review E 69, 2004, 026113). null without ties.
 */
export function modularityOf(tied: Relation, blocs: Int32Array): number | null {
  const size = Math.max(-1, ...blocs) + 1;
  const [inside, ends] = [new Float64Array(size), new Float64Array(size)];
  let twice = 0;
  for (let state = 0; state < tied.size; state += 1) {
    const own = blocs[state] ?? 0;
    eachOne(rowOf(tied, state), (partner) => {
      twice += 1;
      ends[own] = (ends[own] ?? 0) + 1;
      if (blocs[partner] === own) inside[own] = (inside[own] ?? 0) + 1;
    });
  }
  if (twice === 0) return null;
  return inside.reduce((sum, within, bloc) => sum + within / twice - ((ends[bloc] ?? 0) / twice) ** 2, 0);
}
