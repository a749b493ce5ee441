/** Runs chunks on this machine: each maker takes the next one when it is free. */
import { setTimeout as wait } from "node:timers/promises";
import type { Part } from "./part.ts";
import type { Chunk } from "./plan.ts";
import { ATTEMPTS, isOfMachine, lineOf, PAUSE_MS, type Runner, type Work } from "./work.ts";

/** Computes a chunk and keeps its part, here or on another thread. */
export type Maker = (chunk: Chunk) => Promise<Part>;

interface Turn {
  readonly chunk: Chunk;
  readonly attempt: number;
}

/** A runner over makers; as many chunks are computed at once. A chunk that failed is tried again after the others. */
export function localRunner(makers: readonly Maker[]): Runner {
  return async (work) => {
    const queue: Turn[] = work.chunks.map((chunk) => ({ chunk, attempt: 1 }));
    const failed = new AbortController();
    const stopped = AbortSignal.any([work.signal, failed.signal]);
    const serve = async (make: Maker) => {
      for (;;) {
        while (work.isPaused() && !stopped.aborted) await wait(PAUSE_MS);
        stopped.throwIfAborted();
        const turn = queue.shift();
        if (turn === undefined) return;
        const again = await take(make, turn, work, stopped);
        if (again !== null) queue.push(again);
      }
    };
    const served = await Promise.allSettled(
      makers.map((make) =>
        serve(make).catch((error) => {
          failed.abort(error);
          throw error;
        }),
      ),
    );
    work.signal.throwIfAborted();
    if (failed.signal.aborted) throw failed.signal.reason;
    for (const one of served) if (one.status === "rejected") throw one.reason;
  };
}

/** Makes one chunk; returns its next turn where it is to be tried again. */
async function take(make: Maker, { chunk, attempt }: Turn, { ended }: Work, stopped: AbortSignal): Promise<Turn | null> {
  const started = performance.now();
  let part: Part;
  try {
    part = await make(chunk);
  } catch (error) {
    stopped.throwIfAborted();
    if (isOfMachine(error)) throw error;
    ended({ chunk, error: lineOf(error), attempt });
    return attempt < ATTEMPTS ? { chunk, attempt: attempt + 1 } : null;
  }
  ended({ chunk, part, ms: Math.round(performance.now() - started) });
  return null;
}
