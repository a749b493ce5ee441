/**
 * The colours of two states, one rule for every view: a state of the founding pair keeps its colour wherever it stands, and the
 * state beside it takes the other; of any other pair the first in the order of their keys is blue. So neither the order of the two,
 * nor who attacks whom, changes a state's colour.
 */

export type Pair = readonly [first: string | null, second: string | null];

/** Whether the first state of a page takes ochre, the colour of a second. */
export function isTurned([first, second]: Pair, [blue, ochre]: readonly [string, string]): boolean {
  if (first === blue || second === ochre) return false;
  if (first === ochre || second === blue) return true;
  return first !== null && second !== null && second < first;
}
