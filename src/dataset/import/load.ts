/** Loads the user's own copies of datasets from a folder: every file that is known becomes a table, or is refused with its problem. */
import { join } from "node:path";
import { InputError } from "../../errors.ts";
import { coded } from "../../model/complaints.ts";
import { type DatasetRemark, problemWords } from "../../model/datasetProblems.ts";
import type { Engine } from "../engine/engine.ts";
import { name } from "../engine/sql.ts";
import { checkCells, checkHeader, checkKeys, checkPeriods, misprintsIn, versionOf } from "./check.ts";
import { DATASETS, REFUSED } from "./datasets/index.ts";
import type { Dataset, Version } from "./declare.ts";
import type { Imported, Loaded, Refusal } from "./loaded.ts";
import { typedValues } from "./read/columnSql.ts";
import { findFiles } from "./read/findFiles.ts";
import { type Cells, type Outcome, readCells } from "./read/readFile.ts";
import { type Known, recognise } from "./read/recognise.ts";

export interface LoadOptions {
  /** `whole` refuses a file with more or fewer rows than are published; `part` accepts it with a remark. */
  readonly accept?: "whole" | "part";
  /** Only these datasets; all by default. */
  readonly only?: readonly string[];
  readonly progress?: (done: number, of: number) => void;
}

/** Loads every known file of the folder into the engine. Throws InputError if there is no such folder. */
export async function loadFolder(engine: Engine, folder: string, options: LoadOptions = {}): Promise<Loaded> {
  const { only, progress } = options;
  const files = findFiles(folder);
  const candidates: Imported[] = [];
  const refused: Refusal[] = [];
  const others: { file: string; isEmpty: boolean }[] = [];
  for (const [index, file] of files.entries()) {
    progress?.(index, files.length);
    const seen = recognise(join(folder, file), DATASETS, REFUSED);
    if (seen.is === "unreadable") refused.push({ file, dataset: null, problem: { problem: "unreadable", cause: seen.cause } });
    else if (seen.is === "refused")
      refused.push({ file, dataset: null, problem: { problem: "not-supported", dataset: seen.refused.title } });
    else if (seen.is !== "known") others.push({ file, isEmpty: seen.is === "empty" });
    else if (only === undefined || only.includes(seen.known.dataset.id)) {
      const outcome = await importFile(engine, folder, file, seen.known, `candidate_${candidates.length}`, options);
      if ("problem" in outcome) refused.push({ file, dataset: seen.known.dataset, problem: outcome.problem });
      else candidates.push(outcome.value);
    }
  }
  progress?.(files.length, files.length);
  return { folder, ...(await settle(engine, candidates)), refused, others };
}

/** Throws InputError for the first refused file of the datasets that are read; a dataset that is never read is no obstacle. */
export function requireSound({ refused, folder }: Loaded): void {
  const wrong = refused.find(({ problem }) => problem.problem !== "not-supported");
  if (wrong !== undefined) throw complaintOf(wrong, folder);
}

/** The complaint about a refused file. */
export function complaintOf({ file, dataset, problem }: Refusal, folder: string): InputError {
  return new InputError({
    ...coded("dataset-file", { dataset: dataset?.title ?? null, problem }),
    ...problemWords(problem),
    where: join(folder, file),
  });
}

/** The steps from a file to its table; each may end in a problem, after which no table is left. */
async function importFile(
  engine: Engine,
  folder: string,
  file: string,
  known: Known,
  table: string,
  { accept = "whole" }: LoadOptions,
): Promise<Outcome<Imported>> {
  const { dataset, header } = known;
  const { problem: wrongHeader, remarks: ofHeader } = checkHeader(dataset, header);
  if (wrongHeader !== undefined) return { problem: wrongHeader };
  const read = await readCells(engine, join(folder, file), known, `${table}_cells`);
  if ("problem" in read) return read;
  const cells = read.value;
  try {
    const made = await tableOf(engine, known, cells, table);
    if ("problem" in made) return made;
    const { version, counts } = made.value;
    const [first, last, rows, tableRows] = counts;
    const published = version.rows ?? rows;
    if (rows !== published && accept === "whole")
      return { problem: { problem: rows < published ? "rows-missing" : "rows-added", rows, published, version: version.id } };
    const remarks: DatasetRemark[] = [
      ...ofHeader,
      ...cells.remarks,
      ...(await misprintsIn(engine, dataset, cells)),
      ...(rows === published ? [] : [{ remark: "part", rows, published } as const]),
    ];
    return { value: { dataset, table, version, file, sha256: cells.sha256, rows, tableRows, years: [first, last], remarks } };
  } finally {
    await engine.run(`drop table if exists ${name(cells.table)}`);
  }
}

type Counts = readonly [first: number, last: number, rows: number, tableRows: number];

/** Checks the cells and makes the table. */
async function tableOf(
  engine: Engine,
  { dataset, header }: Known,
  cells: Cells,
  table: string,
): Promise<Outcome<{ readonly version: Version; readonly counts: Counts }>> {
  const wrongCell = await checkCells(engine, dataset, header, cells);
  if (wrongCell !== null) return { problem: wrongCell };
  const rows = dataset.shape === undefined ? table : `${table}_rows`;
  const values = dataset.columns.flatMap((column) => typedValues(column, header));
  await engine.run(`create table ${name(rows)} as select ${values.join(", ")} from ${name(cells.table)}`);
  const problem = (await checkKeys(engine, dataset, rows, cells)) ?? (await checkPeriods(engine, dataset, rows, cells));
  if (dataset.shape !== undefined) {
    if (problem === null) await engine.run(`create table ${name(table)} as ${dataset.shape.query(name(rows))}`);
    await engine.run(`drop table ${name(rows)}`);
  }
  const outcome = problem === null ? await versionIn(engine, dataset, header, cells, table) : { problem };
  if ("problem" in outcome) await engine.run(`drop table if exists ${name(table)}`);
  return outcome;
}

async function versionIn(engine: Engine, dataset: Dataset, header: readonly string[], cells: Cells, table: string) {
  const [first, last] = dataset.years;
  const [row = []] = await engine.rows(
    `select ${first}, ${last}, (select count(*) from ${name(cells.table)}), count(*) from ${name(table)}`,
  );
  const counts = row.map(Number) as unknown as Counts;
  const found = await versionOf(engine, dataset, header, cells, counts[1]);
  return "problem" in found ? found : { value: { version: found.version, counts } };
}

/** The choice among several files of one dataset: the newest version, and the first of two copies; the others are dropped. */
async function settle(engine: Engine, candidates: readonly Imported[]): Promise<Pick<Loaded, "imported" | "left">> {
  const imported: Imported[] = [];
  const left: Imported[] = [];
  for (const dataset of new Set(candidates.map((one) => one.dataset))) {
    const age = ({ version }: Imported) => dataset.versions.findIndex(({ id }) => id === version.id);
    const own = candidates.filter((one) => one.dataset === dataset).sort((a, b) => age(b) - age(a));
    const [taken, ...rest] = own;
    if (taken === undefined) continue;
    await engine.run(`alter table ${name(taken.table)} rename to ${name(dataset.id)}`);
    imported.push({ ...taken, table: dataset.id });
    for (const one of rest) {
      await engine.run(`drop table ${name(one.table)}`);
      const isCopy = age(one) === age(taken);
      const remark: DatasetRemark = isCopy
        ? { remark: "copy-of", file: taken.file }
        : { remark: "newer-taken", version: taken.version.id, file: taken.file };
      left.push({ ...one, remarks: [...one.remarks, remark] });
    }
  }
  return { imported, left };
}
