/**
 * Where the parts of a sweep are kept. A part is written once under the key of its chunk; written again, it is the same bytes. The
 * folder below is one store; an object store with conditional writes could be another (docs/scale.md).
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../dataset/engine/wholeFile.ts";
import { onDisk } from "./disk.ts";
import { type Part, partOf } from "./part.ts";
import type { Chunk } from "./plan.ts";

export interface PartStore {
  /** The part of the chunk, read and hashed; null where there is none, or none that is whole. */
  find(chunk: Chunk): Promise<Part | null>;
  /** Keeps a part. It appears at once and whole, whoever else writes it. Throws InputError for a store that cannot be written. */
  write(chunk: Chunk, bytes: Uint8Array): Promise<Part>;
  /** The address of the part, as DuckDB reads it. */
  addressOf(chunk: Chunk): string;
  /** Removes a part that is not what was written. */
  remove(chunk: Chunk): Promise<void>;
}

/** A folder, on this machine or shared by many. */
export function folderStore(folder: string): PartStore {
  onDisk(folder, () => mkdirSync(folder, { recursive: true }));
  const fileOf = ({ index, key }: Chunk) => join(folder, `${String(index).padStart(7, "0")}-${key}.parquet`);
  return {
    find: async (chunk) => (isFile(fileOf(chunk)) ? partOf(readFileSync(fileOf(chunk))) : null),
    write: async (chunk, bytes) => {
      const part = partOf(bytes);
      if (part === null) throw new Error(`chunk ${chunk.index} gave no Parquet file`);
      // Two machines may write one part at once, so each has a name of its own until the part is whole.
      const own = join(folder, `.${chunk.key}.${randomUUID()}`);
      try {
        await writeWhole(own, async (unfinished) => writeFileSync(unfinished, bytes));
        renameSync(own, fileOf(chunk));
      } finally {
        rmSync(own, { force: true });
      }
      return part;
    },
    addressOf: fileOf,
    remove: async (chunk) => {
      if (isFile(fileOf(chunk))) rmSync(fileOf(chunk), { force: true });
    },
  };
}

/** False as well for anything else that stands under the name: then the part cannot be written, and its chunk fails. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
