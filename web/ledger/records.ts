/** Groups the records behind a number: a large pact is one group with its states inside, never a row for each. */
import type { Comparison, Evidence } from "../app/query/answers.ts";
import { groupBy } from "../ui/groupBy.ts";

export interface Group {
  readonly key: string;
  readonly instrument: string | null;
  /** The usual name of an instrument, or the title of a record. */
  readonly title: string;
  readonly article: string | null;
  readonly type: string;
  readonly grade: string | null;
  readonly records: readonly [Evidence, ...Evidence[]];
}

/**
 * Groups records by instrument, article and type, in order of their first beginning. Published counts keep the ledger's order,
 * newest first.
 */
export function grouped(records: readonly Evidence[]): Group[] {
  const groups = groupBy(records, ({ instrument, short, article, type, grade, label }) =>
    [instrument ?? `${short} ${label}`, article, type, grade].join("|"),
  );
  const first = (all: readonly Evidence[]) => all.map(({ since }) => since ?? "9999").sort()[0] ?? "9999";
  return [...groups]
    .sort(([, one], [, other]) => (one[0].instrument === null || other[0].instrument === null ? 0 : first(one) < first(other) ? -1 : 1))
    .map(([key, all]) => {
      const [{ instrument, short: title, article, type, grade }] = all;
      return { key, instrument, title, article, type, grade, records: all };
    });
}

/** The value that all records of a group share; null if they differ. */
export function common<T>(group: Group, of: (record: Evidence) => T): T | null {
  const value = of(group.records[0]);
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
