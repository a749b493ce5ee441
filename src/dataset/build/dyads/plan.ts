/**
 * The parts of a table of dyads. Columns of one side, or of a number of each, are computed once for each state and year. Columns that are read from rows of
 * datasets about two states, most of which have none, are computed for the dyads that have one, and once for each kind of dyad that
 * has none. The rest is computed for every dyad.
 */
import { name } from "../../engine/sql.ts";
import type { TableColumn } from "../columns/column.ts";
import { isOfPair, type Join, joined, joinsOf } from "../columns/join.ts";
import { isDyad, ofPair, pairsSql } from "../rows.ts";
import type { Block } from "./order.ts";

export interface DyadPlan {
  /** Columns in the order of the table, with the expression that zeros ask for. */
  readonly columns: readonly TableColumn[];
  readonly directed: boolean;
}

/** A kind of column: of one side, of a number of each side, of dyads with a row in a dataset, or of every dyad. */
export type Kind = "side" | "sides" | "sparse" | "dense";

/** The kind of a column. `sparse`: whether rows of datasets are few. */
export function kindOf(column: TableColumn, sparse: boolean): Kind {
  if (column.side !== undefined) return "side";
  if (column.type !== "integer" && column.type !== "number") throw new Error(`${column.name} is of two states and no number`);
  if (column.ofSides !== undefined) return "sides";
  return sparse && joinsOf([column]).every(isOfPair) ? "sparse" : "dense";
}

/** The query of the number that a side gives to a column, for every member-year. */
export function numberSql(column: TableColumn, side: 1 | 2): string {
  return sideSql([{ ...column, sql: `coalesce((${column.ofSides?.sql(side) ?? "null"})::double, 'nan')` }]);
}

/** The query of one side's columns for every member-year, in order. Both sides of a row have its values. */
export function sideSql(columns: readonly TableColumn[]): string {
  const both = ["code", "cow", "state"].flatMap((column) => [1, 2].map((side) => `${column} as ${column}${side}`));
  const cells = columns.map(({ sql }) => sql).join(", ");
  return `select ${cells} from (select number, year, day, ${both.join(", ")} from members) r ${joined(joinsOf(columns))} order by r.number`;
}

/** The query of columns for every dyad of a block, in any order: the places of both sides, then the columns. */
export function denseSql(plan: DyadPlan, columns: readonly TableColumn[], block: Block): string {
  return `select ${cellsOf(columns)} from (${inBlock(plan, block)}) r ${joined(joinsOf(columns))}`;
}

/** The same for the dyads that have a row in one of the datasets; null if the columns read none. */
export function sparseSql(plan: DyadPlan, columns: readonly TableColumn[], block: Block): string | null {
  const joins = joinsOf(columns);
  if (joins.length === 0) return null;
  const keys = joins.flatMap((join) => membersSql(join).map((sql) => `${sql} where ${isDyad(plan.directed)} and ${isFirst(block)}`));
  return `select ${cellsOf(columns)} from (${ofPair(`(${keys.join(" union ")})`)}) r ${joined(joins)}`;
}

/** The queries of the member-years of both sides, a and b, that the rows of a table about two states are joined to. */
function membersSql({ table, states, numbers }: Join): string[] {
  const column = numbers === "code" ? "code" : "cow";
  const inOrder = [1, 2] as const;
  const orders = states === "either-way" ? [inOrder, [2, 1] as const] : [inOrder];
  return orders.map(
    ([one, other]) =>
      `select a.number as one, b.number as other from ${table} t join members a on a.${column} = t.${numbers}${one} and a.year = t.year join members b on b.${column} = t.${numbers}${other} and b.year = t.year`,
  );
}

/** The same for dyads of a table as if they had a row in none, in the order of its numbers. Of the rows nothing is known but what the kind of a dyad is. */
export function bareSql(columns: readonly TableColumn[], table: string): string {
  const none = joinsOf(columns).map((join) => `left join ${join.table} ${join.as} on false`);
  const rows = `select number, one, other, year, present, completeness from (${ofPair(table, "k.number")})`;
  return `select ${cellsOf(columns)} from (${rows}) r ${none.join(" ")} order by r.number`;
}

/** The query of all columns for the dyads of a table, each joined in turn. */
export function wholeSql({ columns }: DyadPlan, table: string): string {
  const cells = columns.map((column) => `${column.sql} as ${name(column.name)}`);
  return `select ${cells.join(", ")} from (${ofPair(table)}) r ${joined(joinsOf(columns))}`;
}

/** Tables of datasets about two states that columns read. */
export const pairTables = ({ columns }: DyadPlan): string[] => [
  ...new Set(
    joinsOf(columns)
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

const inBlock = ({ directed }: DyadPlan, block: Block) => `${pairsSql(directed)} where ${isFirst(block)}`;

/** The condition on the first state's member-year, a, of the dyads of a block. */
const isFirst = ({ from, until }: Block) => `a.number >= ${from} and a.number < ${until}`;
