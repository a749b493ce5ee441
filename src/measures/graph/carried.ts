/** A relation of one list of states, read in the places of another list. */
import type { StateId } from "../../model/ids.ts";
import { eachOne, emptyRelation, type Relation, relate, rowOf } from "./relation.ts";

export interface Carried {
  /** The place in the new list of each state of the old; -1 for one that is not in it. */
  readonly placeOf: Int32Array;
  /** The pairs of states of both lists, in the places of the new. */
  readonly relation: Relation;
}

/** The relation of the states `from`, carried to the list `to`; the same relation where the lists are one. */
export function carriedTo(to: readonly StateId[], from: readonly StateId[], relation: Relation): Carried {
  if (to === from) return { placeOf: Int32Array.from(from, (_, place) => place), relation };
  const places = new Map(to.map((id, place) => [id, place]));
  const placeOf = Int32Array.from(from, (id) => places.get(id) ?? -1);
  const moved = emptyRelation(to.length);
  for (let state = 0; state < from.length; state += 1) {
    const place = placeOf[state] as number;
    if (place < 0) continue;
    eachOne(rowOf(relation, state), (other) => {
      const their = placeOf[other] as number;
      if (their >= 0) relate(moved, place, their);
    });
  }
  return { placeOf, relation: moved };
}
