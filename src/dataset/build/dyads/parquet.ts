/**
 * Tables of dyads as Parquet. DuckDB sorts nothing: the dyads come in their order, each with the row of every table that belongs
 * to it, so that a join finds exactly one row for each and leaves them as they are. The parts are joined by their row groups.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { AppendColumn } from "../../engine/append.ts";
import type { Engine } from "../../engine/engine.ts";
import { joinParquet } from "../../engine/joinParquet.ts";
import { name } from "../../engine/sql.ts";
import { writeWhole } from "../../engine/wholeFile.ts";
import { isOfPair, type Join, joinsOf } from "../columns/join.ts";
import { ofPair } from "../rows.ts";
import { type BlockCells, emptyCells, findSparse, type SparseCells, sparseCells } from "./blockCells.ts";
import { type Block, type DyadOrder, spansOf } from "./order.ts";
import { type DyadPlan, rowsOfPairsSql, rowsOfSideSql } from "./plan.ts";

/** Changes to a query that could turn a join around, and the order of the dyads with it. */
const REORDERING = ["join_order", "build_side_probe_side"];

const DYADS = "dyads_in_order";

/** Rows of a row group: the writer holds one, of all columns. */
const ROW_GROUP = 61_440;

/** Dyads that one query writes, and cells of tables about two states that it looks up; all of them are in the memory. */
const MOST_DYADS = 650_000;
const MOST_CELLS = 16_000_000;

export async function writeParquet(engine: Engine, plan: DyadPlan, order: DyadOrder, path: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const placed = joinsOf(plan.columns).map((of, index) => ({ join: of, table: `rows_of_dyads_${index}` }));
  for (const { join: of, table } of placed)
    await engine.run(`create table ${table} as ${isOfPair(of) ? rowsOfPairsSql(plan, of) : rowsOfSideSql(of)}`);
  const pairs = placed.filter((one) => isOfPair(one.join));
  const found: SparseCells[] = [];
  let cellsOfPairs = 0;
  for (const { join: of, table } of pairs) {
    const rows = sparseCells(await engine.numbers(`select of_one, of_other from ${table} where row_of_dyad >= 0 order by row_of_dyad`));
    const columns = plan.columns.filter(({ joins = [] }) => joins.some(({ as }) => as === of.as));
    cellsOfPairs += rows.one.length * columns.length;
    found.push(rows);
  }
  const spans = spansOf(order.blocks, Math.max(order.rows / MOST_DYADS, cellsOfPairs / MOST_CELLS));
  const cells = emptyCells([], pairs.length, Math.max(0, ...order.blocks.map(({ rows }) => rows)));
  // One thread makes the rows one after the other; more would each hold rows of their own until those before them are written.
  await engine.run(`set threads = 1; set disabled_optimizers = '${REORDERING.join(",")}'`);
  const parts: string[] = [];
  for (const { blocks, whole } of spans) {
    await engine.run(`drop table if exists ${DYADS}`);
    for (const block of blocks) await engine.append(DYADS, dyadsOf(block, order, cells, found, pairs));
    const part = join(folder, `part-${whole.from}.parquet`);
    await engine.copy(spanSql(plan, placed, whole), part, { format: "parquet", rowGroup: ROW_GROUP });
    parts.push(part);
  }
  await engine.run("reset threads; reset disabled_optimizers");
  await writeWhole(path, (unfinished) => joinParquet(parts, unfinished));
}

/** The dyads of a block in their order, each with the row that it has in every table about two states. */
function dyadsOf(
  block: Block,
  { rowsOf }: DyadOrder,
  cells: BlockCells,
  found: readonly SparseCells[],
  pairs: readonly Placed[],
): AppendColumn[] {
  const rows = rowsOf(block);
  findSparse(cells, block, rows, found);
  const integer = (name: string, values: Int32Array): AppendColumn => ({ name, type: "integer", values });
  const places = cells.sparse.map(({ rows: places }, index) => integer(pairs[index]?.table ?? "", places.subarray(0, block.rows)));
  return [integer("one", rows.one), integer("other", rows.other), ...places];
}

interface Placed {
  readonly join: Join;
  /** The rows of the table that the dyads are given. */
  readonly table: string;
}

/** The query of all columns for dyads in their order. */
function spanSql({ columns }: DyadPlan, placed: readonly Placed[], { from, until }: Block): string {
  const cells = columns.map((column) => `${column.sql} as ${name(column.name)}`);
  const places = placed.flatMap(({ join: of, table }) => (isOfPair(of) ? [`k.${table}`] : []));
  const joins = placed.map(({ join: of, table }) =>
    isOfPair(of)
      ? `join (select * from ${table} where row_of_dyad = -1 or of_one between ${from} and ${until - 1}) ${of.as} on ${of.as}.row_of_dyad = r.${table}`
      : `join ${table} ${of.as} on ${of.as}.row_of_dyad = r.${of.states === 1 ? "one" : "other"}`,
  );
  return `select ${cells.join(", ")} from (${ofPair(DYADS, ...places)}) r ${joins.join(" ")}`;
}
