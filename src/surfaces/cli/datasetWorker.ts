/** A thread that computes potential defenders, one year for each message. */
import { parentPort, workerData } from "node:worker_threads";
import type { Capabilities, Frame } from "../../dataset/build/index.ts";
import { indexLedger } from "../../ledger/ledger.ts";
import { readCompiled } from "../../load/compiled.ts";

const { defenderRows } = await import("../../dataset/build/index.ts");
const { folder } = workerData as { readonly folder: string };
const ledger = indexLedger(readCompiled(folder, ["core", "law", "coverage"]));

parentPort?.on("message", ({ frame, capabilities }: { readonly frame: Frame; readonly capabilities: Capabilities | null }) => {
  const rows = defenderRows(ledger, frame, capabilities);
  const buffers = [...rows.pairs, ...rows.duties].flatMap(({ values }) =>
    ArrayBuffer.isView(values) ? [values.buffer as ArrayBuffer] : [],
  );
  parentPort?.postMessage(rows, buffers);
});
