/** Writes the files of a data package into a folder: tables, archive, YAML, codebook, descriptor, citation, licence, checksums. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codebook } from "../../../dataset/export/codebook.ts";
import { csvTable } from "../../../dataset/export/csv.ts";
import { descriptorOf, type PackageFile, type TableFile } from "../../../dataset/export/descriptor.ts";
import { parquetTable } from "../../../dataset/export/parquet.ts";
import type { Cell, Table } from "../../../dataset/export/table.ts";
import { TABLES } from "../../../dataset/export/tables.ts";
import { indexLedger } from "../../../ledger/ledger.ts";
import { archiveName } from "../../../load/archive.ts";
import { answerNow } from "../../answer.ts";
import { CHECKSUMS, checksumsOf, fileInfo } from "./checksums.ts";
import { citationFile } from "./citationFile.ts";
import { archiveOf, type WholeLedger } from "./source.ts";

export const FORMATS = Object.freeze(["yaml", "json", "csv", "parquet"] as const);
export type Format = (typeof FORMATS)[number];

export interface Exported extends WholeLedger {
  readonly formats: ReadonlySet<Format>;
  /** The text of the licence. */
  readonly licence: string;
  /** The step that has begun, of how many. */
  readonly progress: (done: number, of: number) => void;
}

/** Writes all files and returns them with their sizes. The same ledger always gives the same bytes. */
export function writePackage(folder: string, given: Exported): readonly PackageFile[] {
  const { ledger: data, texts, formats, licence, progress } = given;
  const files: PackageFile[] = [];
  const write = (path: string, content: string | Uint8Array): PackageFile => {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    const file = fileInfo(path, bytes);
    files.push(file);
    return file;
  };
  const steps = TABLES.length + 1;
  const ledger = indexLedger(data);
  const counts = new Map<string, number>();
  const tables = TABLES.flatMap((table, index) => {
    progress(index, steps);
    const rows = table.rows(ledger);
    counts.set(table.name, rows.length);
    return tableFiles(table, rows, formats, write);
  });
  progress(TABLES.length, steps);
  const archive = formats.has("json") ? write(archiveName(data.ledger), archiveOf(given)) : null;
  if (formats.has("yaml")) for (const [path, text] of Object.entries(texts)) write(`yaml/${path}`, text);
  const inOrder = [...tables].sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
  write("datapackage.json", `${JSON.stringify(descriptorOf(data.ledger, inOrder, archive), null, 2)}\n`);
  write("codebook.md", codebook(data.ledger, TABLES, counts));
  write("CITATION.cff", citationFile(data.ledger));
  write("citation.bib", `${answerNow("source.cite", { ledger }, {}).bibtex}\n`);
  write("LICENSE.md", licence);
  writeFileSync(join(folder, CHECKSUMS), checksumsOf(files));
  progress(steps, steps);
  return files;
}

/** Writes a table in the formats that were asked for. */
function tableFiles(
  table: Table,
  rows: readonly (readonly Cell[])[],
  formats: ReadonlySet<Format>,
  write: (path: string, content: string | Uint8Array) => PackageFile,
): TableFile[] {
  const { name, columns } = table;
  return [
    ...(formats.has("csv") ? [{ table, format: "csv", file: write(`csv/${name}.csv`, csvTable(columns, rows)) } as const] : []),
    ...(formats.has("parquet")
      ? [{ table, format: "parquet", file: write(`parquet/${name}.parquet`, parquetTable(columns, rows, "entente")) } as const]
      : []),
  ];
}
