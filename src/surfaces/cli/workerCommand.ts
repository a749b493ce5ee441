/** `entente worker`: computes chunks of sweeps from a queue until it is stopped. */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { InputError, isUserError } from "../../errors.ts";
import { openArchive } from "../../load/archive.ts";
import { readCompiled } from "../../load/compiled.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { programOf } from "./sweepFile.ts";
import type { ThreadData } from "./sweepThreads.ts";
import { wholeNumber } from "./wholeNumber.ts";

export interface WorkerFlags {
  readonly queue?: string;
  readonly folder?: string;
  readonly threads?: string;
  readonly lock?: string;
  readonly dashboard?: string;
  readonly ledger?: string;
}

const MOST_THREADS = 64;
const LOCK_SECONDS = 30;
const MOST_LOCK = 3600;
const LAST_PORT = 65_535;
const STOPPED = 130;

/** The bundled processor, which `prepare` puts beside the bundle of this file. */
const PROCESSOR = new URL("./workerChunk.js", import.meta.url);

/** Returns the exit code when it was stopped. A first signal lets chunks that are begun be finished, a second does not. */
export async function workerCommand(io: Io, flags: WorkerFlags): Promise<number> {
  const say = (line: string) => io.stderr(`${line}\n`);
  try {
    const address = required("--queue", flags.queue, "chunks come from it", "--queue redis://HOST:PORT");
    const root = resolve(required("--folder", flags.folder, "parts are written there, for sweep run to find", "--folder DIR"));
    const threads = wholeNumber("--threads", flags.threads, {
      fallback: Math.min(availableParallelism(), MOST_THREADS),
      most: MOST_THREADS,
    });
    const lock = wholeNumber("--lock", flags.lock, { fallback: LOCK_SECONDS, most: MOST_LOCK });
    const port = flags.dashboard === undefined ? null : wholeNumber("--dashboard", flags.dashboard, { fallback: 1, most: LAST_PORT });
    const place = ledgerPlace(io, flags.ledger);
    const { ledger } = readCompiled("folder" in place ? place.folder : openArchive(place.archive), ["core"]);
    const program = programOf(io);
    const { queueNameOf } = await import("../../sweep/queue/bullmq.ts");
    const { startWorker } = await import("../../sweep/queue/worker.ts");
    const queue = queueNameOf(program, ledger.hash);
    const data: Pick<ThreadData, "ledger" | "root"> = { ledger: place, root };
    const worker = await startWorker({ address, queue, processor: PROCESSOR, data, threads, lock, say });
    let board: Awaited<ReturnType<typeof openBoard>> | null = null;
    try {
      board = port === null ? null : await openBoard(address, queue, port);
      say(`Waiting for chunks: program ${program}, ledger ${ledger.version} (${ledger.hash}), ${threads} at a time, in ${root}`);
      if (board !== null) say(`The queue is shown on ${board.address}`);
      await signalled();
      say("Finishing the chunks that are begun. Press Ctrl-C again to stop at once; other workers then do them anew.");
      await Promise.race([worker.close("finish"), signalled()]);
    } finally {
      await worker.close("now");
      await board?.close();
    }
    return STOPPED;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}

async function openBoard(address: string, queue: string, port: number) {
  const { openDashboard } = await import("../../sweep/queue/dashboard.ts");
  const { listening } = await import("../http/listen.ts");
  const { fetch, close } = await openDashboard(address, queue, port);
  const server = await listening(fetch, { port, address: "127.0.0.1" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE" ? portTaken(port) : error;
  });
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await server.close();
      await close();
    },
  };
}

function portTaken(port: number): InputError {
  return new InputError({
    what: `port ${port} is taken`,
    where: "--dashboard",
    why: "another program of this machine listens there",
    todo: "name another port",
  });
}

function signalled(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

function ledgerPlace(io: Io, archive: string | undefined): ThreadData["ledger"] {
  if (archive !== undefined) return { archive: resolve(archive) };
  if (typeof io.ledger === "string") return { folder: io.ledger };
  throw new Error("a worker reads the ledger of the program from its folder");
}

function required(flag: string, typed: string | undefined, why: string, write: string): string {
  if (typed !== undefined) return typed;
  throw new InputError({ what: `${flag} is missing`, where: flag, why, todo: `add ${write}` });
}
