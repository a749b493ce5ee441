/**
 * Values of the registry's examples as plain rows, written to `test/cases/exampleValues.json`, so that a client in any language can
 * ask the same and compare. `npm run generate` writes it; a contract test compares it.
 */
import { fileURLToPath } from "node:url";
import { loadRunnable } from "../src/operations/loaders.ts";
import type { OperationName } from "../src/operations/table.ts";
import type { ManifestEntry } from "../src/surfaces/manifest.ts";

export const VALUES_FILE = fileURLToPath(new URL("cases/exampleValues.json", import.meta.url));

/** The operations that a client for data frames offers, and how many rows of each are kept whole. */
const OPERATIONS: readonly string[] = ["state.compare", "ties.between", "ties.history", "allies.count", "allies.series", "crisis.trace"];
const KEPT = 5;

export interface ExampleValue {
  readonly operation: string;
  /** The operation's address below the API. */
  readonly path: string;
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The number of rows of the answer as a table, as --csv writes it. */
  readonly count: number;
  /** The first rows; cells that hold lists are lists. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The values of the examples of `entries`, in their order. */
export async function valuesOf(
  entries: readonly ManifestEntry[],
  ask: (name: OperationName, input: object) => Promise<unknown>,
): Promise<ExampleValue[]> {
  const examples = entries
    .filter(({ name }) => OPERATIONS.includes(name))
    .flatMap((entry) => entry.examples.map((one) => ({ entry, ...one })));
  return Promise.all(
    examples.map(async ({ entry, title, input }) => {
      const name = entry.name as OperationName;
      const { rows: rowsOf } = (await loadRunnable(name)) as { readonly rows?: (answer: unknown) => readonly Record<string, unknown>[] };
      const rows = rowsOf?.(await ask(name, input)) ?? [];
      return { operation: name, path: `/${name.replace(".", "/")}`, title, input, count: rows.length, rows: rows.slice(0, KEPT) };
    }),
  );
}
