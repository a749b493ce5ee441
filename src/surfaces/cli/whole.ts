/**
 * Files and folders that appear under their name only when they are whole, whenever the process is stopped. Each is made beside its
 * place under a name with the number of its process; the next run removes what a killed one left.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../../errors.ts";

const UNFINISHED = "unfinished";
const OLD = "old";

const beside = (path: string, what: string, by: number | string = process.pid) => join(dirname(path), `.${basename(path)}.${what}-${by}`);

/**
 * Lets `write` fill a folder beside `folder`, and gives it the final name once it is whole. If `write` fails, what stood there stays
 * and the unfinished folder is removed. Throws InputError for a place that cannot be written.
 */
export async function replaceWhole<T>(folder: string, write: (unfinished: string) => T | Promise<T>): Promise<T> {
  return complained(folder, async () => {
    mkdirSync(dirname(folder), { recursive: true });
    recover(folder);
    const [unfinished, old] = [beside(folder, UNFINISHED), beside(folder, OLD)];
    mkdirSync(unfinished);
    try {
      const result = await write(unfinished);
      exchange(folder, unfinished, old);
      return result;
    } finally {
      if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
      rmSync(unfinished, { recursive: true, force: true });
      rmSync(old, { recursive: true, force: true });
    }
  });
}

/** Puts the finished folder in the place of the one that is there; another process may do the same at this moment. */
function exchange(folder: string, unfinished: string, old: string): void {
  for (let left = TRIES; ; left -= 1) {
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(unfinished, folder);
      return;
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (left === 0 || !["ENOENT", "ENOTEMPTY", "EEXIST"].includes(code)) throw error;
      rmSync(old, { recursive: true, force: true });
    }
  }
}

const TRIES = 20;

/** Writes a text under its name in one step. Throws InputError for a place that cannot be written. */
export async function writeWholeText(path: string, text: string): Promise<void> {
  await complained(path, () => {
    recover(path);
    const unfinished = filled(path, text);
    renameSync(unfinished, path);
  });
}

/** Writes a text under a name that is free, in one step. Throws the system's error if the name is taken. */
export function writeNewText(path: string, text: string): void {
  recover(path);
  const unfinished = filled(path, text);
  try {
    linkSync(unfinished, path); // unlike a rename, this never replaces a file
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Some disks have no links.
    if (code !== "EPERM" && code !== "ENOTSUP") throw error;
    copyFileSync(unfinished, path, constants.COPYFILE_EXCL);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** A finished file beside the path, on the disk. */
function filled(path: string, text: string): string {
  const unfinished = beside(path, UNFINISHED);
  try {
    writeFileSync(unfinished, text);
    const opened = openSync(unfinished, "r");
    fsyncSync(opened);
    closeSync(opened);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return unfinished;
}

/** Puts back a folder that a killed process had moved aside without putting the new one in place, and removes what it left. */
function recover(path: string): void {
  const [unfinished, old] = [UNFINISHED, OLD].map((what) => basename(beside(path, what, "")));
  const left = existsSync(dirname(path)) ? readdirSync(dirname(path)) : [];
  for (const name of left) {
    const start = [unfinished, old].find((one) => one !== undefined && name.startsWith(one));
    if (start === undefined || isAlive(Number(name.slice(start.length)))) continue;
    const found = join(dirname(path), name);
    if (start === old && !existsSync(path)) renameSync(found, path);
    else rmSync(found, { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Runs what writes, and says of a place that cannot be written what is wrong and what to do. */
async function complained<T>(path: string, write: () => T | Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const cause = CAUSES[code];
    if (cause === undefined) throw error;
    const [what, why, todo] = cause;
    throw new InputError({ what, where: path, why, todo }, { cause: error });
  }
}

const NO_ROOM = ["it could not be written whole, so what stood under its name stays", "free some space, or write to another disk"] as const;

/** The system's errors: what is wrong, why, and what to do. */
const CAUSES: Readonly<Record<string, readonly [string, string, string]>> = Object.freeze({
  ENOSPC: ["the disk is full", ...NO_ROOM],
  EDQUOT: ["the disk quota is used up", ...NO_ROOM],
  EACCES: ["the folder cannot be written", "this user has no right to write there", "name another folder"],
  EPERM: ["the folder cannot be written", "this user has no right to write there", "name another folder"],
  EROFS: ["the folder cannot be written", "the disk is read-only", "name another folder"],
  EBUSY: ["the folder cannot be replaced", "it is in use, as the root of a disk is", "name a folder inside it"],
  ENOTDIR: ["a part of the path is a file", "a file stands only in a folder", "name a folder"],
  ENOENT: ["the folder cannot be written", "the system can make no file there", "name another folder"],
});
