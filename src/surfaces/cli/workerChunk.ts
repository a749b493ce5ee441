/** The sandboxed processor of a worker: computes a chunk of whichever sweep it belongs to. */
import { hostname } from "node:os";
import { workerData } from "node:worker_threads";
import { InputError } from "../../errors.ts";
import type { ChunkAnswer, ChunkJob, Sweep } from "../../sweep/index.ts";
import { answerTo, ledgerFor } from "./sweepChunk.ts";
import type { ThreadData } from "./sweepThreads.ts";

const { folderOf, isOfMachine, sweepIn } = await import("../../sweep/index.ts");
const { ledger: place, root } = workerData as Pick<ThreadData, "ledger" | "root">;
const ledger = ledgerFor(place);

export default async function compute({ name: key, data: { chunk } }: { name: string; data: ChunkJob }): Promise<ChunkAnswer> {
  const started = performance.now();
  const machine = hostname();
  const folder = folderOf(root, key);
  const known = ledger.memo("sweeps of the queue", () => new Map<string, Sweep>());
  const sweep = known.get(key) ?? sweepIn(folder);
  if (sweep === null)
    return {
      machine,
      complaint: {
        what: "the sweep is not in the folder of this worker",
        where: folder.path,
        why: "sweep run writes it there, for all machines that share the folder",
        todo: "give sweep run and every worker the same folder with --folder",
      },
    };
  known.set(key, sweep);
  const answer = await answerTo(ledger, sweep, chunk, folder.store());
  if ("part" in answer) return { part: answer.part, ms: Math.round(performance.now() - started) };
  if ("error" in answer) throw new Error(answer.error);
  const error = new InputError(answer.complaint);
  if (!isOfMachine(error)) throw new Error(`${error.where}: ${error.what}`);
  return { machine, complaint: answer.complaint };
}
