/** Prepares the answer on changes: pacts by year, counts by type, ties grouped by pact, names as of the day. */
import { type AnswerOf, type Day, spanOf } from "../../../src/surfaces/client/words.ts";
import { nameOfState } from "../../app/query/directory.ts";
import { isPact } from "../../charts/forms.ts";
import { groupBy } from "../../ui/groupBy.ts";

export type Changes = AnswerOf<"network.changes">;
export type InstrumentRow = Changes["instruments"][number];
export type MemberRow = Changes["members"][number];
export type StateRow = Changes["states"][number];
export type TieRow = Changes["ties"][number];
export type CountRow = Changes["counts"][number];

/** Names on a day that may be known only in part; a state that did not exist then has its last name. */
export function namesOn(date: string | null, otherwise: string): (id: string) => string {
  const day = (spanOf(date ?? otherwise)?.earliest ?? otherwise) as Day;
  return (id) => nameOfState(id, day);
}

export interface Year {
  readonly year: number;
  readonly began: readonly InstrumentRow[];
  readonly ended: readonly InstrumentRow[];
}

/** Pacts by the years in which they began and ended, and the number of rows without a year. */
export function yearsOf({ instruments, notKnown, dormant }: Changes, all: boolean): { years: Year[]; undrawn: number } {
  const wanted = instruments.filter((row) => all || isPact(row));
  const years = new Map<number, { began: InstrumentRow[]; ended: InstrumentRow[] }>();
  for (const row of wanted) {
    const year = row.date === null ? Number.NaN : Number(row.date.slice(0, 4));
    if (Number.isNaN(year)) continue;
    const found = years.get(year) ?? { began: [], ended: [] };
    years.set(year, found);
    found[row.change === "began" ? "began" : "ended"].push(row);
  }
  const rest = [...notKnown.instruments, ...dormant].filter((row) => all || isPact(row)).length;
  return {
    years: [...years].sort(([a], [b]) => a - b).map(([year, rows]) => ({ year, ...rows })),
    undrawn: wanted.filter(({ date }) => date === null).length + rest,
  };
}

export function withDefence(rows: readonly InstrumentRow[]): number {
  return rows.filter(({ types }) => types.includes("defence")).length;
}

/** The counts that the sentence sums: the chosen type, by default binding defence, or everything that a rule counts. */
export function countedOf({ counts, type, rule }: Changes): readonly CountRow[] {
  if (rule !== null) return counts;
  return counts.filter((row) => (type === null ? row.type === "defence" && row.grade === "binding" : row.type === type));
}

export const CHANGES = ["lost", "gained", "passed", "not-known", "dormant"] as const;
export type Change = (typeof CHANGES)[number];

export function countIn(row: CountRow, change: Change): number {
  return change === "not-known" ? row.notKnown : row[change];
}

/** The drawer's key `ties.<change>.<type>.<grade>`; a star means everything that the sentence counts. */
export function tiesKey(change: Change, row: Pick<CountRow, "type" | "grade"> | null): string {
  return `ties.${change}.${row === null ? "*.*" : `${row.type}.${row.grade}`}`;
}

export function tiesOf(answer: Changes, change: Change, type: string, grade: string): readonly TieRow[] {
  const counted = countedOf(answer);
  const wanted = (row: TieRow) =>
    type === "*" ? counted.some((one) => one.type === row.type && one.grade === row.grade) : row.type === type && row.grade === grade;
  return answer.ties.filter((row) => row.change === change && wanted(row));
}

export interface Gathered {
  readonly mutual: boolean;
  readonly by: readonly string[];
  readonly to: readonly string[];
  readonly date: string | null;
  readonly how: string;
}

/** The ties of one pact in few lines: states that all owe each other, then states that owe the same others on the same day. */
export function gathered(rows: readonly TieRow[]): Gathered[] {
  const groups = (keyOf: (row: TieRow) => string) => [...groupBy(rows, keyOf).values()];
  const of = ({ date, how }: TieRow) => `${date} ${how}`;
  const circles = groups((row) => `${of(row)} ${[row.owedBy, ...row.owedTo].sort()}`).filter(
    ([head, ...more]) => more.length > 0 && more.length === head.owedTo.length,
  );
  const inCircle = new Set(circles.flat());
  const rest = groups((row) => `${of(row)} ${row.owedTo}`).map((group) => group.filter((row) => !inCircle.has(row)));
  const made = ([head, ...more]: readonly TieRow[], mutual: boolean): Gathered[] =>
    head === undefined
      ? []
      : [{ mutual, by: [head, ...more].map(({ owedBy }) => owedBy), to: head.owedTo, date: head.date, how: head.how }];
  return [...circles.flatMap((group) => made(group, true)), ...rest.flatMap((group) => made(group, false))];
}
