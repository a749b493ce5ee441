/** The number of states whose lines fit one series. */
import { InputError } from "../errors.ts";
import { coded } from "../model/complaints.ts";

/** Maximum number of states in a series: more lines than that cannot be told apart. */
const MOST_STATES = 12;

/** Throws InputError if no state is named, or too many. */
export function requireLines(count: number): void {
  if (count > 0 && count <= MOST_STATES) return;
  throw new InputError({
    ...coded("series-states", { count, most: MOST_STATES }),
    what: count === 0 ? "no state is named" : `${count} states`,
    where: "states",
    why: `a series has one to ${MOST_STATES} states, separated by commas`,
    todo: count === 0 ? "name a state" : "name fewer",
  });
}
