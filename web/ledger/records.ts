/** Groups the records behind a number: a large pact is one group with its states inside, never a row for each. */
import type { Comparison, Evidence } from "../app/query/answers.ts";

export interface Group {
  readonly key: string;
  readonly instrument: string | null;
  /** The usual name of an instrument, or the title of a record. */
  readonly title: string;
  readonly article: string | null;
  readonly type: string;
  readonly grade: string | null;
  readonly records: readonly Evidence[];
}

/**
 * Groups records by instrument, article and type, in order of their first beginning. Published counts keep the ledger's order,
 * newest first.
 */
export function grouped(records: readonly Evidence[]): Group[] {
  const groups = new Map<string, Evidence[]>();
  for (const record of records) {
    const { instrument, short, article, type, grade, label } = record;
    const key = [instrument ?? `${short} ${label}`, article, type, grade].join("|");
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const first = (all: readonly Evidence[]) => all.map(({ since }) => since ?? "9999").sort()[0] ?? "9999";
  return [...groups]
    .sort(([, one], [, other]) => (one[0]?.instrument == null || other[0]?.instrument == null ? 0 : first(one) < first(other) ? -1 : 1))
    .flatMap(([key, all]) => {
      const [head] = all;
      if (head === undefined) return [];
      const { instrument, short, article, type, grade } = head;
      return [{ key, instrument, title: short, article, type, grade, records: all }];
    });
}

/** The value that all records of a group share; null if they differ. */
export function common<T>(group: Group, of: (record: Evidence) => T): T | null {
  const [first] = group.records;
  if (first === undefined) return null;
  const value = of(first);
  return group.records.every((one) => of(one) === value) ? value : null;
}

/** Everything in a comparison that names one state, under its line and side. */
export function recordsWith({ lines, states }: Comparison, id: string) {
  return lines.flatMap(({ label, cells }) =>
    cells.flatMap(({ evidence }, index) => {
      const records = evidence.filter((record) => record.states.includes(id)).map((record) => ({ ...record, states: [id] }));
      const side = index === 0 ? ("first" as const) : ("second" as const);
      return records.length === 0 ? [] : [{ line: label, side, state: states[index]?.name ?? "", records }];
    }),
  );
}
