/** The findings of a case in runs, in their order. A standing run reads the same in every case. */
import type { UnspokenFinding } from "../../model/results/trace.ts";

export interface Run {
  readonly rows: readonly UnspokenFinding[];
  /** Null for a run of this case alone. */
  readonly standing: Standing | null;
}

/** The rows of a standing run that are contestable, and all of them by bearer. */
export interface Standing {
  readonly contestable: readonly UnspokenFinding[];
  readonly states: ReadonlyMap<string, readonly UnspokenFinding[]>;
}

export function standingRun(rows: readonly UnspokenFinding[]): Run {
  const states = new Map<string, UnspokenFinding[]>();
  for (const row of rows) {
    const own = states.get(row.owedBy);
    if (own === undefined) states.set(row.owedBy, [row]);
    else own.push(row);
  }
  return { rows, standing: { contestable: rows.filter(({ status }) => status === "contestable"), states } };
}

export function caseRun(rows: readonly UnspokenFinding[]): Run {
  return { rows, standing: null };
}
