/**
 * The findings of a case as runs, in their order. A run of promises that read the same in every case stands from one case to
 * the next, with what follows from it alone; only what a case changes is worked out for it.
 */
import type { Finding, PositionRow } from "../model/results/trace.ts";

export interface Run {
  readonly rows: readonly Finding[];
  readonly standing: Standing | null;
}

export interface Standing {
  readonly contestable: readonly Finding[];
  readonly states: ReadonlyMap<string, { readonly own: readonly Finding[]; positions: readonly PositionRow[] | null }>;
}

export function standingRun(rows: readonly Finding[]): Run {
  const contestable = rows.filter(({ status }) => status === "contestable");
  const states = new Map([...byBearer(rows)].map(([state, own]) => [state, { own, positions: null }]));
  return { rows, standing: { contestable, states } };
}

export function caseRun(rows: readonly Finding[]): Run {
  return { rows, standing: null };
}

function byBearer(rows: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const row of rows) {
    const own = groups.get(row.owedBy);
    if (own === undefined) groups.set(row.owedBy, [row]);
    else own.push(row);
  }
  return groups;
}
