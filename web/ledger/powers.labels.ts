/** Labels of the choice of states in a chart of lines. */
import { translated } from "../app/language/language.ts";

const english = {
  lines: "States on lines of their own",
  add: "Add a state",
  remove: (name: string) => `Remove ${name}`,
  reset: "The usual ones",
  full: (most: number) => `A chart holds ${most} lines; remove one to add another.`,
  /** The last count of each line, for a reader who does not see it. */
  ends: (year: string, counts: readonly string[]) => `In ${year}: ${counts.join("; ")}.`,
};

export type PowersLabels = typeof english;
export const powersLabels = translated("powersPicker", english);
