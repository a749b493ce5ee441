/** Reads the user's own copy of National Material Capabilities into memory, checked as every import is. */
import { join } from "node:path";
import { InputError } from "../../errors.ts";
import type { Capabilities } from "../../model/capabilities.ts";
import { coded } from "../../model/complaints.ts";
import { WEIGHTS } from "../../model/measures.ts";
import { openEngine } from "../engine/engine.ts";
import { loadFolder, requireSound } from "./load.ts";

const COLUMNS = WEIGHTS.filter((weight) => weight !== "equal");

/** The capabilities in a folder. Throws InputError if it has no such file, if the file is not sound, or without DuckDB. */
export async function loadCapabilities(folder: string): Promise<Capabilities> {
  const engine = await openEngine();
  try {
    const loaded = await loadFolder(engine, folder, { only: ["nmc"] });
    requireSound(loaded);
    const copy = loaded.imported.find(({ dataset }) => dataset.id === "nmc");
    if (copy === undefined) throw missing(folder);
    const values = new Map<string, readonly (number | null)[]>();
    for (const [code, year, ...row] of await engine.rows(`select ccode, year, ${COLUMNS.join(", ")} from nmc`))
      values.set(
        `${code} ${year}`,
        row.map((one) => (one === null ? null : Number(one))),
      );
    return {
      version: copy.version.id,
      covers: copy.version.covers,
      of: (column, cow, year) => values.get(`${cow} ${year}`)?.[COLUMNS.indexOf(column)] ?? null,
    };
  } finally {
    engine.close();
  }
}

function missing(folder: string): InputError {
  return new InputError({
    ...coded("capabilities-not-there", { folder }),
    what: "no file of National Material Capabilities is in the folder",
    where: join(folder),
    why: "weights are read from your own copy of it, version 6.0 or 7.0",
    todo: "name the folder that holds it: --data DIR",
  });
}
