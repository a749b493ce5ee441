/** Columns of the user's own copies in memory, for computations that are not a query. */
import type { DatasetId } from "../../model/datasetIds.ts";
import type { OwnColumns, OwnCopy, OwnRow, OwnTables } from "../../model/ownTables.ts";
import { openEngine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import { type LoadOptions, loadFolder, requireSound } from "./load.ts";

/**
 * The columns of each dataset that the folder holds. Throws InputError if there is no such folder or no DuckDB, or if a file of one of
 * these datasets is not sound.
 */
export async function readTables(
  folder: string,
  columns: OwnColumns,
  options: Omit<LoadOptions, "only"> & { readonly signal?: AbortSignal } = {},
): Promise<OwnTables> {
  const { signal, ...others } = options;
  const engine = await openEngine(signal === undefined ? {} : { signal });
  try {
    const loaded = await loadFolder(engine, folder, { ...others, only: Object.keys(columns) });
    requireSound(loaded);
    const copies: Partial<Record<DatasetId, OwnCopy>> = {};
    const rows: Partial<Record<DatasetId, readonly OwnRow[]>> = {};
    for (const { dataset, table, version } of loaded.imported) {
      const wanted = columns[dataset.id] ?? [];
      const read = await engine.rows(`select ${wanted.map(name).join(", ")} from ${name(table)}`);
      copies[dataset.id] = { title: dataset.title, version: version.id, covers: version.covers };
      rows[dataset.id] = read.map((cells) => Object.fromEntries(wanted.map((column, index) => [column, cells[index] ?? null])));
    }
    return { folder, copies, rows };
  } finally {
    engine.close();
  }
}
