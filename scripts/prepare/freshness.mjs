/** The stamp in `dist`: the hash of its inputs and the files that were made from them. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const STAMP = "prepared.json";

/** Whether `dist` was made from inputs of this hash and still holds every file at its size. */
export function isFresh(dist, hash) {
  try {
    const stamp = JSON.parse(readFileSync(join(dist, STAMP), "utf8"));
    return stamp.hash === hash && Object.entries(stamp.files).every(([file, size]) => statSync(join(dist, file)).size === size);
  } catch {
    return false; // no stamp, or a file is missing
  }
}

/** Writes the stamp as the last file of a finished build. */
export function stampInto(made, hash) {
  const files = readdirSync(made, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(made, file)).isFile())
    .sort();
  const sizes = Object.fromEntries(files.map((file) => [file, statSync(join(made, file)).size]));
  writeFileSync(join(made, STAMP), JSON.stringify({ hash, files: sizes }));
}
