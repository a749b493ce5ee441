/** The file of checksums, in the form that `sha256sum --check` reads. */
import { createHash } from "node:crypto";
import type { PackageFile } from "../../../dataset/export/descriptor.ts";

export const CHECKSUMS = "SHA256SUMS";

/** A file's path, size and hash. */
export function fileInfo(path: string, bytes: Uint8Array): PackageFile {
  return { path, bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** One line for each file, sorted by path. */
export function checksumsOf(files: readonly PackageFile[]): string {
  return [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");
}
