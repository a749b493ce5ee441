/**
 * Blocs of an undirected network by the Louvain method: states move to the bloc that raises modularity most, then blocs become the
 * nodes of a smaller network, until nothing moves (V. Blondel, J.-L. Guillaume, R. Lambiotte and E. Lefebvre, Journal of Statistical
 * Mechanics 2008, P10008). After the first visit to all, a node is visited again only when a neighbour has moved (N. Ozaki, H. Tezuka
 * and M. Inaba, International Journal of Computer and Electrical Engineering 8, 2016, 207-218). The order in which nodes are first
 * visited is drawn from a seed: runs with different seeds may end differently.
 */
import { shuffled } from "./random.ts";
import { countAll, countRow, type Relation } from "./relation.ts";

/** A weighted network without the weight within its nodes; node `n` has the neighbours `ends` from `starts[n]` to `starts[n + 1]`. */
export interface WeightedGraph {
  readonly size: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
  /** The sum of the weights at each node, those within it counted twice. */
  readonly strength: Float64Array;
  /** The sum of the strengths. */
  readonly total: number;
}

/**
 * The bloc of each state, numbered from 0 in the order of the states. A state without ties is a bloc of its own. At the end every state
 * is visited once more by itself, and all begins again from the blocs that this leaves, until no state and no bloc moves.
 */
export function blocsIn(graph: WeightedGraph, random: () => number): Int32Array {
  let blocs = inOrder(graph.size);
  for (;;) {
    const moved = localMoves(graph, blocs, random);
    if (moved === null) return numbered(blocs).numbers;
    let { numbers, size } = numbered(moved);
    blocs = numbers;
    for (let coarse = aggregated(graph, numbers, size); ; coarse = aggregated(coarse, numbers, size)) {
      const joined = localMoves(coarse, inOrder(size), random);
      if (joined === null) break;
      ({ numbers, size } = numbered(joined));
      for (let state = 0; state < blocs.length; state += 1) blocs[state] = numbers[blocs[state] as number] as number;
    }
  }
}

function inOrder(size: number): Int32Array {
  const numbers = new Int32Array(size);
  for (let index = 0; index < size; index += 1) numbers[index] = index;
  return numbers;
}

/** The network of a relation, each tie with the weight 1. */
export function graphOf(tied: Relation): WeightedGraph {
  const { size, words, bits } = tied;
  const total = countAll(tied);
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(total);
  const strength = new Float64Array(size);
  let edge = 0;
  for (let state = 0; state < size; state += 1) {
    starts[state] = edge;
    strength[state] = countRow(tied, state);
    for (let word = 0, row = state * words; word < words; word += 1, row += 1) {
      for (let left = bits[row] as number; left !== 0; left &= left - 1, edge += 1)
        ends[edge] = (word << 5) + 31 - Math.clz32(left & -left);
    }
  }
  starts[size] = edge;
  return { size, starts, ends, weights: new Float64Array(total).fill(1), strength, total };
}

/** Moves nodes one by one until no move raises modularity; the new community of each, or null if none moved. */
function localMoves(
  { size, starts, ends, weights, strength, total }: WeightedGraph,
  before: Int32Array,
  random: () => number,
): Int32Array | null {
  const community = before.slice();
  const inCommunity = new Float64Array(size);
  for (let node = 0; node < size; node += 1)
    inCommunity[community[node] as number] = (inCommunity[community[node] as number] as number) + (strength[node] as number);
  const weightTo = new Float64Array(size);
  const touched = new Int32Array(size);
  const queue = shuffled(size, random);
  const waits = new Uint8Array(size).fill(1);
  let moved = false;
  for (let waiting = size, head = 0; waiting > 0; waiting -= 1) {
    const node = queue[head] as number;
    head = head + 1 === size ? 0 : head + 1;
    waits[node] = 0;
    const [from, until] = [starts[node] as number, starts[node + 1] as number];
    if (from === until) continue;
    const own = community[node] as number;
    let others = 0;
    for (let edge = from; edge < until; edge += 1) {
      const theirs = community[ends[edge] as number] as number;
      const so = weightTo[theirs] as number;
      if (so === 0) {
        touched[others] = theirs;
        others += 1;
      }
      weightTo[theirs] = so + (weights[edge] as number);
    }
    const mine = strength[node] as number;
    inCommunity[own] = (inCommunity[own] as number) - mine;
    let best = own;
    let most = (weightTo[own] as number) - ((inCommunity[own] as number) * mine) / total;
    for (let index = 0; index < others; index += 1) {
      const one = touched[index] as number;
      const gain = (weightTo[one] as number) - ((inCommunity[one] as number) * mine) / total;
      weightTo[one] = 0;
      if (gain <= most + 1e-12) continue;
      most = gain;
      best = one;
    }
    inCommunity[best] = (inCommunity[best] as number) + mine;
    if (best === own) continue;
    community[node] = best;
    moved = true;
    for (let edge = from; edge < until; edge += 1) {
      const other = ends[edge] as number;
      if (waits[other] === 1 || community[other] === best) continue;
      waits[other] = 1;
      queue[(head + waiting - 1) % size] = other;
      waiting += 1;
    }
  }
  return moved ? community : null;
}

/** The network whose nodes are the communities, numbered from 0. */
function aggregated({ starts, ends, weights, strength, total }: WeightedGraph, community: Int32Array, size: number): WeightedGraph {
  const { order, firsts } = grouped(community, size);
  const sums = new Float64Array(size);
  const [newStarts, newEnds, newWeights] = [new Int32Array(size + 1), new Int32Array(ends.length), new Float64Array(ends.length)];
  const weightTo = new Float64Array(size);
  let edges = 0;
  for (let own = 0; own < size; own += 1) {
    newStarts[own] = edges;
    for (let at = firsts[own] as number; at < (firsts[own + 1] as number); at += 1) {
      const node = order[at] as number;
      sums[own] = (sums[own] as number) + (strength[node] as number);
      for (let edge = starts[node] as number; edge < (starts[node + 1] as number); edge += 1) {
        const theirs = community[ends[edge] as number] as number;
        if (theirs === own) continue;
        if (weightTo[theirs] === 0) newEnds[edges++] = theirs;
        weightTo[theirs] = (weightTo[theirs] as number) + (weights[edge] as number);
      }
    }
    for (let edge = newStarts[own] as number; edge < edges; edge += 1) {
      newWeights[edge] = weightTo[newEnds[edge] as number] as number;
      weightTo[newEnds[edge] as number] = 0;
    }
  }
  newStarts[size] = edges;
  return { size, starts: newStarts, ends: newEnds, weights: newWeights, strength: sums, total };
}

/** The nodes in the order of their communities, and where each community begins. */
function grouped(community: Int32Array, size: number): { readonly order: Int32Array; readonly firsts: Int32Array } {
  const firsts = new Int32Array(size + 1);
  for (const own of community) firsts[own + 1] = (firsts[own + 1] as number) + 1;
  for (let own = 0; own < size; own += 1) firsts[own + 1] = (firsts[own + 1] as number) + (firsts[own] as number);
  const next = firsts.slice();
  const order = new Int32Array(community.length);
  for (let node = 0; node < community.length; node += 1) {
    const own = community[node] as number;
    order[next[own] as number] = node;
    next[own] = (next[own] as number) + 1;
  }
  return { order, firsts };
}

/** The same division with its blocs numbered from 0 in order of their first state, and how many there are. */
function numbered(blocs: Int32Array): { readonly numbers: Int32Array; readonly size: number } {
  const numberOf = new Int32Array(blocs.length).fill(-1);
  let size = 0;
  const numbers = new Int32Array(blocs.length);
  for (let node = 0; node < blocs.length; node += 1) {
    const bloc = blocs[node] as number;
    if (numberOf[bloc] === -1) numberOf[bloc] = size++;
    numbers[node] = numberOf[bloc] as number;
  }
  return { numbers, size };
}
