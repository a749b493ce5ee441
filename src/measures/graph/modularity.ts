/**
 * Modularity of a division into blocs: Q = sum over blocs of (e / m - (d / 2m)^2), where e are the ties within the bloc, d the ties of
 * its states and m all ties (M. Newman and M. Girvan, Physical Review E 69, 2004, 026113).
 */
import { countRow, onesIn, type Relation } from "./relation.ts";

/** The modularity of a division, whose blocs are numbers below that of states; null without ties. */
export function modularityOf(tied: Relation, blocs: Int32Array): number | null {
  const { size, words, bits } = tied;
  const members = new Uint32Array(size * words); // a row of bits for each bloc
  const ends = new Float64Array(size);
  let twice = 0;
  for (let state = 0; state < size; state += 1) {
    const own = blocs[state] as number;
    const at = own * words + (state >>> 5);
    members[at] = (members[at] as number) | (1 << (state & 31));
    const partners = countRow(tied, state);
    ends[own] = (ends[own] as number) + partners;
    twice += partners;
  }
  if (twice === 0) return null;
  let inside = 0;
  for (let state = 0; state < size; state += 1) {
    const [row, own] = [state * words, (blocs[state] as number) * words];
    for (let word = 0; word < words; word += 1) inside += onesIn((bits[row + word] as number) & (members[own + word] as number));
  }
  return ends.reduce((sum, end) => sum - (end / twice) ** 2, inside / twice);
}
