/** `entente sweep status`, `pause`, `resume` and `cancel`: what another process is told of a sweep, and asks of the one that runs it. */
import { setTimeout as wait } from "node:timers/promises";
import { isUserError } from "../../errors.ts";
import type { Running, Wish } from "../../sweep/index.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { clearRoot, type NamedSweep, type SweepFlags, sweepNamed } from "./sweepFile.ts";
import { timeOf } from "./sweepRun.ts";

export interface StatusFlags extends SweepFlags {
  readonly json?: boolean;
}

/** Tells how far the sweep is, what is left and who runs it; before a run, what it would be. Returns the exit code. */
export async function sweepStatus(io: Io, file: string, flags: StatusFlags): Promise<number> {
  return onSweep(io, file, flags, async (named) => {
    const { chunksOf, countDone, doneIn, runningIn } = await import("../../sweep/index.ts");
    const { sweep, ledger, folder } = named;
    const chunks = chunksOf(sweep, ledger);
    const done = doneIn(folder.journal);
    const counted = countDone(chunks, done);
    const running = runningIn(folder.lock);
    const took = chunks.filter(({ key }) => (done.get(key)?.ms ?? 0) > 0);
    const spent = took.reduce((sum, { key }) => sum + (done.get(key)?.ms ?? 0), 0) / 1000;
    const attacks = took.reduce((sum, one) => sum + one.attacks, 0);
    const left = counted.attacks.of - counted.attacks.done;
    const threadSecondsLeft = attacks === 0 ? null : Math.round((left * spent) / attacks);
    const told = { sweep: sweep.key, folder: folder.path, ...counted, running, threadSecondsLeft };
    io.stdout(flags.json ? `${JSON.stringify(told)}\n` : textOf(told));
    return 0;
  });
}

type Status = {
  readonly sweep: string;
  readonly folder: string;
  readonly chunks: { readonly done: number; readonly of: number };
  readonly attacks: { readonly done: number; readonly of: number };
  readonly running: Running | null;
  readonly threadSecondsLeft: number | null;
};

function textOf({ sweep, folder, chunks, attacks, running, threadSecondsLeft }: Status): string {
  const number = (one: number) => one.toLocaleString("en");
  const state =
    running === null
      ? "Nobody runs it."
      : `${running.paused ? "Paused" : "Running"}: process ${running.pid} on ${running.host}${running.secondsLeft === null ? "" : `; about ${timeOf(running.secondsLeft)} left`}.`;
  return [
    `Sweep ${sweep}: ${number(chunks.done)} of ${number(chunks.of)} chunks done, ${number(chunks.of - chunks.done)} left; ${number(attacks.done)} of ${number(attacks.of)} attacks`,
    ...(threadSecondsLeft === null
      ? []
      : [`The rest takes about ${timeOf(threadSecondsLeft)} of one thread, by the chunks that are done.`]),
    `${state} Its folder: ${folder}`,
    "",
  ].join("\n");
}

/** Pauses a running sweep, or lets it go on. Chunks that are begun are finished. Returns the exit code. */
export async function sweepPause(io: Io, file: string, flags: SweepFlags, wish: Extract<Wish, "pause"> | null): Promise<number> {
  return onSweep(io, file, flags, async ({ folder }) => {
    const { runningIn, setWish } = await import("../../sweep/index.ts");
    if (runningIn(folder.lock) === null) {
      io.stdout(`Nobody runs this sweep. entente sweep run ${file} begins it, or goes on with what is left.\n`);
      return 0;
    }
    setWish(folder, wish);
    io.stdout(wish === "pause" ? "It pauses once the chunks that are begun are done. sweep resume lets it go on.\n" : "It goes on.\n");
    return 0;
  });
}

const LOOK_MS = 200;
const PATIENCE_MS = 60_000;

/** Stops a sweep and removes what it has done. Returns the exit code. */
export async function sweepCancel(io: Io, file: string, flags: SweepFlags): Promise<number> {
  return onSweep(io, file, flags, async (named) => {
    const { removeFolder, runningIn, setWish } = await import("../../sweep/index.ts");
    const { folder } = named;
    const until = Date.now() + PATIENCE_MS;
    if (runningIn(folder.lock) !== null) setWish(folder, "cancel");
    while (runningIn(folder.lock) !== null) {
      if (Date.now() > until) {
        io.stdout("It was asked to stop, and has not yet; chunks that are begun may still run.\n");
        return 1;
      }
      await wait(LOOK_MS);
    }
    removeFolder(folder);
    await clearRoot(named);
    io.stdout("Cancelled: what was done is removed.\n");
    return 0;
  });
}

async function onSweep(io: Io, file: string, flags: SweepFlags, work: (named: NamedSweep) => Promise<number>): Promise<number> {
  try {
    return await work(await sweepNamed(io, file, flags));
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return 2;
  }
}
