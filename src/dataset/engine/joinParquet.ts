/** Joins Parquet files of one schema: their row groups are copied as they are, and one footer names them all. */
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { type FileMetaData, parquetMetadata } from "hyparquet";
import { ByteWriter } from "hyparquet-writer";
import { writeMetadata } from "hyparquet-writer/src/metadata.js";

/** The bytes at both ends of a file, and those of the length of its footer. */
const MAGIC = Buffer.from("PAR1");
const LENGTH = 4;

type RowGroup = FileMetaData["row_groups"][number];

/** Writes the rows of the parts, in their order, into a file. There is at least one part. */
export async function joinParquet(parts: readonly string[], path: string): Promise<void> {
  const file = openSync(path, "w");
  try {
    let at = writeSync(file, MAGIC);
    let joined: FileMetaData | null = null;
    const groups: RowGroup[] = [];
    for (const part of parts) {
      const bytes = readFileSync(part);
      const metadata = parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
      const footer = bytes.length - MAGIC.length - LENGTH - bytes.readUInt32LE(bytes.length - MAGIC.length - LENGTH);
      const moved = at - MAGIC.length;
      groups.push(...metadata.row_groups.map((group) => movedBy(group, BigInt(moved))));
      for (let from = MAGIC.length; from < footer; ) from += writeSync(file, bytes, from, footer - from);
      at += footer - MAGIC.length;
      joined ??= metadata;
    }
    if (joined === null) throw new Error("no part of a Parquet file to join");
    const rows = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
    writeSync(file, footerOf({ ...joined, num_rows: rows, row_groups: groups }));
  } finally {
    closeSync(file);
  }
}

/** The row group at a place further on in the file. */
function movedBy(group: RowGroup, bytes: bigint): RowGroup {
  const moved = (offset: bigint | undefined) => (offset === undefined ? undefined : offset + bytes);
  return {
    ...group,
    file_offset: moved(group.file_offset),
    columns: group.columns.map((column) => ({
      ...column,
      file_offset: column.file_offset === 0n ? 0n : column.file_offset + bytes,
      offset_index_offset: moved(column.offset_index_offset),
      column_index_offset: moved(column.column_index_offset),
      meta_data: column.meta_data && {
        ...column.meta_data,
        data_page_offset: column.meta_data.data_page_offset + bytes,
        index_page_offset: moved(column.meta_data.index_page_offset),
        dictionary_page_offset: moved(column.meta_data.dictionary_page_offset),
        bloom_filter_offset: moved(column.meta_data.bloom_filter_offset),
      },
    })),
  } as RowGroup;
}

function footerOf(metadata: FileMetaData): Uint8Array {
  const writer = new ByteWriter();
  writeMetadata(writer, metadata);
  writer.appendBytes(MAGIC);
  return new Uint8Array(writer.getBuffer());
}
