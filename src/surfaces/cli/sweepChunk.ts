/** One chunk, computed in a thread, and its answer as a message. */
import { InputError } from "../../errors.ts";
import { indexLedger, type Ledger } from "../../ledger/ledger.ts";
import { openArchive } from "../../load/archive.ts";
import { readCompiled } from "../../load/compiled.ts";
import type { Chunk, PartStore, Sweep } from "../../sweep/index.ts";
import type { ThreadAnswer, ThreadData } from "./sweepThreads.ts";

/** The ledger of a thread. */
export function ledgerFor(place: ThreadData["ledger"]): Ledger {
  return indexLedger(readCompiled("folder" in place ? place.folder : openArchive(place.archive), ["core", "law", "coverage"]));
}

export async function answerTo(ledger: Ledger, sweep: Sweep, chunk: Chunk, store: PartStore): Promise<ThreadAnswer> {
  const { computeChunk } = await import("../../sweep/index.ts");
  try {
    return { part: await computeChunk(ledger, sweep.definition, chunk, store) };
  } catch (error) {
    return error instanceof InputError
      ? { complaint: error.complaint }
      : { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
