/** The groups of states that are joined by ties, directly or through others. A state without ties is a group of its own. */
import { levelsFrom } from "./distances.ts";
import { eachOne, type Relation } from "./relation.ts";

/** Groups of indexes, the largest first, then by their first index. */
export function componentsIn(tied: Relation): number[][] {
  const seen = new Uint8Array(tied.size);
  const groups: number[][] = [];
  for (let state = 0; state < tied.size; state += 1) {
    if (seen[state] === 1) continue;
    const group: number[] = [];
    for (const level of levelsFrom(tied, state))
      eachOne(level, (member) => {
        seen[member] = 1;
        group.push(member);
      });
    groups.push(group.sort((a, b) => a - b));
  }
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
