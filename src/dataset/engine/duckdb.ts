/** DuckDB as an optional package: loaded when a table is built or read, and a clear error where it is not installed. */
import { InputError } from "../../errors.ts";
import { coded } from "../../model/complaints.ts";

export type DuckDB = typeof import("@duckdb/node-api");

/** The version that is tested; the package names every version as a pre-release, so a range would match none. */
export const DUCKDB = "@duckdb/node-api@1.5.6-r.1";

/** Codes of Node's loader for a package, or its part for this machine, that is not there. */
const NOT_FOUND = /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|ERR_DLOPEN_FAILED)$/;

/** The package. Throws InputError if it is not installed or has no build for this machine. */
export async function loadDuckDB(load: () => Promise<DuckDB> = () => import("@duckdb/node-api")): Promise<DuckDB> {
  try {
    return await load();
  } catch (error) {
    if (!isNotInstalled(error)) throw error;
    throw new InputError(
      {
        ...coded("duckdb-missing", { install: `npm install ${DUCKDB}` }),
        what: "DuckDB is not installed",
        where: "@duckdb/node-api",
        why: "tables of research data are read and joined by DuckDB, which is 70 MB and therefore not part of this package",
        todo: `run npm install ${DUCKDB} where entente is installed (with -g if entente is global)`,
      },
      { cause: error },
    );
  }
}

/** The binding for a machine is looked up at run time and says so in a message without a code. */
function isNotInstalled(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return NOT_FOUND.test(String((error as NodeJS.ErrnoException).code)) || error.message.includes("@duckdb/node-bindings");
}
