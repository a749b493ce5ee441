/** The folder of a data package: what may be replaced, and its replacement in one step. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../../../errors.ts";
import { CHECKSUMS } from "./checksums.ts";

/** Throws InputError if the folder holds anything but an earlier export. `out` is its name as typed. */
export function requireReplaceable(folder: string, out: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw notOurs(`"${out}" is a file`);
  const files = filesIn(folder);
  if (files.length === 0) return;
  const sums = join(folder, CHECKSUMS);
  if (!existsSync(sums)) throw notOurs(`"${out}" holds other things`);
  const written = new Set([
    CHECKSUMS,
    ...readFileSync(sums, "utf8")
      .split("\n")
      .map((line) => line.slice(66)),
  ]);
  const other = files.find((file) => !written.has(file));
  if (other !== undefined) throw notOurs(`"${out}" holds ${other}, which no export wrote`);
}

function notOurs(what: string): InputError {
  return new InputError({
    what,
    where: "--out",
    why: "the folder is replaced as a whole by the data package",
    todo: "name a new folder, or one that holds an earlier export and nothing else",
  });
}

/** Paths of all files below a folder, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
}

/**
 * Lets `write` fill a folder beside `folder`, and gives it the final name once it is whole. If `write` throws, what stood there
 * stays and the unfinished folder is removed.
 */
export function replaceWhole<T>(folder: string, write: (unfinished: string) => T): T {
  const beside = (what: string) => join(dirname(folder), `.${basename(folder)}.${what}-${process.pid}`);
  const [unfinished, old] = [beside("unfinished"), beside("old")];
  mkdirSync(unfinished, { recursive: true });
  try {
    const result = write(unfinished);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(unfinished, folder);
    return result;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}
