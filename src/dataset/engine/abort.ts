/** Work that an AbortSignal can stop. */

/** The subset of a connection that stops its running statement. */
interface Interruptible {
  interrupt(): void;
}

const AGAIN_MS = 20;

/**
 * Runs `work` and, when the signal aborts, interrupts the connection until the work has ended; then throws the signal's reason.
 * One interrupt is not enough, as it is lost between two statements of the same work.
 */
export async function stoppable<T>(connection: Interruptible, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  let again: NodeJS.Timeout | undefined;
  const stop = () => {
    connection.interrupt();
    again = setInterval(() => connection.interrupt(), AGAIN_MS);
  };
  signal.addEventListener("abort", stop, { once: true });
  try {
    const result = await work();
    signal.throwIfAborted();
    return result;
  } catch (error) {
    signal.throwIfAborted(); // the interruption shows as an error of the statement
    throw error;
  } finally {
    clearInterval(again);
    signal.removeEventListener("abort", stop);
  }
}
