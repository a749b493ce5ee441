/** States that count only through a promise that does not hold, or may not, under another reading of its words or dates. */
import type { Cell } from "../app/query/answers.ts";

export function disputedIn({ states, evidence }: Pick<Cell, "states" | "evidence">): string[] {
  return states.filter((id) => {
    const own = evidence.filter((record) => record.states.includes(id));
    return own.length > 0 && own.every(({ readings }) => readings.some(({ undoes }) => undoes));
  });
}
