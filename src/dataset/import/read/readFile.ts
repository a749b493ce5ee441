/** Reads one file into a table of cells: its bytes are checked, decoded where that is known, and parsed by DuckDB. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brief } from "../../../model/brief.ts";
import type { DatasetProblem, DatasetRemark } from "../../../model/datasetProblems.ts";
import type { Engine } from "../../engine/engine.ts";
import { name, text } from "../../engine/sql.ts";
import { type Dataset, sourcesOf } from "../declare.ts";
import { encodingOf, hasOldLineEnds, lineNotUtf8, lineOfRecord } from "./bytes.ts";
import { cellType } from "./columnSql.ts";
import type { Known } from "./recognise.ts";
import { decodeWindows1252 } from "./windows1252.ts";

/** The most that one file may hold, in MiB. */
const MOST = 512;

export interface Cells {
  /** The table of cells; its row ids count the records from 0. */
  readonly table: string;
  readonly sha256: string;
  readonly remarks: readonly DatasetRemark[];
  /** The file's line of a row id. */
  readonly lineOf: (row: number) => number;
}

/** The outcome of one step: a result, or the problem for which the file is not read. */
export type Outcome<T> = { readonly value: T } | { readonly problem: DatasetProblem };

/** The cells of a known file as a table of this name. */
export async function readCells(engine: Engine, path: string, known: Known, table: string): Promise<Outcome<Cells>> {
  const { dataset, header } = known;
  if (statSync(path).size > MOST * 1024 * 1024) return { problem: { problem: "too-large", most: MOST } };
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return { problem: { problem: "unreadable", cause: (error as NodeJS.ErrnoException).code ?? "unknown" } };
  }
  const encoding = encodingOf(bytes);
  if (encoding === "utf-16") return { problem: { problem: "utf-16" } };
  if (encoding === "other" && dataset.encoding === undefined) return { problem: { problem: "not-utf-8", line: lineNotUtf8(bytes) } };
  const twice = header.find((one, index) => header.indexOf(one) !== index);
  if (twice !== undefined) return { problem: { problem: "column-twice", column: twice } };
  const remarks: DatasetRemark[] = [];
  if (hasOldLineEnds(bytes)) remarks.push({ remark: "old-line-ends" });
  const decoded = encoding === "other" ? dataset.encoding : undefined;
  if (decoded !== undefined) remarks.push({ remark: "decoded", encoding: decoded });
  const problem = await withText(path, bytes, decoded, (file) => parse(engine, file, known, table, bytes));
  if (problem !== null) return { problem };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { value: { table, sha256, remarks, lineOf: (row) => lineOfRecord(readFileSync(path), row + 1) } };
}

/** Calls `use` with a file of the text in UTF-8: the file itself, or a decoded copy that is removed afterwards. */
async function withText<T>(path: string, bytes: Buffer, encoding: string | undefined, use: (file: string) => Promise<T>): Promise<T> {
  if (encoding === undefined) return use(path);
  const folder = mkdtempSync(join(tmpdir(), "entente-"));
  try {
    const file = join(folder, "decoded.csv");
    writeFileSync(file, decodeWindows1252(bytes));
    return await use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function parse(
  engine: Engine,
  file: string,
  { dataset, header }: Known,
  table: string,
  bytes: Buffer,
): Promise<DatasetProblem | null> {
  const columns = header.map((column) => `${text(column)}: '${cellType(dataset, column)}'`).join(", ");
  const needed = header.filter((one) => isNeeded(dataset, one)).map(name);
  const options = `header = true, delim = ',', quote = '"', escape = '"', strict_mode = true, null_padding = false, nullstr = ['', 'NA']`;
  try {
    await engine.run(
      `create or replace table ${name(table)} as select ${needed.join(", ")} from read_csv(${text(file)}, auto_detect = false, columns = {${columns}}, ${options})`,
    );
    return null;
  } catch (error) {
    const problem = error instanceof Error ? problemIn(error.message, bytes, header.length) : null;
    if (problem === null) throw error;
    return problem;
  }
}

/** Whether the column is read, or marks a version. */
const isNeeded = ({ columns, versions }: Dataset, column: string) =>
  columns.some((one) => sourcesOf(one).includes(column)) || versions.some(({ mark }) => mark?.column === column);

/** The problem that DuckDB reports: it names a record, counted from 1 with the header. R writes missing values as NA. */
function problemIn(message: string, bytes: Buffer, columns: number): DatasetProblem | null {
  const record = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  if (record === undefined)
    return /^[\w ]+ Error: /.test(message) ? { problem: "unreadable", cause: brief(message.split("\n")[0] ?? "") } : null;
  const line = lineOfRecord(bytes, Number(record) - 1);
  const [, column, value] = /Error when converting column "([^\n]*)"\. Could not convert string "([^\n]*)" to 'DOUBLE'/.exec(message) ?? [];
  if (column !== undefined && value !== undefined) return { problem: "not-a-number", line, column, value: brief(value) };
  const found = /Expected Number of Columns: \d+ Found: (\d+)/.exec(message)?.[1];
  if (/unterminated quote/.test(message)) return { problem: "quote-not-closed", line };
  if (found === undefined) return { problem: "not-csv", line };
  const cells = Number(found);
  return cells < columns ? { problem: "cut-off", line, cells, columns } : { problem: "too-many-cells", line, cells, columns };
}
