/** `entente sweep run`: computes the table of a definition, here or on many machines. */
import { availableParallelism } from "node:os";
import { basename, resolve } from "node:path";
import { InputError } from "../../errors.ts";
import type { Progress, Ran, Runner } from "../../sweep/index.ts";
import type { Io } from "./io.ts";
import { stoppable } from "./stoppable.ts";
import { clearRoot, type NamedSweep, type SweepFlags, sweepNamed } from "./sweepFile.ts";
import { makerHere, openMakers } from "./sweepThreads.ts";
import { wholeNumber } from "./wholeNumber.ts";

export interface RunFlags extends SweepFlags {
  readonly threads?: string;
  readonly queue?: string;
}

const SET_ASIDE = 1;
const MOST_THREADS = 64;

/** Returns the exit code: 1 if chunks were set aside, 130 if it was stopped. */
export async function sweepRun(io: Io, file: string, flags: RunFlags): Promise<number> {
  const { runSweep, Stopped } = await import("../../sweep/index.ts");
  const shown = progressOn(io);
  return stoppable(io, run, {
    stopped: "Stopped: no table was written. The same command goes on with the chunks that are left.\n",
    otherStop: (error) =>
      error instanceof Stopped && error.by === "cancel" ? "Cancelled: no table was written, and what was done is removed.\n" : null,
    clear: shown.end,
  });

  async function run(signal: AbortSignal): Promise<number> {
    const threads = wholeNumber("--threads", flags.threads, {
      fallback: Math.min(availableParallelism(), MOST_THREADS),
      most: MOST_THREADS,
    });
    const named = await sweepNamed(io, file, flags);
    const started = performance.now();
    const { runner, close } = await runnerFor(io, named, flags, threads, signal, shown.say);
    let ran: Ran;
    try {
      ran = await runSweep({ ...named, runner, signal, progress: shown.tell });
    } finally {
      await close();
    }
    shown.end();
    if (ran.setAside.length === 0) await clearRoot(named);
    return report(io, file, named, ran, performance.now() - started);
  }
}

async function runnerFor(
  io: Io,
  { ledger, sweep, folder, root }: NamedSweep,
  flags: RunFlags,
  threads: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<{ runner: Runner; close: () => Promise<void> }> {
  const { localRunner } = await import("../../sweep/index.ts");
  if (flags.queue !== undefined) {
    if (!root.typed)
      throw new InputError({
        what: "--folder is missing",
        where: "--folder",
        why: "with --queue other machines write the parts, so all need one folder that they share",
        todo: "add --folder DIR, the same folder that the workers are given",
      });
    const { openQueueRunner } = await import("../../sweep/queue/runner.ts");
    return openQueueRunner({ address: flags.queue, sweep, store: folder.store(), say });
  }
  const here = await makerHere(ledger, sweep, folder, signal);
  const place =
    flags.ledger !== undefined ? { archive: resolve(flags.ledger) } : typeof io.ledger === "string" ? { folder: io.ledger } : null;
  if (place === null || threads === 1) return { runner: localRunner([here]), close: async () => {} };
  const makers = openMakers({ ledger: place, sweep, root: root.path }, threads, () => here);
  return { runner: localRunner(makers.all), close: makers.close };
}

function report(io: Io, file: string, { sweep }: NamedSweep, { chunks, setAside, merged }: Ran, ms: number): number {
  const { rows, sha256 } = merged;
  io.stdout(
    [
      `${basename(merged.file)}: ${rows.toLocaleString("en")} rows from ${(chunks - setAside.length).toLocaleString("en")} of ${chunks.toLocaleString("en")} chunks, in ${(ms / 1000).toFixed(1)} s`,
      `SHA-256 ${sha256}; sweep ${sweep.key}; beside it ${basename(merged.manifest)}`,
      "",
    ].join("\n"),
  );
  if (setAside.length === 0) return 0;
  const lines = setAside.map(({ chunk, error }) => `  chunk ${chunk.index} (${chunk.key}): ${error}`);
  io.stderr(
    `${setAside.length} of ${chunks} chunks failed three times and were set aside, so the table is incomplete:\n${lines.join("\n")}\nRun entente sweep run ${file} again to try them once more; the other chunks are kept.\n`,
  );
  return SET_ASIDE;
}

const EVERY_MS = 500;
/** Without a terminal, a line after each tenth. */
const TENTH = 10;

/** Tells standard error how far the sweep is: a terminal on one line, anything else a line after each tenth. */
function progressOn({ isTerminal, stderr }: Io) {
  const clear = "\r\u001b[K";
  let last = 0;
  let tenth = 0;
  return {
    tell: (now: Progress) => {
      if (isTerminal) {
        if (performance.now() - last < EVERY_MS) return;
        last = performance.now();
        stderr(`${clear}${lineOf(now)}`);
        return;
      }
      const reached = Math.floor((TENTH * now.chunks.done) / Math.max(now.chunks.of, 1));
      if (reached <= tenth || now.chunks.done === now.chunks.of) return;
      tenth = reached;
      stderr(`${lineOf(now)}\n`);
    },
    say: (line: string) => stderr(`${isTerminal ? clear : ""}${line}\n`),
    end: () => {
      if (isTerminal) stderr(clear);
    },
  };
}

export function lineOf({ chunks, attacks, setAside, secondsLeft, paused }: Progress): string {
  const aside = setAside === 0 ? "" : `; ${setAside} set aside`;
  const left = paused ? "paused" : secondsLeft === null ? "no estimate yet" : `about ${timeOf(secondsLeft)} left`;
  return `${chunks.done} of ${chunks.of} chunks, ${attacks.done.toLocaleString("en")} of ${attacks.of.toLocaleString("en")} attacks${aside}; ${left}`;
}

export function timeOf(seconds: number): string {
  const [minute, hour, day] = [60, 3600, 86_400];
  if (seconds < 2 * minute) return `${seconds} s`;
  if (seconds < 2 * hour) return `${Math.round(seconds / minute)} min`;
  return seconds < 2 * day ? `${Math.round(seconds / hour)} h` : `${Math.round(seconds / day)} days`;
}
