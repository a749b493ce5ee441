/** Shortest paths in an undirected network, counted between classes of states that stand alike. */
import { type Classes, classesOf, ofEachState } from "./classes.ts";
import type { Relation } from "./relation.ts";

/**
 * For each state, the number of pairs of others on whose shortest paths it lies, a pair with several shortest paths counting the share
 * that pass through it: U. Brandes, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001, 163-177.
 * Each pair counts once. No path between others passes through two states of a class, and none from a state through another of its own.
 */
export function pathShares(tied: Relation): Float64Array {
  const classes = classesOf(tied);
  const { size, members, starts, ends } = classes;
  const total = new Float64Array(size);
  const search = searchOver(classes);
  const { order, depth } = search;
  const paths = new Float64Array(size);
  const share = new Float64Array(size);
  for (let source = 0; source < size; source += 1) {
    const reached = breadthFirst(classes, search, source);
    if ((depth[order[reached - 1] as number] as number) < 2) continue; // no other state lies between
    paths[source] = 1;
    for (let at = 0; at < reached; at += 1) {
      const one = order[at] as number;
      share[one] = 0;
      if (one === source) continue;
      let sum = 0;
      for (let edge = starts[one] as number; edge < (starts[one + 1] as number); edge += 1) {
        const before = ends[edge] as number;
        if (depth[before] === (depth[one] as number) - 1)
          sum += (paths[before] as number) * (before === source ? 1 : (members[before] as number));
      }
      paths[one] = sum;
    }
    for (let at = reached - 1; at > 0; at -= 1) {
      const one = order[at] as number;
      const each = ((1 + (share[one] as number)) / (paths[one] as number)) * (members[one] as number);
      for (let edge = starts[one] as number; edge < (starts[one + 1] as number); edge += 1) {
        const before = ends[edge] as number;
        if (depth[before] === (depth[one] as number) - 1) share[before] = (share[before] as number) + (paths[before] as number) * each;
      }
      total[one] = (total[one] as number) + (share[one] as number) * (members[source] as number);
    }
  }
  return ofEachState(classes, total, 0.5);
}

/** For each state, the number of others that it reaches over ties and the sum of their distances. */
export function reachOf(tied: Relation): { readonly reached: Float64Array; readonly distances: Float64Array } {
  const classes = classesOf(tied);
  const { size, members } = classes;
  const search = searchOver(classes);
  const { order, depth } = search;
  const [reached, distances] = [new Float64Array(size), new Float64Array(size)];
  for (let source = 0; source < size; source += 1) {
    const own = (members[source] as number) - 1;
    let [states, steps] = [own, own];
    const count = breadthFirst(classes, search, source);
    for (let at = 1; at < count; at += 1) {
      const one = order[at] as number;
      states += members[one] as number;
      steps += (members[one] as number) * (depth[one] as number);
    }
    reached[source] = states;
    distances[source] = steps;
  }
  return { reached: ofEachState(classes, reached), distances: ofEachState(classes, distances) };
}

/** What a search writes: the classes in the order in which they were reached, and their distances; -1 for those not reached. */
interface Search {
  readonly order: Int32Array;
  readonly depth: Int32Array;
}

const searchOver = ({ size }: Classes): Search => ({ order: new Int32Array(size), depth: new Int32Array(size) });

/** Searches from a class, level by level; returns the number of classes reached, the source among them. */
function breadthFirst({ starts, ends }: Classes, { order, depth }: Search, source: number): number {
  depth.fill(-1);
  depth[source] = 0;
  order[0] = source;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const one = order[at] as number;
    for (let edge = starts[one] as number; edge < (starts[one + 1] as number); edge += 1) {
      const next = ends[edge] as number;
      if (depth[next] !== -1) continue;
      depth[next] = (depth[one] as number) + 1;
      order[reached] = next;
      reached += 1;
    }
  }
  return reached;
}
