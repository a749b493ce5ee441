/**
 * Runs chunks on many machines: hands them out by a queue and collects what the workers answer. The queue may lose jobs or give one
 * twice; the journal and the parts alone say what is done.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Job, Queue } from "bullmq";
import { InputError } from "../../errors.ts";
import type { Part } from "../part.ts";
import type { Chunk, Sweep } from "../plan.ts";
import type { PartStore } from "../store.ts";
import { ATTEMPTS, type Runner, type Work } from "../work.ts";
import { checkServer, connectionTo, loadBullMQ, queueNameOf } from "./bullmq.ts";
import { type ChunkAnswer, type ChunkJob, jobIdOf } from "./job.ts";

export interface QueueOptions {
  readonly address: string;
  readonly sweep: Sweep;
  readonly store: PartStore;
  /** Tells the user a line. */
  readonly say: (line: string) => void;
}

/** Chunks in the queue at once: enough for hundreds of workers, and few enough to take back. */
const WINDOW = 512;
const LOOK_MS = 250;
/** How often chunks that were handed out are looked for, and workers counted. */
const SEEK_MS = 5000;
/** Jobs that nobody collects are forgotten after so many seconds. */
const KEPT_SECONDS = 7 * 86_400;
const RETRY_MS = 500;
/** How long a part may take to be seen in a shared folder. */
const UNSEEN_MS = 5000;
const CLOSE_MS = 3000;

type ChunkQueue = Queue<ChunkJob, ChunkAnswer>;

/** Throws InputError if no server answers. */
export async function openQueueRunner(options: QueueOptions): Promise<{ runner: Runner; close: () => Promise<void> }> {
  const { address, sweep, say } = options;
  const { Queue } = await loadBullMQ();
  for (const line of await checkServer(address)) say(line);
  const queue: ChunkQueue = new Queue(queueNameOf(sweep.program, sweep.ledger), { connection: connectionTo(address) });
  let told = false;
  queue.on("error", () => {
    if (!told) say("The server of the queue does not answer; waiting for it.");
    told = true;
  });
  return {
    runner: (work) => runQueue(queue, work, options),
    close: async () => void (await Promise.race([queue.close(), wait(CLOSE_MS, undefined, { ref: false })])),
  };
}

async function runQueue(queue: ChunkQueue, work: Work, options: QueueOptions): Promise<void> {
  const waiting = [...work.chunks];
  const handedOut = new Map<string, Chunk>();
  const state: State = { queue, work, waiting, handedOut, options, unseen: new Set(), nextSeek: 0, lonely: false };
  try {
    await orStopped(work.signal, clearOld(state));
    while (waiting.length + handedOut.size > 0) {
      work.signal.throwIfAborted();
      await orStopped(work.signal, step(state));
      if (waiting.length + handedOut.size > 0) await wait(LOOK_MS, undefined, { signal: work.signal }).catch(() => {});
    }
  } catch (error) {
    // The server may be gone, and the user waits.
    await Promise.race([takeBack(state), wait(CLOSE_MS, undefined, { ref: false })]);
    throw error;
  }
}

interface State {
  readonly queue: ChunkQueue;
  readonly work: Work;
  /** Chunks that are in no queue yet, in order. */
  readonly waiting: Chunk[];
  /** Chunks in the queue, by the id of their job. */
  readonly handedOut: Map<string, Chunk>;
  readonly options: QueueOptions;
  /** Chunks that were answered, and whose parts were not here. */
  readonly unseen: Set<Chunk>;
  nextSeek: number;
  /** Whether the user was told that no worker listens. */
  lonely: boolean;
}

async function step(state: State): Promise<void> {
  await collect(state);
  if (state.work.isPaused()) return takeBack(state);
  await handOut(state);
  if (performance.now() < state.nextSeek) return;
  state.nextSeek = performance.now() + SEEK_MS;
  await seekLost(state);
  await countWorkers(state);
}

/** Puts chunks into the queue, up to the window. A chunk whose job is there already is not put twice. */
async function handOut({ queue, waiting, handedOut, options: { sweep } }: State): Promise<void> {
  const next = waiting.splice(0, WINDOW - handedOut.size);
  if (next.length === 0) return;
  for (const chunk of next) handedOut.set(jobIdOf(chunk), chunk);
  await queue.addBulk(
    next.map((chunk) => ({
      name: sweep.key,
      data: { chunk },
      opts: {
        jobId: jobIdOf(chunk),
        attempts: ATTEMPTS,
        backoff: { type: "fixed", delay: RETRY_MS },
        removeOnComplete: { age: KEPT_SECONDS },
        removeOnFail: { age: KEPT_SECONDS },
        stackTraceLimit: 1,
      },
    })),
  );
}

/** Notes what workers have answered, and removes these jobs. */
async function collect(state: State): Promise<void> {
  const { queue, handedOut, work } = state;
  for (const job of await ownJobs(state, "completed")) {
    const chunk = handedOut.get(job.id ?? "");
    if (chunk === undefined) continue;
    const { returnvalue: answer } = job;
    await queue.remove(job.id ?? "");
    if ("complaint" in answer) throw complaintOf(answer);
    handedOut.delete(job.id ?? "");
    if (await isSeen(state, chunk, answer.part)) work.ended({ chunk, part: answer.part, ms: answer.ms });
    else state.waiting.unshift(chunk);
  }
  for (const job of await ownJobs(state, "failed")) {
    const chunk = handedOut.get(job.id ?? "");
    if (chunk === undefined) continue;
    handedOut.delete(job.id ?? "");
    work.ended({ chunk, error: job.failedReason ?? "no reason was told", attempt: ATTEMPTS });
    await queue.remove(job.id ?? "");
  }
}

/** Jobs of this sweep; other sweeps share the queue. */
async function ownJobs(
  { queue, options: { sweep } }: Pick<State, "queue" | "options">,
  kind: "completed" | "failed",
): Promise<Job<ChunkJob, ChunkAnswer>[]> {
  const jobs = await queue.getJobs([kind], 0, -1, true);
  return jobs.filter((job) => job?.name === sweep.key);
}

/**
 * Whether this machine sees the part. The first time that it does not, the answer may be to an earlier run, and the chunk is handed out
 * again; the second time, it throws InputError.
 */
async function isSeen({ options: { store }, work: { signal }, unseen }: State, chunk: Chunk, told: Part): Promise<boolean> {
  const last = performance.now() + UNSEEN_MS;
  for (;;) {
    if ((await store.find(chunk))?.sha256 === told.sha256) return true;
    signal.throwIfAborted();
    if (performance.now() > last) break;
    await wait(LOOK_MS);
  }
  if (!unseen.has(chunk)) {
    unseen.add(chunk);
    return false;
  }
  throw new InputError({
    what: `a worker wrote the part of chunk ${chunk.index}, and it is not here`,
    where: store.addressOf(chunk),
    why: "workers and sweep run need one folder that all machines share",
    todo: "give all of them the same folder with --folder, then run the same command again",
  });
}

/** Hands chunks out again whose jobs are gone, as when a server restarts without its log. */
async function seekLost({ queue, handedOut, waiting }: State): Promise<void> {
  for (const [id, chunk] of [...handedOut]) {
    if ((await queue.getJob(id)) !== undefined) continue;
    handedOut.delete(id);
    waiting.unshift(chunk);
  }
}

async function countWorkers(state: State): Promise<void> {
  const workers = await state.queue.getWorkersCount().catch(() => 1); // some servers do not tell
  if (workers === 0 && !state.lonely) {
    const { program, ledger } = state.options.sweep;
    state.options.say(
      `No worker listens yet for program ${program} with ledger ${ledger}. On each machine run: entente worker --queue ADDRESS --folder DIR`,
    );
  }
  state.lonely = workers === 0;
}

/** Removes what earlier runs left: their parts are found by now, and chunks that failed are tried once more. */
async function clearOld(state: State): Promise<void> {
  for (const kind of ["failed", "completed"] as const) for (const job of await ownJobs(state, kind)) await state.queue.remove(job.id ?? "");
}

/** Takes chunks back that no worker has begun. Those that are begun are finished, and their parts found by the next run. */
async function takeBack({ queue, handedOut, waiting }: State): Promise<void> {
  const back: Chunk[] = [];
  for (const [id, chunk] of [...handedOut]) {
    const job = await queue.getJob(id);
    if (job === undefined || !["waiting", "delayed", "prioritized"].includes(await job.getState())) continue;
    await queue.remove(id).catch(() => {}); // a worker has begun it since
    if ((await queue.getJob(id)) !== undefined) continue;
    handedOut.delete(id);
    back.push(chunk);
  }
  waiting.unshift(...back);
}

function complaintOf(answer: Extract<ChunkAnswer, { complaint: unknown }>): InputError {
  return new InputError({ ...answer.complaint, where: `${answer.complaint.where} (${answer.machine})` });
}

/** The work, or the signal's reason as soon as it aborts: while the server is gone, its answers never come. */
function orStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
