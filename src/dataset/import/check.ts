/** Checks of a file's cells against the declaration of its dataset: values, periods, keys, version and number of rows. */
import { brief } from "../../model/brief.ts";
import type { DatasetProblem, DatasetRemark } from "../../model/datasetProblems.ts";
import type { Engine } from "../engine/engine.ts";
import { list, name } from "../engine/sql.ts";
import { type Column, type Dataset, sourcesOf, type Version } from "./declare.ts";
import { cell, differs, faultTests, misprintCount } from "./read/columnSql.ts";
import type { Cells } from "./read/readFile.ts";

/** The columns of the header that the dataset needs and the file lacks, or the reverse. */
export function checkHeader(
  { columns, ignored }: Dataset,
  header: readonly string[],
): { problem?: DatasetProblem; remarks: DatasetRemark[] } {
  const needed = columns.filter((one) => one.optional !== true).flatMap(sourcesOf);
  const missing = needed.filter((one) => !header.includes(one));
  if (missing.length > 0) return { problem: { problem: "column-missing", columns: [...new Set(missing)] }, remarks: [] };
  const known = new Set([...columns.flatMap(sourcesOf), ...ignored]);
  const unknown = header.filter((one) => !known.has(one));
  return { remarks: unknown.length === 0 ? [] : [{ remark: "columns-unknown", columns: unknown }] };
}

/** The first cell, by row, that its column may not hold. */
export async function checkCells(
  engine: Engine,
  { columns }: Dataset,
  header: readonly string[],
  cells: Cells,
): Promise<DatasetProblem | null> {
  const present = columns.filter((one) => sourcesOf(one).every((from) => header.includes(from)));
  const tests = present.flatMap((column) => faultTests(column).map((test) => ({ column, ...test })));
  const firsts = tests.map(({ test }) => `min(rowid) filter (${test})`);
  const [row = []] = await engine.rows(`select count(*), ${firsts.join(", ")} from ${name(cells.table)}`);
  const [count, ...found] = row;
  if (count === 0) return { problem: "no-rows" };
  const wrong = tests.flatMap((test, index) => (found[index] === null ? [] : [{ ...test, row: Number(found[index]) }]));
  const first = wrong.sort((a, b) => a.row - b.row)[0];
  if (first === undefined) return null;
  const [[value] = []] = await engine.rows(`select ${name(first.from)} from ${name(cells.table)} where rowid = ${first.row}`);
  return faultIn(first.column, first.from, value === null || value === undefined ? null : String(value), cells.lineOf(first.row));
}

/** The fault of a cell, which a test found to be wrong. */
function faultIn(column: Column, from: string, value: string | null, line: number): DatasetProblem {
  if (value === null) return { problem: "blank", line, column: from };
  const wrong = { line, column: from, value: brief(value) };
  if (column.type === "day") return { problem: "not-a-date", ...wrong };
  if (column.type === "text") return { problem: "not-a-code", ...wrong, allowed: Object.keys(column.codes ?? {}).join(", ") };
  const number = Number(value);
  if (column.type === "day-parts") {
    const range = from === column.year ? column.years : from === column.month ? [1, 12] : [1, 31];
    const inside = Number.isInteger(number) && number >= (range[0] ?? 0) && number <= (range[1] ?? 0);
    return inside ? { problem: "not-a-date", ...wrong } : { problem: "out-of-range", ...wrong, allowed: range.join(" to ") };
  }
  const codes = column.type === "yes-no" ? ["0", "1"] : Object.keys(column.codes ?? {});
  if (codes.length > 0) return { problem: "not-a-code", ...wrong, allowed: [...codes, ...(column.missing ?? [])].join(", ") };
  return {
    problem: "out-of-range",
    ...wrong,
    allowed: `${(column.range ?? []).join(" to ")}${column.type === "integer" ? ", in whole numbers" : ""}`,
  };
}

/** A row of the table whose period ends before it begins. */
export async function checkPeriods(engine: Engine, { period }: Dataset, table: string, cells: Cells): Promise<DatasetProblem | null> {
  if (period === undefined) return null;
  const [from, until] = period.map(name);
  const [[row, begins, ends] = []] = await engine.rows(
    `select rowid, ${from}::varchar, ${until}::varchar from ${name(table)} where ${until} < ${from} order by rowid limit 1`,
  );
  return row === undefined ? null : { problem: "backwards", line: cells.lineOf(Number(row)), from: String(begins), until: String(ends) };
}

/** A row that has the key of an earlier one. */
export async function checkKeys(engine: Engine, { key }: Dataset, table: string, cells: Cells): Promise<DatasetProblem | null> {
  const by = key.map(name).join(", ");
  const [[first, second] = []] = await engine.rows(
    `select min(rowid), max(rowid) as second from ${name(table)} group by ${by} having count(*) > 1 order by second limit 1`,
  );
  if (first === undefined) return null;
  return { problem: "duplicate", line: cells.lineOf(Number(second)), first: cells.lineOf(Number(first)), key: key.join(", ") };
}

/** The version that the file is of. `lastYear` is the last year in the table. */
export async function versionOf(
  engine: Engine,
  { versions }: Dataset,
  header: readonly string[],
  cells: Cells,
  lastYear: number,
): Promise<{ version: Version } | { problem: DatasetProblem }> {
  const layout = versions.filter(({ lacks = [] }) => !lacks.some((one) => header.includes(one)));
  const others: { readonly row: number; readonly value: string; readonly column: string }[] = [];
  for (const version of layout) {
    const { mark } = version;
    const other = mark === undefined ? null : await otherMark(engine, mark, header, cells);
    if (mark !== undefined && other !== null) others.push({ ...other, column: mark.column });
    else if (version.lastYear === undefined || version.lastYear === lastYear) return { version };
  }
  // The version that the most rows are of is meant.
  const [other] = others.sort((a, b) => b.row - a.row);
  if (other !== undefined) {
    const marks = layout.flatMap(({ mark }) => (mark?.column === other.column ? [mark.value] : []));
    const known = [...new Set(marks)].join(", ");
    return { problem: { problem: "other-version", line: cells.lineOf(other.row), column: other.column, value: other.value, known } };
  }
  const known = versions.map(({ id, covers }) => `${id} (to ${covers[1]})`);
  return { problem: { problem: "unknown-version", lastYear, known: [...new Set(known)].join(", ") } };
}

/** The first row whose mark differs; null if none does, or if the layout has no such column. */
async function otherMark(engine: Engine, { column, value }: NonNullable<Version["mark"]>, header: readonly string[], cells: Cells) {
  if (!header.includes(column)) return null;
  const [[row, found] = []] = await engine.rows(
    `select rowid, coalesce(${cell(column)}, '') from ${name(cells.table)} where ${differs(column, value)} order by rowid limit 1`,
  );
  return row === undefined ? null : { row: Number(row), value: String(found) };
}

/** The rows that hold a misprint of the published file, by column. */
export async function misprintsIn(engine: Engine, { columns }: Dataset, cells: Cells): Promise<DatasetRemark[]> {
  const counted = columns.flatMap((column) => {
    const count = misprintCount(column);
    return count === null || column.type === "day-parts" ? [] : [{ column, count }];
  });
  if (counted.length === 0) return [];
  const [row = []] = await engine.rows(`select ${counted.map(({ count }) => count).join(", ")} from ${name(cells.table)}`);
  return counted.flatMap(({ column }, index) => {
    const rows = Number(row[index] ?? 0);
    return rows === 0
      ? []
      : [{ remark: "misprints", column: column.from, values: list(column.misprints ?? []).slice(1, -1), rows } as const];
  });
}
