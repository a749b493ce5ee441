/**
 * Runs a sweep from its definition to its table: what is done already is found, the rest is run, and the parts are merged in the order
 * of the table. Whatever happens in between, the table is the same to the byte.
 */
import type { Ledger } from "../ledger/ledger.ts";
import { openFolder, removeFolder, type SweepFolder, setWish, wishIn } from "./folder.ts";
import { type Journal, openJournal } from "./journal.ts";
import { takeLock } from "./lock.ts";
import { type Merged, mergeParts } from "./merge.ts";
import { type Chunk, chunksOf, type Sweep } from "./plan.ts";
import { estimator, type Progress } from "./progress.ts";
import type { PartStore } from "./store.ts";
import { ATTEMPTS, type Ended, type Runner } from "./work.ts";

export interface RunOptions {
  readonly ledger: Ledger;
  readonly sweep: Sweep;
  readonly folder: SweepFolder;
  readonly out: string;
  readonly runner: Runner;
  /** Stops the run; what is done stays. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** A chunk that was set aside, and why. */
export interface SetAside {
  readonly chunk: Chunk;
  readonly error: string;
}

export interface Ran {
  readonly chunks: number;
  readonly setAside: readonly SetAside[];
  /** The table; under another name where chunks are missing from it. */
  readonly merged: Merged;
}

/** Why a run ended before its table. */
export class Stopped extends Error {
  readonly by: "signal" | "cancel";
  constructor(by: "signal" | "cancel") {
    super(by === "cancel" ? "the sweep was cancelled" : "the sweep was stopped");
    this.by = by;
  }
}

/** How often others are told, and their wishes read. */
const BEAT_MS = 500;

/** Throws Stopped, and InputError where the disk cannot be written or another process runs the sweep. */
export async function runSweep(options: RunOptions): Promise<Ran> {
  const { ledger, sweep, folder } = options;
  await openFolder(folder, sweep);
  const lock = takeLock(folder);
  let journal: Journal | null = null;
  try {
    setWish(folder, null);
    const store = folder.store();
    journal = openJournal(folder.journal);
    const chunks = chunksOf(sweep, ledger);
    await findDone(chunks, journal, store);
    const setAside = await runLeft(options, chunks, journal, lock.tell);
    const missing = new Set(setAside.map(({ chunk }) => chunk));
    const whole = chunks.filter((chunk) => !missing.has(chunk));
    const merged = await mergeParts({ ...options, setAside, parts: whole.map((chunk) => ({ chunk, address: store.addressOf(chunk) })) });
    journal.close();
    journal = null;
    if (setAside.length === 0) removeFolder(folder);
    return { chunks: chunks.length, setAside, merged };
  } catch (error) {
    if (error instanceof Stopped && error.by === "cancel") removeFolder(folder);
    throw error;
  } finally {
    journal?.close();
    lock.free();
  }
}

/**
 * Notes parts that a killed process, or a worker without anybody to tell, has written. A part that is not what the journal says is
 * removed, and its chunk read anew.
 */
async function findDone(chunks: readonly Chunk[], journal: Journal, store: PartStore): Promise<void> {
  for (const chunk of chunks) {
    const part = await store.find(chunk);
    const noted = journal.done.get(chunk.key);
    if (part !== null && noted === undefined) journal.add({ done: chunk.key, ...part, ms: 0 });
    else if (noted !== undefined && noted.sha256 !== part?.sha256) {
      await store.remove(chunk);
      journal.add({ lost: chunk.key });
    }
  }
}

/** Runs the chunks that are not done. Returns those that failed too often. */
async function runLeft(
  { runner, signal, folder, progress }: RunOptions,
  chunks: readonly Chunk[],
  journal: Journal,
  tell: ReturnType<typeof takeLock>["tell"],
): Promise<SetAside[]> {
  const setAside: SetAside[] = [];
  const stop = new AbortController();
  const left = chunks.filter(({ key }) => !journal.done.has(key));
  const estimate = estimator(chunks, journal.done);
  let wish = wishIn(folder);
  const beat = () => {
    wish = wishIn(folder);
    if (wish === "cancel") stop.abort(new Stopped("cancel"));
    const now = estimate.now(setAside.length, wish === "pause");
    tell({ done: now.chunks.done, of: now.chunks.of, secondsLeft: now.secondsLeft, paused: now.paused });
    progress(now);
  };
  const ended = (one: Ended) => {
    const { key } = one.chunk;
    if ("part" in one) {
      journal.add({ done: key, ...one.part, ms: one.ms });
      estimate.add(one.chunk);
    } else {
      journal.add({ failed: key, attempt: one.attempt, error: one.error });
      if (one.attempt >= ATTEMPTS) setAside.push({ chunk: one.chunk, error: one.error });
    }
    beat();
  };
  const onSignal = () => stop.abort(new Stopped("signal"));
  if (signal.aborted) onSignal();
  signal.addEventListener("abort", onSignal, { once: true });
  beat();
  const timer = setInterval(beat, BEAT_MS);
  try {
    await runner({ chunks: left, ended, signal: stop.signal, isPaused: () => wish === "pause" });
  } finally {
    clearInterval(timer);
    signal.removeEventListener("abort", onSignal);
  }
  return setAside.sort((a, b) => a.chunk.index - b.chunk.index);
}
