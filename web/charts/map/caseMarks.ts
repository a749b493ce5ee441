/** How each state of a case is drawn: the two sides, who is obliged, for whom it is contestable, who may or must consult. */
import type { Trace } from "../../app/query/answers.ts";
import type { Stand, VerdictGroup } from "../../views/attacked/verdict.ts";

export type Mark = "first" | "second" | "must" | "contestable" | "may" | "other";

const MARKS: Partial<Record<Stand, Mark>> = {
  "bound-to-both": "must",
  "must-assist": "must",
  contestable: "contestable",
  "may-assist": "may",
  "must-consult": "may",
  "must-stay-neutral": "may",
};

/** The heaviest of what holds for a state; who only promised not to attack is drawn like the rest. */
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
