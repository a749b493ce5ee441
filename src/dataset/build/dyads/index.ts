/** Tables of dyads, made in blocks of first states, so that memory does not grow with the table and nothing is sorted at the end. */
import type { Engine } from "../../engine/engine.ts";
import type { MemberYear } from "../own/members.ts";
import { writeCsv } from "./csv.ts";
import { dyadOrder } from "./order.ts";
import { writeParquet } from "./parquet.ts";
import type { DyadPlan } from "./plan.ts";

/** Cells that a block has at most, unless one state alone has more. DuckDB, which sorts a block for Parquet, holds more of them well. */
const CELLS = { csv: 4_000_000, parquet: 8_000_000 };

export interface DyadTable extends DyadPlan {
  readonly members: readonly MemberYear[];
  readonly format: "parquet" | "csv";
  readonly out: string;
  /** A folder for parts of the table. */
  readonly parts: string;
}

/** Writes the table, and gives the number of its rows, and its SHA-256 where it was computed on the way. */
export async function writeDyads(engine: Engine, table: DyadTable): Promise<{ readonly rows: number; readonly sha256: string | null }> {
  const order = dyadOrder(table.members, table.directed, Math.ceil(CELLS[table.format] / table.columns.length));
  if (table.format === "csv") return { rows: order.rows, sha256: await writeCsv(engine, table, order, table.out) };
  await writeParquet(engine, table, order, table.out, table.parts);
  return { rows: order.rows, sha256: null };
}
