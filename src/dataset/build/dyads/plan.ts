/**
 * The parts of a table of dyads. Columns of one side, or of a number of each, are computed once for each state and year. Columns that are read from rows of
 * datasets about two states, most of which have none, are computed for the dyads that have one, and once for each kind of dyad that
 * has none. The rest is computed for every dyad.
 */
import { name } from "../../engine/sql.ts";
import type { TableColumn } from "../columns/column.ts";
import { ofPair, pairsSql } from "../rows.ts";
import type { Block } from "./order.ts";

export interface DyadPlan {
  /** Columns in the order of the table, with the expression that zeros ask for. */
  readonly columns: readonly TableColumn[];
  readonly joins: readonly string[];
  readonly directed: boolean;
}

/** A kind of column: of one side, of a number of each side, of dyads with a row in a dataset, or of every dyad. */
export type Kind = "side" | "sides" | "sparse" | "dense";

/** The marks of a dyad without a row in any dataset, beside its states. */
const OF_ROW = new Set(["year", "present", "completeness"]);

/** The kind of a column. `sparse`: whether rows of datasets are few. */
export function kindOf(column: TableColumn, { joins }: DyadPlan, sparse: boolean): Kind {
  if (column.side !== undefined) return "side";
  if (column.type !== "integer" && column.type !== "number") throw new Error(`${column.name} is of two states and no number`);
  if (column.ofSides !== undefined) return "sides";
  if (!sparse || /\bselect\b/.test(column.sql)) return "dense";
  const ofPairs = new Set(
    joins
      .map(joinOf)
      .filter(isOfPair)
      .map(({ as }) => as),
  );
  const isKnown = ({ table, column: read }: Read) => (table === "r" ? OF_ROW.has(read) : ofPairs.has(table));
  return readsOf(column).every(isKnown) ? "sparse" : "dense";
}

/** The query of the number that a side gives to a column, for every member-year. */
export function numberSql(plan: DyadPlan, column: TableColumn, side: 1 | 2): string {
  return sideSql(plan, [{ ...column, sql: `coalesce((${column.ofSides?.sql(side) ?? "null"})::double, 'nan')` }]);
}

/** The query of one side's columns for every member-year, in order. Both sides of a row have its values. */
export function sideSql(plan: DyadPlan, columns: readonly TableColumn[]): string {
  const both = ["code", "cow", "state"].flatMap((column) => [1, 2].map((side) => `${column} as ${column}${side}`));
  const cells = columns.map(({ sql }) => sql).join(", ");
  return `select ${cells} from (select number, year, day, ${both.join(", ")} from members) r ${usedBy(plan, columns)} order by r.number`;
}

/** The query of columns for every dyad of a block, in any order: the places of both sides, then the columns. */
export function denseSql(plan: DyadPlan, columns: readonly TableColumn[], block: Block): string {
  return `select ${cellsOf(columns)} from (${inBlock(plan, block)}) r ${usedBy(plan, columns)}`;
}

/** The same for the dyads that have a row in one of the datasets; null if the columns read none. */
export function sparseSql(plan: DyadPlan, columns: readonly TableColumn[], block: Block): string | null {
  const keys = joinsUsed(plan, columns).map(
    ({ table, as, on }) => `select r.one, r.other from (${inBlock(plan, block)}) r join ${table} ${as} on ${on}`,
  );
  if (keys.length === 0) return null;
  return `select ${cellsOf(columns)} from (${ofPair(`(${keys.join(" union ")})`)}) r ${usedBy(plan, columns)}`;
}

/** The same for dyads of a table as if they had a row in none, in the order of its numbers. */
export function bareSql(plan: DyadPlan, columns: readonly TableColumn[], table: string): string {
  const none = joinsUsed(plan, columns).map(({ table: from, as, on }) => `left join (select * from ${from} where false) ${as} on ${on}`);
  return `select ${cellsOf(columns)} from (${ofPair(table, "k.number")}) r ${none.join(" ")} order by r.number`;
}

/** The query of all columns for a block, in the order of the table. */
export function orderedSql(plan: DyadPlan, block: Block): string {
  const cells = plan.columns.map((column) => `${column.sql} as ${name(column.name)}`);
  return `select ${cells.join(", ")} from (${inBlock(plan, block)}) r ${plan.joins.join(" ")} order by r.code1, r.code2, r.year`;
}

/** Tables of datasets about two states that columns read. */
export const pairTables = ({ joins }: DyadPlan): string[] => [
  ...new Set(
    joins
      .map(joinOf)
      .filter(isOfPair)
      .map(({ table }) => table),
  ),
];

/** The whole number that stands for a missing one; of decimal numbers it is NaN. */
export const ABSENT = -2147483648;

function cellsOf(columns: readonly TableColumn[]): string {
  const cells = columns.map(({ sql, type }) =>
    type === "integer" ? `coalesce((${sql})::integer, ${ABSENT})` : `coalesce((${sql})::double, 'nan')`,
  );
  return ["r.one", "r.other", ...cells].join(", ");
}

const inBlock = ({ directed }: DyadPlan, { from, until }: Block) =>
  `${pairsSql(directed)} where a.number >= ${from} and a.number < ${until}`;

interface Join {
  readonly text: string;
  readonly table: string;
  readonly as: string;
  readonly on: string;
}

function joinOf(text: string): Join {
  const [, table, as, on] = /^left join (\w+)(?: (?!on )(\w+))? on (.+)$/s.exec(text) ?? [];
  if (table === undefined || on === undefined) throw new Error(`no join of a table: ${text}`);
  return { text, table, as: as ?? table, on };
}

/** Whether rows are joined by both states. */
const isOfPair = ({ on }: Join) => /\br\.\w+1\b/.test(on) && /\br\.\w+2\b/.test(on);

interface Read {
  readonly table: string;
  readonly column: string;
}

const readsOf = ({ sql }: TableColumn): Read[] =>
  [...sql.matchAll(/\b([a-z_]\w*)\.(\w+)/gi)].map(([, table = "", column = ""]) => ({ table, column }));

function joinsUsed({ joins }: DyadPlan, columns: readonly TableColumn[]): Join[] {
  const read = new Set(columns.flatMap((column) => readsOf(column).map(({ table }) => table)));
  return joins.map(joinOf).filter(({ as }) => read.has(as));
}

const usedBy = (plan: DyadPlan, columns: readonly TableColumn[]) =>
  joinsUsed(plan, columns)
    .map(({ text }) => text)
    .join(" ");
