/** Errors of the system on a disk, as complaints. */
import { InputError } from "../errors.ts";
import { coded } from "../model/complaints.ts";

const WORDS = {
  ENOSPC: { what: "the disk is full", todo: "free some space, then run the same command again" },
  EDQUOT: { what: "the disk quota is used up", todo: "free some space, then run the same command again" },
  EACCES: { what: "the folder cannot be written", todo: "name another folder, or change its rights" },
  EROFS: { what: "the folder cannot be written", todo: "name another folder" },
} as const;

type Code = keyof typeof WORDS;

/** Runs work on a file; throws InputError where the disk is full or cannot be written. */
export function onDisk<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !isOfDisk(code)) throw error;
    const why = "what a sweep has done is noted there, so it cannot go on";
    throw new InputError({ ...coded("file-not-written", { path, cause: code }), ...WORDS[code], where: path, why }, { cause: error });
  }
}

function isOfDisk(code: string): code is Code {
  return code in WORDS;
}
