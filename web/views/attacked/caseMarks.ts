/** How the map of a case marks each state: the two sides, the obliged, the contestable, and those that may help or must consult. */
import type { Trace } from "../../app/query/answers.ts";
import type { Mark } from "./CaseMap.tsx";
import type { Stand, VerdictGroup } from "./verdict.ts";

const MARKS: Partial<Record<Stand, Mark>> = {
  "bound-to-both": "must",
  "must-assist": "must",
  contestable: "contestable",
  "may-assist": "may",
  "must-consult": "may",
  "must-stay-neutral": "may",
};

/** The heaviest mark of each state; a state that only promised not to attack has none. */
export function marksOf(trace: Trace, groups: readonly VerdictGroup[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { id } of trace.initiators) marks.set(id, "first");
  for (const { id } of trace.targets) marks.set(id, "second");
  for (const mark of ["must", "contestable", "may"] as const) {
    for (const { stand, rows } of groups) {
      if (MARKS[stand] !== mark) continue;
      for (const id of rows.flatMap(({ states }) => states)) if (!marks.has(id)) marks.set(id, mark);
    }
  }
  return marks;
}
