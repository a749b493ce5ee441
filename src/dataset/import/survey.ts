/** Reads a folder for what it holds, and keeps no table. */
import { openEngine } from "../engine/engine.ts";
import { type LoadOptions, loadFolder } from "./load.ts";
import type { Loaded } from "./loaded.ts";

/** The datasets in a folder, each file read and checked whole. Throws InputError if there is no such folder or no DuckDB. */
export async function surveyFolder(folder: string, options: LoadOptions & { readonly signal?: AbortSignal } = {}): Promise<Loaded> {
  const { signal, ...others } = options;
  const engine = await openEngine(signal === undefined ? {} : { signal });
  try {
    return await loadFolder(engine, folder, others);
  } finally {
    engine.close();
  }
}
