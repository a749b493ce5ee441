/** A file that is written in pieces and hashed on the way. Its bytes go to the disk while the next ones are made. */
import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";

export interface ByteFile {
  /** Appends the bytes. They must stay as they are until the promise resolves; more can be appended before. */
  write(bytes: Uint8Array): Promise<void>;
  /** The SHA-256 of what was appended. */
  sha256(): string;
  /** Closes the file when everything that was begun has ended. */
  close(): Promise<void>;
}

/** Bytes after which the disk is asked to begin. */
const STRIDE = 32 * 1024 * 1024;

export async function createByteFile(path: string): Promise<ByteFile> {
  const file = await open(path, "w");
  const hash = createHash("sha256");
  const running = new Set<Promise<unknown>>();
  let end = 0;
  let asked = 0;
  const track = (work: Promise<void>) => {
    const settled = work.catch(() => {}).finally(() => running.delete(settled));
    running.add(settled);
    return work;
  };
  return {
    write: (bytes) => {
      const at = end;
      end += bytes.length;
      hash.update(bytes);
      if (end - asked >= STRIDE) {
        asked = end;
        track(file.datasync().catch(() => {})); // an error is not lost: whoever makes the file whole syncs it once more
      }
      return track(writeAll(file, bytes, at));
    },
    sha256: () => hash.digest("hex"),
    close: async () => {
      await Promise.all(running);
      await file.close();
    },
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let from = 0; from < bytes.length; ) from += (await file.write(bytes, from, bytes.length - from, at + from)).bytesWritten;
}
