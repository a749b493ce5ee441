/** A thread that computes the chunks of one sweep, one for each message. */
import { parentPort, workerData } from "node:worker_threads";
import { answerTo, ledgerFor } from "./sweepChunk.ts";
import type { ThreadData } from "./sweepThreads.ts";

const { folderOf } = await import("../../sweep/index.ts");
const { ledger: place, sweep, root } = workerData as ThreadData;
const ledger = ledgerFor(place);
const store = folderOf(root, sweep.key).store();

parentPort?.on("message", async (chunk) => {
  parentPort?.postMessage(await answerTo(ledger, sweep, chunk, store));
});
