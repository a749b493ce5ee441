/** One hash over everything from which `dist` is made. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Files and folders that decide the contents of `dist`. The lock file stands for the versions of the packages. */
const INPUTS = [
  "data",
  "src",
  "scripts/compile.ts",
  "scripts/prepare.mjs",
  "scripts/prepare",
  "scripts/supply",
  "package.json",
  "package-lock.json",
];

/** Those that decide how a file of data/ is read. */
const CODE = INPUTS.filter((input) => input !== "data");

/** The hash of the names and contents of all inputs under `root`. */
export const hashInputs = (root) => hashOf(root, INPUTS);

/** The hash of the code alone, for values that a file's text and the code decide. */
export const hashCode = (root) => hashOf(root, CODE);

function hashOf(root, inputs) {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of filesOf(root, input)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file.replaceAll("\\", "/")}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

/** All files of an input in a fixed order: the input itself if it is a file, none if it does not exist. */
function filesOf(root, input) {
  try {
    return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
      .sort();
  } catch (error) {
    if (error.code === "ENOTDIR") return [input];
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
