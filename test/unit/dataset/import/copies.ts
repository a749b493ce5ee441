/** Made-up copies of datasets: files with the columns of a declaration and invented rows, for tests of every kind of bad input. */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openEngine } from "../../../../src/dataset/engine/engine.ts";
import { DATASETS } from "../../../../src/dataset/import/datasets/index.ts";
import { type Column, type Dataset, sourcesOf } from "../../../../src/dataset/import/declare.ts";
import { type LoadOptions, loadFolder } from "../../../../src/dataset/import/load.ts";
import type { Loaded } from "../../../../src/dataset/import/loaded.ts";
import type { DatasetProblem } from "../../../../src/model/datasetProblems.ts";

export type Cells = Readonly<Record<string, string>>;

export function requireDataset(id: string): Dataset {
  const found = DATASETS.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no dataset ${id}`);
  return found;
}

/** The columns of a published file: those that are read, and those that are known and not read. */
export const headerOf = ({ columns, ignored }: Dataset): string[] => [...new Set([...columns.flatMap(sourcesOf), ...ignored])];

/** The rows of a small file: sound, of the newest version, each with another key. */
export function soundRows(dataset: Dataset, count = 3): Cells[] {
  const version = dataset.versions.at(-1);
  const last = version?.lastYear ?? version?.covers[1] ?? 2000;
  const mark: Cells = version?.mark === undefined ? {} : { [version.mark.column]: version.mark.value };
  return Array.from({ length: count }, (_, index) => {
    const year = dataset.id === "ideal_points" ? last - 1945 - index : last - index;
    return { ...Object.assign({}, ...dataset.columns.map((column) => cellsOf(column, index, year))), ...mark };
  });
}

/** Cells that a column may hold, for the row of this index. */
function cellsOf(column: Column, index: number, year: number): Cells {
  if (column.type === "day-parts") {
    const isStart = column.take === "first";
    return { [column.year]: String(year), [column.month]: isStart ? "3" : "11", [column.day]: String(index + 1) };
  }
  const { from, type, codes, range } = column;
  const months = range !== undefined && range[0] > 10_000;
  if (months) return { [from]: `${year}${from === "begin" ? "03" : "11"}` };
  if (type === "day") return { [from]: `${year}-${/^(start|stdate)/.test(from) ? "03" : "11"}-0${index + 1}` };
  if (type === "yes-no") return { [from]: String(index % 2) };
  if (codes !== undefined) return { [from]: Object.keys(codes)[index % Object.keys(codes).length] ?? "" };
  if (type === "text") return { [from]: `text ${index}, "quoted"` };
  if (/year|session|^(start|end)$/i.test(from) && type === "integer") return { [from]: String(year) };
  const least = Math.max(range?.[0] ?? 0, 0);
  if (type === "number") return { [from]: String(Math.min(least + 0.25 + index / 8, range?.[1] ?? 1)) };
  return { [from]: String(Math.min(least + 1 + index + (/2|high|stateb/i.test(from) ? 10 : 0), range?.[1] ?? 999)) };
}

/** A file as text. */
export function csvOf(header: readonly string[], rows: readonly Cells[], end = "\n"): string {
  const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [header, ...rows.map((row) => header.map((column) => row[column] ?? ""))]
    .map((cells) => cells.map(quoted).join(",") + end)
    .join("");
}

/** A whole small file of a dataset. */
export const soundFile = (id: string, count = 3): string => {
  const dataset = requireDataset(id);
  return csvOf(headerOf(dataset), soundRows(dataset, count));
};

/** The folder of all copies; a test file that has made some removes it. */
export const SCRATCH = join(tmpdir(), `entente-copies-${process.pid}`);

/** A new folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(SCRATCH, { recursive: true });
  const folder = mkdtempSync(join(SCRATCH, "data-"));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** The outcome of loading a folder; small files are accepted as parts. */
export async function loaded(folder: string, options: LoadOptions = { accept: "part" }): Promise<Loaded> {
  const engine = await openEngine();
  try {
    return await loadFolder(engine, folder, options);
  } finally {
    engine.close();
  }
}

/** The problem for which the only file of a folder is refused. */
export async function problemOf(content: string | Uint8Array, options?: LoadOptions): Promise<DatasetProblem> {
  const { refused, imported } = await loaded(folderWith({ "file.csv": content }), options);
  const [first] = refused;
  if (first === undefined) throw new Error(`it was accepted as ${imported.map(({ table }) => table).join(", ")}`);
  return first.problem;
}
