/** Files that appear under their name only when they are whole. */
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../../errors.ts";
import { coded } from "../../model/complaints.ts";

const UNFINISHED = (file: string, process: number | string) => `.${file}.unfinished-${process}`;

/**
 * Lets `write` fill a temporary file beside `path`, brings it to the disk and gives it the final name. If `write` fails or is
 * stopped, the temporary file is removed and what stood under the name stays. Throws InputError for a name that cannot be
 * written and for a full disk.
 */
export async function writeWhole(path: string, write: (unfinished: string) => Promise<void>): Promise<void> {
  const target = resolve(path);
  const [folder, file] = [dirname(target), basename(target)];
  try {
    mkdirSync(folder, { recursive: true });
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
    removeAbandoned(folder, file);
    const unfinished = join(folder, UNFINISHED(file, process.pid));
    try {
      await write(unfinished);
      sync(unfinished);
      renameSync(unfinished, target);
      sync(folder);
    } finally {
      rmSync(unfinished, { force: true });
    }
  } catch (error) {
    throw complaintOf(error, path) ?? error;
  }
}

/** Removes temporary files of this name that a process left behind when it was killed. */
function removeAbandoned(folder: string, file: string): void {
  const start = UNFINISHED(file, "");
  for (const one of readdirSync(folder)) {
    if (one.startsWith(start) && !isAlive(Number(one.slice(start.length)))) rmSync(join(folder, one), { force: true });
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Waits until a file or the entries of a folder are on the disk. Some systems cannot do this for a folder. */
function sync(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!statSync(path).isDirectory()) throw error;
  } finally {
    closeSync(opened);
  }
}

/** The complaint about a place that cannot be written; null for any other error. DuckDB reports the system's text, not its code. */
function complaintOf(error: unknown, path: string): InputError | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  const found = CAUSES.find((cause) => code === cause.code || error.message.includes(cause.said));
  if (found === undefined) return null;
  return new InputError(
    { ...coded("file-not-written", { path, cause: found.code }), what: found.what, where: path, why: found.why, todo: found.todo },
    { cause: error },
  );
}

const CAUSES = [
  {
    code: "ENOSPC",
    said: "No space left on device",
    what: "the disk is full",
    why: "the file could not be written whole, so none was left under its name",
    todo: "free some space, or write to another disk",
  },
  {
    code: "EDQUOT",
    said: "Disk quota exceeded",
    what: "the disk quota is used up",
    why: "the file could not be written whole, so none was left under its name",
    todo: "free some space, or write to another disk",
  },
  {
    code: "EACCES",
    said: "Permission denied",
    what: "the folder cannot be written",
    why: "this user has no right to write there",
    todo: "name another folder",
  },
  {
    code: "EROFS",
    said: "Read-only file system",
    what: "the folder cannot be written",
    why: "the disk is read-only",
    todo: "name another folder",
  },
  {
    code: "EISDIR",
    said: "Is a directory",
    what: "the name is that of a folder",
    why: "the table is written as one file",
    todo: "name a file",
  },
  {
    code: "ENOTDIR",
    said: "Not a directory",
    what: "a part of the path is a file",
    why: "a file stands only in a folder",
    todo: "name a folder",
  },
  {
    code: "ENOENT",
    said: "No such file or directory",
    what: "the folder cannot be written",
    why: "the system can make no file there",
    todo: "name another folder",
  },
  {
    code: "EEXIST",
    said: "File exists",
    what: "a part of the path is a file",
    why: "a file stands only in a folder",
    todo: "name a folder",
  },
] as const;
