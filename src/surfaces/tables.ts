/** The rows of an answer as a file: CSV, or Parquet by hyparquet-writer, which is loaded when it is first asked for. */
import type { Ledger } from "../ledger/ledger.ts";
import type { TableFormat } from "../model/answerFormats.ts";
import { csvOf } from "../views/csv.ts";
import { numberedRows, type Tabular } from "./numberedRows.ts";

type Row = Readonly<Record<string, unknown>>;

/** The rows of an answer in the format. */
export async function tableOf<A>(operation: Tabular<A>, answer: A, ledger: Ledger, format: TableFormat): Promise<string | Uint8Array> {
  const rows = numberedRows(operation, answer, ledger);
  return format === "csv" ? csvOf(rows) : parquetOf(rows, ledger);
}

/**
 * The rows as a Parquet file. A column of whole numbers is INT32, of other numbers DOUBLE, of true and false BOOLEAN; every other
 * column is text as CSV has it. Without rows the file has no columns, as CSV has no header.
 */
async function parquetOf(rows: readonly Row[], { version }: Ledger): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = Object.keys(rows[0] ?? {}).map((name) => {
    const values = rows.map((row) => row[name] ?? null);
    const type = typeOf(values);
    return {
      name,
      type,
      data: type === "STRING" ? values.map((value) => (value === null ? null : String(value))) : values,
      nullable: true,
    };
  });
  const kvMetadata = [
    { key: "ledger", value: version.version },
    { key: "ledger-hash", value: version.hash },
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata, createdBy: "entente" }));
}

const INT32 = 2 ** 31;

function typeOf(values: readonly unknown[]): "STRING" | "BOOLEAN" | "INT32" | "DOUBLE" {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "STRING";
  if (known.every((value) => typeof value === "boolean")) return "BOOLEAN";
  if (!known.every((value) => typeof value === "number")) return "STRING";
  return known.every((value) => Number.isInteger(value) && Math.abs(value) < INT32) ? "INT32" : "DOUBLE";
}
