/** A chunk as a job of the queue, and its answer. */
import type { Complaint } from "../../errors.ts";
import type { Part } from "../part.ts";
import type { Chunk } from "../plan.ts";

/** The job's name is the key of its sweep. */
export interface ChunkJob {
  readonly chunk: Chunk;
}

/** A part that was written; or what is wrong with the machine, so that another attempt there would fail as well. */
export type ChunkAnswer = { readonly part: Part; readonly ms: number } | { readonly complaint: Complaint; readonly machine: string };

/** An id of the queue may be no number and have no colon. */
export const jobIdOf = ({ key }: Chunk) => `chunk-${key}`;
