/** Tables as Parquet, with typed columns: days are DATE, unknown is null. */
import { parquetWriteBuffer } from "hyparquet-writer";
import { type Day, dayNumber } from "../../time/day.ts";
import type { Cell, ColumnInfo, ColumnType } from "./table.ts";

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

const ELEMENTS: Readonly<Record<ColumnType, Omit<Element, "name">>> = Object.freeze({
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
});

/** The bytes of a Parquet file (Snappy). The same rows always give the same bytes. */
export function parquetTable(columns: readonly ColumnInfo[], rows: readonly (readonly Cell[])[], createdBy: string): Uint8Array {
  const schema: Element[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(({ name, type }): Element => ({ name, repetition_type: "OPTIONAL", ...ELEMENTS[type] })),
  ];
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    data: rows.map((row) => {
      const cell = row[index] ?? null;
      return type === "date" && cell !== null ? dayNumber(cell as Day) : cell;
    }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy }));
}
