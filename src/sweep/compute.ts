/** Computes one chunk and keeps its part: the work of a thread, of this process, or of another machine. */
import type { Ledger } from "../ledger/ledger.ts";
import type { Definition } from "./definition.ts";
import { bytesOf, type Part } from "./part.ts";
import type { Chunk } from "./plan.ts";
import { rowsOf } from "./rows.ts";
import type { PartStore } from "./store.ts";

/** A part that is there already is taken as it is: the chunk was delivered before. */
export async function computeChunk(
  ledger: Ledger,
  definition: Definition,
  chunk: Chunk,
  store: PartStore,
  pause?: () => Promise<void> | void,
): Promise<Part> {
  return (await store.find(chunk)) ?? store.write(chunk, bytesOf(await rowsOf(ledger, definition, chunk, pause)));
}
