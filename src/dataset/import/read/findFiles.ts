/** Files of a folder and of the folders directly in it. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../../errors.ts";
import { coded } from "../../../model/complaints.ts";

/** Paths of the regular files below `folder`, relative to it, in alphabetical order; hidden ones are left out. Throws InputError. */
export function findFiles(folder: string): string[] {
  const kind = statSync(folder, { throwIfNoEntry: false });
  if (kind === undefined) throw notAFolder("no-folder", folder, `no folder "${folder}"`);
  if (!kind.isDirectory()) throw notAFolder("not-a-folder", folder, `"${folder}" is a file`);
  const below = (path: string) => entriesOf(join(folder, path)).map((one) => join(path, one));
  const first = below("");
  const second = first.filter((path) => isFolder(join(folder, path))).flatMap(below);
  return [...first, ...second].filter((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true).sort();
}

const entriesOf = (folder: string): string[] => {
  try {
    return readdirSync(folder).filter((one) => !one.startsWith("."));
  } catch {
    return []; // a folder in the folder that this user may not read
  }
};

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function notAFolder(code: "no-folder" | "not-a-folder", folder: string, what: string): InputError {
  return new InputError({
    ...coded(code, { folder }),
    what,
    where: "--data",
    why: "your own copies of datasets are read from one folder and the folders directly in it",
    todo: "name the folder that holds them",
  });
}
