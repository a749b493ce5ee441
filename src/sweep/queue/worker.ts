/**
 * A worker of this machine: takes chunks from the queue and has them computed by a sandboxed processor, a thread of its own, so that
 * the lock of a chunk is renewed however long it computes.
 */
import { hostname } from "node:os";
import { checkServer, connectionTo, loadBullMQ } from "./bullmq.ts";
import type { ChunkAnswer, ChunkJob } from "./job.ts";

export interface WorkerOptions {
  readonly address: string;
  readonly queue: string;
  /** The file of the processor. */
  readonly processor: URL;
  /** What its threads are given. */
  readonly data: unknown;
  readonly threads: number;
  /** After so many seconds the chunk of a worker that fell silent goes to another. */
  readonly lock: number;
  readonly say: (line: string) => void;
}

export interface RunningWorker {
  /** Takes no further chunk, and resolves when those that are begun are done, or at once where it may not wait. */
  readonly close: (mode: "finish" | "now") => Promise<void>;
}

/** A chunk whose worker dies so often is set aside by the next that finds it. */
const MOST_DEATHS = 2;
const MS = 1000;

/** Throws InputError if no server answers. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { address, queue, processor, data, threads, lock, say } = options;
  const { Worker } = await loadBullMQ();
  for (const line of await checkServer(address)) say(line);
  const worker = new Worker<ChunkJob, ChunkAnswer>(queue, processor, {
    connection: connectionTo(address),
    name: `${hostname()}-${process.pid}`,
    concurrency: threads,
    useWorkerThreads: true,
    workerThreadsOptions: { workerData: data },
    lockDuration: lock * MS,
    stalledInterval: lock * MS,
    maxStalledCount: MOST_DEATHS,
  });
  let away = false;
  worker.on("error", () => {
    if (!away) say("The server of the queue does not answer; waiting for it.");
    away = true;
  });
  worker.on("ready", () => {
    away = false;
  });
  worker.on("completed", ({ data: { chunk }, returnvalue }) => {
    say(
      "complaint" in returnvalue
        ? `${returnvalue.complaint.where}: ${returnvalue.complaint.what}`
        : `Chunk ${chunk.index}: ${returnvalue.part.rows.toLocaleString("en")} rows in ${(returnvalue.ms / MS).toFixed(1)} s`,
    );
  });
  worker.on("failed", (job, error) => say(`Chunk ${job?.data.chunk.index ?? "?"} failed: ${error.message.split("\n")[0]}`));
  await worker.waitUntilReady();
  return { close: (mode) => worker.close(mode === "now") };
}
