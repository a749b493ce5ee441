/** The stamp in `dist`: the hash of its inputs, and the hashes of the files that were made from them. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = "prepared.json";

const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** Whether `dist` was made from inputs of this hash and still holds every file as it was written. */
export function isFresh(dist, hash) {
  try {
    const stamp = JSON.parse(readFileSync(join(dist, STAMP), "utf8"));
    return stamp.hash === hash && Object.entries(stamp.files).every(([file, content]) => hashOf(join(dist, file)) === content);
  } catch {
    return false; // no stamp, or a file is missing
  }
}

/** Writes the stamp as the last file of a finished build. */
export function stampInto(made, hash) {
  const files = readdirSync(made, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(made, file)).isFile())
    .sort();
  const hashes = Object.fromEntries(files.map((file) => [file, hashOf(join(made, file))]));
  writeFileSync(join(made, STAMP), JSON.stringify({ hash, files: hashes }));
}
