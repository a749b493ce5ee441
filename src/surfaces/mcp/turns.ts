/** Runs requests one after another, and reads the connection between two of them, so that a cancelled one is never begun. */

export type InTurn = <T>(signal: AbortSignal, run: () => Promise<T>) => Promise<T>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (signal, run) => {
    const turn = last.then(async () => {
      await new Promise((resolve) => setImmediate(resolve));
      signal.throwIfAborted();
      return run();
    });
    last = turn.catch(() => {});
    return turn;
  };
}
