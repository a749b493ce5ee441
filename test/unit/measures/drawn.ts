/** Made-up networks for the tests of measures, and slow plain versions of what the measures count. */
import fc from "fast-check";
import { emptyRelation, isRelated, type Relation, relate } from "../../../src/measures/graph/relation.ts";
import { type DayNetwork, networkFrom } from "../../../src/measures/network.ts";
import type { StateId } from "../../../src/model/ids.ts";
import type { Day } from "../../../src/time/day.ts";

export type Tie = readonly [from: number, to: number, level?: 1 | 2 | 3];

/** A network of the states AAA, AAB, ... in which each tie runs one way. */
export function directed(size: number, ties: readonly Tie[], date = "1900-07-01"): DayNetwork {
  const levels: [Relation, Relation, Relation] = [emptyRelation(size), emptyRelation(size), emptyRelation(size)];
  for (const [from, to, level = 3] of ties) for (const relation of levels.slice(0, level)) relate(relation, from, to);
  const states = Array.from({ length: size }, (_, index) => keyOf(index));
  return networkFrom(date as Day, states, levels);
}

/** A network in which each tie runs both ways. */
export function mutual(size: number, ties: readonly Tie[], date?: string): DayNetwork {
  return directed(size, [...ties, ...ties.map(([from, to, level = 3]): Tie => [to, from, level])], date);
}

export function keyOf(index: number): StateId {
  return String.fromCharCode(65, 65 + Math.floor(index / 26), 65 + (index % 26)) as StateId;
}

/** Networks of up to 40 states with ties of any level, so that rows have more than one word. */
export const someNetwork: fc.Arbitrary<DayNetwork> = fc.integer({ min: 3, max: 40 }).chain((size) =>
  fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.constantFrom(1 as const, 2 as const, 3 as const)), { maxLength: 4 * size })
    .map((ties) =>
      directed(
        size,
        ties.filter(([from, to]) => from !== to),
      ),
    ),
);

/** The same network with its states in another order: state i becomes state `order[i]`. */
export function relabelled({ date, states, levels }: DayNetwork, order: readonly number[]): DayNetwork {
  const moved = levels.map((relation) => {
    const other = emptyRelation(states.length);
    for (let a = 0; a < states.length; a += 1)
      for (let b = 0; b < states.length; b += 1) if (isRelated(relation, a, b)) relate(other, order[a] ?? 0, order[b] ?? 0);
    return other;
  }) as unknown as [Relation, Relation, Relation];
  return networkFrom(date, states, moved);
}

/** The neighbours of each state. */
export function neighbours({ states, tied }: DayNetwork): number[][] {
  return states.map((_, a) => states.flatMap((__, b) => (isRelated(tied, a, b) ? [b] : [])));
}

/** The shortest distances from each state, and the numbers of shortest paths, by breadth-first search. */
export function pathsFrom(network: DayNetwork, source: number): { distance: number[]; paths: number[] } {
  const near = neighbours(network);
  const distance = network.states.map(() => Number.POSITIVE_INFINITY);
  const paths = network.states.map(() => 0);
  distance[source] = 0;
  paths[source] = 1;
  const queue = [source];
  for (const at of queue)
    for (const next of near[at] ?? []) {
      if (distance[next] === Number.POSITIVE_INFINITY) {
        distance[next] = (distance[at] ?? 0) + 1;
        queue.push(next);
      }
      if (distance[next] === (distance[at] ?? 0) + 1) paths[next] = (paths[next] ?? 0) + (paths[at] ?? 0);
    }
  return { distance, paths };
}
