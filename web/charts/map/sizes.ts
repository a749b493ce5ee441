/** How large a state is on the map, for the order in which names find room: large states keep theirs before small islands do. */
import { areas } from "virtual:land";

/** The size of a state that today's map does not have: in the middle, before every island. */
const MIDDLING = 100;

/** Thousands of square kilometres, as today's map has the state. */
export function sizeOf(id: string): number {
  return areas[id] ?? MIDDLING;
}

/** The larger first; as they were among equals. */
export const largestFirst = (one: { readonly id: string }, other: { readonly id: string }): number => sizeOf(other.id) - sizeOf(one.id);
