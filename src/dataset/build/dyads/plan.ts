/** The parts of a table of dyads: columns of one side, computed once for each state and year, and columns of the two, block by block. */
import { name } from "../../engine/sql.ts";
import type { TableColumn } from "../columns/column.ts";
import { pairsSql } from "../rows.ts";
import { cellSql } from "./blockCells.ts";
import type { Block } from "./order.ts";

export interface DyadPlan {
  /** Columns in the order of the table, with the expression that zeros ask for. */
  readonly columns: readonly TableColumn[];
  readonly joins: readonly string[];
  readonly directed: boolean;
}

/** Columns of both sides: whole numbers first. */
export function pairColumns({ columns }: DyadPlan): TableColumn[] {
  const both = columns.filter(({ side }) => side === undefined);
  return [...both.filter(({ type }) => type === "integer"), ...both.filter(({ type }) => type !== "integer")];
}

/** The query of one side's columns for every member-year, in order. Both sides of a row have its values. */
export function sideSql(plan: DyadPlan, columns: readonly TableColumn[]): string {
  const both = ["code", "cow", "state"].flatMap((column) => [1, 2].map((side) => `${column} as ${column}${side}`));
  const cells = columns.map(({ sql }) => sql).join(", ");
  return `select ${cells} from (select number, year, day, ${both.join(", ")} from members) r ${joinsOf(plan, columns)} order by r.number`;
}

/** The query of the other columns for a block, in any order: the places of both sides, then the columns. */
export function blockSql(plan: DyadPlan, block: Block): string {
  const columns = pairColumns(plan);
  const cells = columns.map(({ sql, type }) => cellSql(sql, type));
  return `select ${["r.one", "r.other", ...cells].join(", ")} from (${rowsSql(plan, block)}) r ${joinsOf(plan, columns)}`;
}

/** The query of all columns for a block, in the order of the table. */
export function orderedSql(plan: DyadPlan, block: Block): string {
  const cells = plan.columns.map((column) => `${column.sql} as ${name(column.name)}`);
  return `select ${cells.join(", ")} from (${rowsSql(plan, block)}) r ${plan.joins.join(" ")} order by r.code1, r.code2, r.year`;
}

const rowsSql = ({ directed }: DyadPlan, { from, until }: Block) => `${pairsSql(directed)} where a.number >= ${from} and a.number < ${until}`;

/** The joins whose tables the columns read. */
function joinsOf({ joins }: DyadPlan, columns: readonly TableColumn[]): string {
  const read = new Set(columns.flatMap(({ sql }) => [...sql.matchAll(/\b(\w+)\./g)].map(([, table]) => table)));
  return joins.filter((join) => read.has(tableOf(join))).join(" ");
}

/** The name under which a join's table is read. */
function tableOf(join: string): string {
  const found = /^left join (?:\w+ )?(\w+) on /.exec(join)?.[1];
  if (found === undefined) throw new Error(`no name of a table in "${join}"`);
  return found;
}
