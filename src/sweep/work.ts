/** What a runner of chunks is given, and what it hands back: the same for threads of this machine and for a queue of many. */
import { InputError } from "../errors.ts";
import type { Part } from "./part.ts";
import type { Chunk } from "./plan.ts";

/** How a chunk ended. */
export type Ended =
  | { readonly chunk: Chunk; readonly part: Part; readonly ms: number }
  | { readonly chunk: Chunk; readonly error: string; readonly attempt: number };

export interface Work {
  /** Chunks to be done, in the order of the table. */
  readonly chunks: readonly Chunk[];
  /** Told of each chunk that is done and of each failure; it may throw, and the run ends. */
  readonly ended: (ended: Ended) => void;
  /** Stops the run: chunks that are not begun stay undone. */
  readonly signal: AbortSignal;
  /** Whether no further chunk may be begun for now. */
  readonly isPaused: () => boolean;
}

/** Runs the chunks. It returns when each is done or has failed too often, and throws where the machine is at fault or the signal aborts. */
export type Runner = (work: Work) => Promise<void>;

/** A chunk that fails so often is set aside. */
export const ATTEMPTS = 3;

/** How long a runner that is paused waits before it looks again. */
export const PAUSE_MS = 200;

const OF_THE_MACHINE: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EACCES", "EROFS"]);

/** Whether an error is the machine's, so that other chunks would fail like this one: the disk is full, or cannot be written. */
export function isOfMachine(error: unknown): boolean {
  return error instanceof InputError && OF_THE_MACHINE.has(error.complaint.args?.["cause"]);
}

/** An error in one line, for a journal. */
export function lineOf(error: unknown): string {
  const text = error instanceof InputError ? `${error.where}: ${error.what}` : error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? text;
}
