/** Tables of dyads, whose order is known beforehand, so that nothing is sorted; memory does not grow with the table. */
import type { Engine } from "../../engine/engine.ts";
import type { MemberYear } from "../own/members.ts";
import { writeCsv } from "./csv.ts";
import { dyadOrder } from "./order.ts";
import { writeParquet } from "./parquet.ts";
import type { DyadPlan } from "./plan.ts";

/** Cells that a block has at most, unless one state alone has more. */
const CELLS = 4_000_000;

export interface DyadTable extends DyadPlan {
  readonly members: readonly MemberYear[];
  readonly format: "parquet" | "csv";
  readonly out: string;
  /** A folder for parts of the table. */
  readonly parts: string;
}

/** Writes the table, and gives the number of its rows, and its SHA-256 where it was computed on the way. */
export async function writeDyads(engine: Engine, table: DyadTable): Promise<{ readonly rows: number; readonly sha256: string | null }> {
  const order = dyadOrder(table.members, table.directed, Math.ceil(CELLS / table.columns.length));
  if (table.format === "csv") return { rows: order.rows, sha256: await writeCsv(engine, table, order, table.out) };
  await writeParquet(engine, table, order, table.out, table.parts);
  return { rows: order.rows, sha256: null };
}
