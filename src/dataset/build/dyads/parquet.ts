/** Tables of dyads as Parquet, by one query over the dyads in their order: no row is sorted. */
import type { Engine } from "../../engine/engine.ts";
import type { DyadOrder } from "./order.ts";
import { type DyadPlan, wholeSql } from "./plan.ts";

/** Changes to a query that could put the dyads in another order: each join looks up, for one dyad after the other, what the query names. */
const REORDERING = ["join_order", "build_side_probe_side"];

const TABLE = "dyads_in_order";

export async function writeParquet(engine: Engine, plan: DyadPlan, { blocks, rowsOf }: DyadOrder, path: string): Promise<void> {
  for (const block of blocks) {
    const { one, other } = rowsOf(block);
    await engine.append(TABLE, [
      { name: "one", type: "integer", values: one },
      { name: "other", type: "integer", values: other },
    ]);
  }
  await engine.run(`set disabled_optimizers = '${REORDERING.join(",")}'`);
  await engine.copy(wholeSql(plan, TABLE), path, { format: "parquet" });
  await engine.run("reset disabled_optimizers");
}
