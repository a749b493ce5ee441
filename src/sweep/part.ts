/** A chunk's rows as the bytes of a Parquet file, and what is told of it. The same rows always give the same bytes. */
import { createHash } from "node:crypto";
import { parquetMetadata } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { type Day, dayNumber } from "../time/day.ts";
import type { Column } from "./columns.ts";
import type { FilledColumn } from "./rows.ts";

export interface Part {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

const ELEMENTS: Readonly<Record<Column["type"], Omit<Element, "name">>> = Object.freeze({
  date: { type: "INT32", converted_type: "DATE" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
});

const MADE_BY = "entente sweep";

export function bytesOf(columns: readonly FilledColumn[]): Uint8Array {
  const schema: Element[] = [
    { name: "root", num_children: columns.length },
    ...columns.map(
      ({ name, type, empty }): Element => ({
        name,
        repetition_type: empty === undefined ? "REQUIRED" : "OPTIONAL",
        ...ELEMENTS[type],
      }),
    ),
  ];
  const columnData = columns.map(({ name, type, values }) => ({ name, data: type === "date" ? dayNumbers(values) : values }));
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: MADE_BY }));
}

function dayNumbers(values: FilledColumn["values"]): number[] {
  const known = new Map<unknown, number>();
  return values.map((value) => {
    const number = known.get(value) ?? dayNumber(value as Day);
    known.set(value, number);
    return number;
  });
}

/** What is told of a part; null for bytes that are no whole Parquet file. */
export function partOf(bytes: Uint8Array): Part | null {
  try {
    const { buffer, byteOffset, byteLength } = bytes;
    const metadata = parquetMetadata(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
    return { rows: Number(metadata.num_rows), bytes: byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch {
    return null;
  }
}
