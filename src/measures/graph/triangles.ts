/** Triangles of an undirected network: three states, each tied to the other two. */
import { countRow, countShared, eachOne, type Relation, rowOf } from "./relation.ts";

/** The number of triangles that each state stands in. */
export function trianglesOf(tied: Relation): Float64Array {
  const triangles = new Float64Array(tied.size);
  for (let state = 0; state < tied.size; state += 1) {
    let twice = 0;
    eachOne(rowOf(tied, state), (partner) => (twice += countShared(tied, state, partner)));
    triangles[state] = twice / 2;
  }
  return triangles;
}

/** The number of pairs of partners that each state has: the triangles that it could stand in. */
export function partnerPairs(tied: Relation): Float64Array {
  return Float64Array.from({ length: tied.size }, (_, state) => {
    const partners = countRow(tied, state);
    return (partners * (partners - 1)) / 2;
  });
}
