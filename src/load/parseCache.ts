/**
 * Values of data files that were parsed and checked before, so that a check parses only the files that changed. A value is found
 * by its file's name and whole text and by the code that parsed it, so it is never older than either. A cache that is missing,
 * damaged or made by other code is empty: everything is then parsed. Files with complaints are never kept.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export interface ParseCache {
  /** The value of the file with this text; undefined if it must be parsed. */
  read(file: string, text: string): unknown;
  /** Keeps the value of a file without complaints. */
  keep(file: string, text: string, value: unknown): void;
  /** Writes the values that were read or kept, if they changed; the others are dropped. */
  save(): void;
}

/** A cache that holds nothing. */
export const NO_CACHE: ParseCache = Object.freeze({ read: () => undefined, keep: () => {}, save: () => {} });

/** The cache in `path` for the code with this hash. */
export function openParseCache(path: string, code: string): ParseCache {
  const kept = readKept(path, code);
  const used: Record<string, unknown> = {};
  let parsed = 0;
  return {
    read(file, text) {
      const key = keyOf(file, text);
      const value = kept[key];
      if (value !== undefined) used[key] = value;
      return value;
    },
    keep(file, text, value) {
      parsed += 1;
      used[keyOf(file, text)] = value;
    },
    save() {
      if (parsed === 0 && Object.keys(used).length === Object.keys(kept).length) return;
      write(path, code, used);
    },
  };
}

function keyOf(file: string, text: string): string {
  return createHash("sha256").update(file).update("\0").update(text).digest("base64url");
}

/** The first line of the file: the hash of the code, and the hash of the lines below. */
const headOf = (code: string, body: string) => `${code} ${createHash("sha256").update(body).digest("hex")}`;

function readKept(path: string, code: string): Record<string, unknown> {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    return text.slice(0, end) === headOf(code, body) ? (JSON.parse(body) as Record<string, unknown>) : {};
  } catch {
    return {}; // there is none yet, or it cannot be read
  }
}

/** Writes under another name first, so that a run beside this one reads a whole file. */
function write(path: string, code: string, values: Readonly<Record<string, unknown>>): void {
  const body = JSON.stringify(values);
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, `${headOf(code, body)}\n${body}`);
    renameSync(unfinished, path);
  } catch {
    // The folder cannot be written: the next run parses again.
  }
}
