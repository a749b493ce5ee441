/**
 * The parts of a table of dyads. Columns of one side, or of a number of each, are computed once for each state and year. Columns that are read from rows of
 * datasets about two states, most of which have none, are computed for the dyads that have one, and once for each kind of dyad that
 * has none. The rest is computed for every dyad.
 */
import type { TableColumn } from "../columns/column.ts";
import { isOfPair, type Join, joined, joinsOf } from "../columns/join.ts";
import { isDyad, ofPair, PAIR, pairsSql } from "../rows.ts";
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
  if (!isNumber(column)) throw new Error(`${column.name} is of two states and no number`);
  if (column.ofSides !== undefined) return "sides";
  return sparse && joinsOf([column]).every(isOfPair) ? "sparse" : "dense";
}

/** The query of columns of one side for every member-year, in order. Both sides of a row have its values. */
export function sideSql(columns: readonly TableColumn[]): string {
  const both = ["code", "cow", "state"].flatMap((column) => [1, 2].map((side) => `${column} as ${column}${side}`));
  const cells = columns.map((column) => (isNumber(column) ? cellOf(column) : column.sql));
  return `select ${cells.join(", ")} from (select number, year, day, ${both.join(", ")} from members) r ${joined(joinsOf(columns))} order by r.number`;
}

/** The number that a side gives to a column, as a column of that side. */
export const numberOf = (column: TableColumn, side: 1 | 2): TableColumn => ({ ...column, side, sql: column.ofSides?.sql(side) ?? "null" });

/** The query of columns for every dyad of a block, in any order: the places of both sides, then the columns. */
export function denseSql({ directed }: DyadPlan, columns: readonly TableColumn[], block: Block): string {
  const rows = `${pairsSql(directed)} where ${isFirst(block)}`;
  return `select ${cellsOf(columns)} from (${rows}) r ${joined(joinsOf(columns))}`;
}

/** The same for the dyads that have a row in one of the tables that the columns read, which are of pairs alone. */
export function sparseSql({ directed }: DyadPlan, columns: readonly TableColumn[], block: Block): string {
  const joins = joinsOf(columns);
  const [only, ...more] = joins;
  const dyads = (join: Join, cells: string) =>
    membersOf(join).map((members) => `select ${cells} from ${members} where ${isDyad(directed)} and ${isFirst(block)}`);
  // The rows of one table are taken as they are, under its name.
  if (only !== undefined && more.length === 0)
    return `select ${cellsOf(columns)} from (${dyads(only, `${PAIR}, ${only.as}`).join(" union all ")}) r`;
  const keys = joins.flatMap((join) => dyads(join, "a.number as one, b.number as other"));
  // No dyad has a row if no column reads a table, as when its copy is not there.
  const pairs = keys.length === 0 ? ["select 0 as one, 0 as other where false"] : keys;
  return `select ${cellsOf(columns)} from (${ofPair(`(${pairs.join(" union ")})`)}) r ${joined(joins)}`;
}

/** The rows of a table about two states beside the member-years of both sides, a and b. */
function membersOf({ table, as, states, numbers }: Join): string[] {
  const column = numbers === "code" ? "code" : "cow";
  const inOrder = [1, 2] as const;
  const orders = states === "either-way" ? [inOrder, [2, 1] as const] : [inOrder];
  return orders.map(
    ([one, other]) =>
      `${table} ${as} join members a on a.${column} = ${as}.${numbers}${one} and a.year = ${as}.year join members b on b.${column} = ${as}.${numbers}${other} and b.year = ${as}.year`,
  );
}

/** The same for dyads of a table as if they had a row in none, in the order of its numbers. Of the rows nothing is known but what the kind of a dyad is. */
export function bareSql(columns: readonly TableColumn[], table: string): string {
  const none = joinsOf(columns).map((join) => `left join ${join.table} ${join.as} on false`);
  const rows = `select number, one, other, year, present, completeness from (${ofPair(table, "k.number")})`;
  return `select ${cellsOf(columns)} from (${rows}) r ${none.join(" ")} order by r.number`;
}

/** The query of a table about two states: its rows, numbered, with the member-years of both sides; and row -1, without a value. */
export function rowsOfPairsSql({ directed }: DyadPlan, join: Join): string {
  const rows = membersOf(join).map(
    (members) => `select a.number as of_one, b.number as of_other, ${join.as}.* from ${members} where ${isDyad(directed)}`,
  );
  return `select (row_number() over () - 1)::integer as row_of_dyad, * from (${rows.join(" union all ")}) union all by name select -1 as row_of_dyad`;
}

/** The query of a table about one state: for every member-year the row that belongs to it, without a value where there is none. */
export function rowsOfSideSql({ table, as, numbers }: Join): string {
  const column = numbers === "code" ? "code" : "cow";
  return `select m.number as row_of_dyad, ${as}.* from members m left join ${table} ${as} on ${as}.${numbers} = m.${column} and ${as}.year = m.year`;
}

/** The whole number that stands for a missing one; of decimal numbers it is NaN. */
export const ABSENT = -2147483648;

const cellsOf = (columns: readonly TableColumn[]) => ["r.one", "r.other", ...columns.map(cellOf)].join(", ");

/** Whether cells are numbers, whole or decimal. */
export const isNumber = ({ type }: TableColumn): boolean => type === "integer" || type === "number";

const cellOf = ({ sql, type }: TableColumn): string =>
  type === "integer" ? `coalesce((${sql})::integer, ${ABSENT})` : `coalesce((${sql})::double, 'nan')`;

/** The condition on the first state's member-year, a, of the dyads of a block. */
const isFirst = ({ from, until }: Block) => `a.number >= ${from} and a.number < ${until}`;
