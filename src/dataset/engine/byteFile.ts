/** A file that is written in pieces and hashed on the way. Its bytes go to the disk while the next ones are made. */
import { createHash } from "node:crypto";
import { closeSync, fdatasync, openSync, writeSync } from "node:fs";

export interface ByteFile {
  /** Appends the bytes; the array can be used again at once. */
  write(bytes: Uint8Array): void;
  /** The SHA-256 of what was written. */
  sha256(): string;
  close(): Promise<void>;
}

/** Bytes after which the disk is asked to begin. */
const STRIDE = 32 * 1024 * 1024;

export function createByteFile(path: string): ByteFile {
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let waiting = 0;
  let syncing: Promise<void> | null = null;
  const sync = () => {
    waiting = 0;
    // An error is not lost: whoever makes the file whole syncs it once more.
    syncing = new Promise<void>((resolve) => fdatasync(file, () => resolve())).finally(() => {
      syncing = null;
    });
  };
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      hash.update(bytes);
      waiting += bytes.length;
      if (waiting >= STRIDE && syncing === null) sync();
    },
    sha256: () => hash.digest("hex"),
    close: async () => {
      await syncing;
      closeSync(file);
    },
  };
}
