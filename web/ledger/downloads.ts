/** Downloads of tables as CSV files: an answer's own rows, or rows that a view assembles. */
import type { InputOf, OperationName } from "../../src/surfaces/client/words.ts";
import { csvOf, csvOfRows } from "../app/query/client.ts";
import { download } from "../ui/download.ts";
import type { Download } from "./Footer.tsx";

/** `file` is the name without extension; the rows of several inputs are concatenated. */
export function answerDownload<N extends OperationName>(label: string, file: string, name: N, ...inputs: readonly InputOf<N>[]): Download {
  return { label, save: async () => download(`${file}.csv`, "text/csv", await csvOf(name, inputs)) };
}

type Rows = readonly Record<string, unknown>[];

export function rowsDownload(label: string, file: string, rows: () => Rows | Promise<Rows>): Download {
  return { label, save: async () => download(`${file}.csv`, "text/csv", await csvOfRows(await rows())) };
}

/** A value as a JSON file. */
export function jsonDownload(label: string, file: string, value: unknown): Download {
  return { label, save: () => download(`${file}.json`, "application/json", `${JSON.stringify(value, null, 2)}\n`) };
}
