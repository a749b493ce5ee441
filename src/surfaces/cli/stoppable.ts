/** Long work of the command line: a first Ctrl-C or SIGTERM stops it in order, a second ends the program. */
import { isUserError } from "../../errors.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";

/** The exit code of work that was stopped, as shells have it for Ctrl-C: 128 and the number of the signal. */
export const STOPPED = 130;
const WRONG = 2;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

interface Ends {
  /** What standard error says after a signal. */
  readonly stopped: string;
  /** What it says if the work was stopped by other means; null if the error is none of these. */
  readonly otherStop?: (error: unknown) => string | null;
  /** Clears what stands on the terminal, before anything else is said. */
  readonly clear: () => void;
}

/** Returns the exit code: that of the work, 130 if it was stopped, 2 for an error of the user's. Other errors are thrown. */
export async function stoppable(
  io: Io,
  work: (signal: AbortSignal) => Promise<number>,
  { stopped, otherStop, clear }: Ends,
): Promise<number> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    clear();
    const said = otherStop?.(error) ?? (controller.signal.aborted ? stopped : null);
    if (said !== null) {
      io.stderr(said);
      return STOPPED;
    }
    if (!isUserError(error)) throw error;
    await printError(io, error, false, "en");
    return WRONG;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
