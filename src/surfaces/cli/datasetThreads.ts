/** Makers of years of potential defenders: other threads where the command is bundled, else this one. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DefenderRows, YearMaker } from "../../dataset/build/index.ts";
import type { Ledger } from "../../ledger/ledger.ts";

export interface Makers {
  readonly all: readonly YearMaker[];
  readonly close: () => void;
}

/** The bundled worker, which `prepare` puts beside the bundle of this file. */
const WORKER = new URL("./datasetWorker.js", import.meta.url);

/** Makers for a number of threads. `folder`: that of the compiled ledger; null for an archive, which only this thread reads. */
export function openMakers(ledger: Ledger, folder: string | null, threads: number): Makers {
  if (folder === null || threads === 1 || !existsSync(fileURLToPath(WORKER))) return { all: [here(ledger)], close: () => {} };
  const workers: Worker[] = [];
  const all = Array.from({ length: threads }, (): YearMaker => {
    let worker: Worker | undefined;
    // A worker starts with its first year, so that a table without defenders starts none.
    return (frame, capabilities) => {
      if (worker === undefined) {
        worker = new Worker(WORKER, { workerData: { folder } });
        workers.push(worker);
      }
      return answerOf(worker, { frame, capabilities });
    };
  });
  return { all, close: () => void workers.map((worker) => worker.terminate()) };
}

function here(ledger: Ledger): YearMaker {
  return async (frame, capabilities) => {
    const { defenderRows } = await import("../../dataset/build/index.ts");
    await new Promise(setImmediate); // lets Ctrl-C through between two years
    return defenderRows(ledger, frame, capabilities);
  };
}

function answerOf(worker: Worker, job: unknown): Promise<DefenderRows> {
  return new Promise((resolve, reject) => {
    const done = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
    };
    const onMessage = (rows: DefenderRows) => {
      done();
      resolve(rows);
    };
    const onError = (error: Error) => {
      done();
      reject(error);
    };
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(job);
  });
}
