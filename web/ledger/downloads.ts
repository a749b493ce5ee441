/** Downloads: tables as CSV, an answer's own rows or rows that a view assembles, and answers in formats that other programs read. */
import { ANSWER_FORMATS, type ExportFormat, type InputOf, type OperationName } from "../../src/surfaces/client/words.ts";
import { csvOf, csvOfRows, exportOf } from "../app/query/client.ts";
import { download } from "../ui/download.ts";
import type { Download } from "./Footer.tsx";

/** `file` is the name without extension; the rows of several inputs are concatenated. */
export function answerDownload<N extends OperationName>(label: string, file: string, name: N, ...inputs: readonly InputOf<N>[]): Download {
  return { label, save: async () => download(`${file}.csv`, "text/csv", await csvOf(name, inputs)) };
}

/** An answer in a format that other programs read. `file` is the name without extension. */
export function exportDownload<N extends OperationName>(
  label: string,
  file: string,
  format: ExportFormat,
  name: N,
  input: InputOf<N>,
): Download {
  const { type } = ANSWER_FORMATS[format];
  return { label, save: async () => download(`${file}.${format}`, type, await exportOf(name, input, format)) };
}

type Rows = readonly Record<string, unknown>[];

export function rowsDownload(label: string, file: string, rows: () => Rows | Promise<Rows>): Download {
  return { label, save: async () => download(`${file}.csv`, "text/csv", await csvOfRows(await rows())) };
}

/** A value as a JSON file. */
export function jsonDownload(label: string, file: string, value: unknown): Download {
  return { label, save: () => download(`${file}.json`, "application/json", `${JSON.stringify(value, null, 2)}\n`) };
}
