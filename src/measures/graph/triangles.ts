/** Triangles of an undirected network: three states, each tied to the other two. */
import { classesOf, ofEachState } from "./classes.ts";
import { countRow, countShared, type Relation } from "./relation.ts";

/** The number of triangles that each state stands in; counted once for all states that stand alike. */
export function trianglesOf(tied: Relation): Float64Array {
  const classes = classesOf(tied);
  const { size, members, first, starts, ends } = classes;
  const triangles = new Float64Array(size);
  for (let one = 0; one < size; one += 1) {
    const state = first[one] as number;
    const others = (members[one] as number) - 1;
    let twice = others === 0 ? 0 : others * (countRow(tied, state) - 1); // all partners of a state but its twin are tied to the twin
    for (let edge = starts[one] as number; edge < (starts[one + 1] as number); edge += 1) {
      const other = ends[edge] as number;
      twice += (members[other] as number) * countShared(tied, state, first[other] as number);
    }
    triangles[one] = twice;
  }
  return ofEachState(classes, triangles, 0.5);
}

/** The number of pairs of partners that each state has: the triangles that it could stand in. */
export function partnerPairs(tied: Relation): Float64Array {
  const pairs = new Float64Array(tied.size);
  for (let state = 0; state < tied.size; state += 1) {
    const partners = countRow(tied, state);
    pairs[state] = (partners * (partners - 1)) / 2;
  }
  return pairs;
}
