/** The lock of a sweep: one process runs it, and tells others how far it is. */
import { randomUUID } from "node:crypto";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { InputError } from "../errors.ts";
import { onDisk } from "./disk.ts";
import type { SweepFolder } from "./folder.ts";

/** What a running sweep tells of itself. */
export interface Running {
  readonly pid: number;
  readonly host: string;
  readonly done: number;
  readonly of: number;
  readonly secondsLeft: number | null;
  readonly paused: boolean;
}

export type Told = Omit<Running, "pid" | "host">;

/** A process that has not written for so long is taken for dead: its id may be another's by now, or its machine gone. */
const SILENT_MS = 60_000;

/** Takes the lock. Returns the functions that tell and that free it. Throws InputError while another process runs the sweep. */
export function takeLock({ lock, path }: SweepFolder): { tell: (told: Told) => void; free: () => void } {
  const own = { pid: process.pid, host: hostname() };
  if (!create(lock)) {
    const seen = textOf(lock);
    const other = runningIn(lock);
    if (other !== null) throw alreadyRunning(path, other);
    if (!moveAway(lock, seen) || !create(lock)) throw alreadyRunning(path, runningIn(lock));
  }
  const tell = (told: Told) => {
    const unfinished = `${lock}.${process.pid}`;
    try {
      writeFileSync(unfinished, JSON.stringify({ ...own, ...told }));
      renameSync(unfinished, lock);
    } catch {
      rmSync(unfinished, { force: true }); // a full disk is told by the parts and the journal
    }
  };
  return { tell, free: () => rmSync(lock, { force: true }) };
}

/** The process that runs the sweep; null where none does. */
export function runningIn(lock: string): Running | null {
  try {
    if (Date.now() - statSync(lock).mtimeMs > SILENT_MS) return null;
    const text = textOf(lock);
    if (text === "") return NEW;
    const running = JSON.parse(text) as Running;
    return running.host !== hostname() || (running.pid !== process.pid && isAlive(running.pid)) ? running : null;
  } catch {
    return null;
  }
}

/** A lock that was taken this moment and tells nothing yet. */
const NEW: Running = { pid: 0, host: "", done: 0, of: 0, secondsLeft: null, paused: false };

function create(lock: string): boolean {
  try {
    onDisk(lock, () => closeSync(openSync(lock, "wx")));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Moves the lock of a dead process away; false where another process was faster and the lock is its own. */
function moveAway(lock: string, seen: string): boolean {
  const away = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return true;
    throw error;
  }
  if (textOf(away) !== seen) {
    renameSync(away, lock);
    return false;
  }
  rmSync(away, { force: true });
  return true;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function alreadyRunning(path: string, other: Running | null): InputError {
  const who = other === null || other.pid === 0 ? "another process" : `process ${other.pid} on ${other.host}`;
  return new InputError({
    what: "the sweep is running already",
    where: path,
    why: `${who} runs it, and two would do the work twice`,
    todo: "wait for it, or stop it with entente sweep cancel",
  });
}
