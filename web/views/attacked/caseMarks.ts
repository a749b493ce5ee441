/** The map marks of the states in a case: the two sides, and the obligations of the others. */
import type { Trace } from "../../app/query/answers.ts";
import type { CaseMark } from "../../charts/map/CaseMap.tsx";
import type { Stand, VerdictGroup } from "./verdict.ts";

const MARKS: Partial<Record<Stand, CaseMark>> = {
  "bound-to-both": "must",
  "must-assist": "must",
  contestable: "contestable",
  nominal: "contestable",
  "self-bound": "may",
  "may-assist": "may",
  "must-consult": "may",
  "must-stay-neutral": "may",
  "must-not-help": "may",
};

/** Marks by each state's strongest duty; a state that only promised not to attack is drawn like the rest. */
export function marksOf(trace: Trace, groups: readonly VerdictGroup[]): ReadonlyMap<string, CaseMark> {
  const marks = new Map<string, CaseMark>();
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
