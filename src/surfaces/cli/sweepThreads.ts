/** Makers of chunks: other threads where the command is bundled, else this one. */
import { existsSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Chunk, Maker, Part, Sweep, SweepFolder } from "../../sweep/index.ts";

export interface Makers {
  readonly all: readonly Maker[];
  readonly close: () => Promise<void>;
}

/** What a thread is given at its start. */
export interface ThreadData {
  /** The folder of the compiled ledger, or the archive that stands in its place. */
  readonly ledger: { readonly folder: string } | { readonly archive: string };
  readonly sweep: Sweep;
  /** The folder of the sweep. */
  readonly root: string;
}

/** The answer of a thread: a part, or why there is none. */
export type ThreadAnswer = { readonly part: Part } | { readonly complaint: InputError["complaint"] } | { readonly error: string };

/** The bundled thread, which `prepare` puts beside the bundle of this file. */
const THREAD = new URL("./sweepThread.js", import.meta.url);

/** Makers for a number of threads; `memory`: the most MiB of each, beyond which it dies and its chunk has failed. */
export function openMakers(data: ThreadData, threads: number, here: () => Maker): Makers {
  if (!existsSync(fileURLToPath(THREAD))) return { all: [here()], close: async () => {} };
  const running = new Set<Worker>();
  const all = Array.from({ length: threads }, (): Maker => {
    let worker: Worker | undefined;
    // A thread starts with its first chunk, and anew after it died.
    return async (chunk) => {
      worker ??= started(data, running, () => {
        worker = undefined;
      });
      return partIn(await answerOf(worker, chunk));
    };
  });
  return { all, close: async () => void (await Promise.all([...running].map((one) => one.terminate()))) };
}

/** The maker of this thread; between two slices it lets a signal through. */
export async function makerHere(ledger: Ledger, sweep: Sweep, folder: SweepFolder, signal: AbortSignal): Promise<Maker> {
  const { computeChunk } = await import("../../sweep/index.ts");
  const store = folder.store();
  const pause = async () => {
    await breathe();
    signal.throwIfAborted();
  };
  return (chunk) => computeChunk(ledger, sweep.definition, chunk, store, pause);
}

function started(data: ThreadData, running: Set<Worker>, onEnd: () => void): Worker {
  const worker = new Worker(THREAD, { workerData: data });
  running.add(worker);
  worker.once("exit", () => {
    running.delete(worker);
    onEnd();
  });
  return worker;
}

function answerOf(worker: Worker, chunk: Chunk): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
      worker.off("exit", onExit);
    };
    const onMessage = (answer: ThreadAnswer) => {
      done();
      resolve(answer);
    };
    const onError = (error: Error) => {
      done();
      reject(error);
    };
    const onExit = (code: number) => {
      done();
      reject(new Error(`the thread ended with ${code}`));
    };
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.on("exit", onExit);
    worker.postMessage(chunk);
  });
}

/** The part of an answer. Throws what the thread told. */
export function partIn(answer: ThreadAnswer): Part {
  if ("part" in answer) return answer.part;
  throw "complaint" in answer ? new InputError(answer.complaint) : new Error(answer.error);
}
