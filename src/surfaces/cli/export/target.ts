/** The folder of a data package: what may be replaced. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
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
