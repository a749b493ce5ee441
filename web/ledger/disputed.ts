/** States that count only through words that are read in more than one way. */
import type { Cell } from "../app/query/answers.ts";

export function disputedIn({ states, evidence }: Pick<Cell, "states" | "evidence">): string[] {
  return states.filter((id) => {
    const own = evidence.filter((record) => record.states.includes(id));
    return own.length > 0 && own.every(({ readings }) => readings.length > 0);
  });
}
