/** Tables of dyads as Parquet: each block is written in order as a part, and the parts are joined by their row groups. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "../../engine/engine.ts";
import { joinParquet } from "../../engine/joinParquet.ts";
import { writeWhole } from "../../engine/wholeFile.ts";
import type { DyadOrder } from "./order.ts";
import { type DyadPlan, orderedSql } from "./plan.ts";

export async function writeParquet(engine: Engine, plan: DyadPlan, { blocks }: DyadOrder, path: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const parts: string[] = [];
  for (const block of blocks) {
    const part = join(folder, `part-${block.from}.parquet`);
    await engine.copy(orderedSql(plan, block), part, { format: "parquet" });
    parts.push(part);
  }
  await writeWhole(path, (unfinished) => joinParquet(parts, unfinished));
}
