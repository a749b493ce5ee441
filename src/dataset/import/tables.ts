/** Reads columns of the user's own copies into memory, for computations that are not a query. */
import { openEngine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import { type LoadOptions, loadFolder, requireSound } from "./load.ts";
import type { Loaded } from "./loaded.ts";

type Cell = string | number | bigint | boolean | null;

/** The folder as it was read, and the rows of each dataset that it holds and that was asked for. */
export interface TablesRead {
  readonly loaded: Loaded;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
}

/**
 * The columns of each dataset that the folder holds. Throws InputError if there is no such folder or no DuckDB, or if a file of one of
 * these datasets is not sound.
 */
export async function readTables(
  folder: string,
  columns: Readonly<Partial<Record<string, readonly string[]>>>,
  options: Omit<LoadOptions, "only"> & { readonly signal?: AbortSignal } = {},
): Promise<TablesRead> {
  const { signal, ...others } = options;
  const engine = await openEngine(signal === undefined ? {} : { signal });
  try {
    const loaded = await loadFolder(engine, folder, { ...others, only: Object.keys(columns) });
    requireSound(loaded);
    const rows: Record<string, readonly Readonly<Record<string, Cell>>[]> = {};
    for (const { dataset, table } of loaded.imported) {
      const wanted = columns[dataset.id] ?? [];
      const read = await engine.rows(`select ${wanted.map(name).join(", ")} from ${name(table)}`);
      rows[dataset.id] = read.map((cells) => Object.fromEntries(wanted.map((column, index) => [column, cells[index] ?? null])));
    }
    return { loaded, rows };
  } finally {
    engine.close();
  }
}
