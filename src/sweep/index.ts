/** The entry of sweeps. Surfaces load it when a sweep is asked for, and nothing below it before that. */
export { computeChunk } from "./compute.ts";
export type { Definition } from "./definition.ts";
export { folderOf, removeFolder, type SweepFolder, setWish, sweepIn, type Wish, wishIn } from "./folder.ts";
export { doneIn } from "./journal.ts";
export { localRunner, type Maker } from "./local.ts";
export { type Running, runningIn } from "./lock.ts";
export type { Part } from "./part.ts";
export { type Chunk, chunksOf, type Sweep, sweepOf } from "./plan.ts";
export { countDone, type Progress } from "./progress.ts";
export type { ChunkAnswer, ChunkJob } from "./queue/job.ts";
export { readDefinition } from "./read.ts";
export { type Ran, runSweep, Stopped } from "./run.ts";
export type { PartStore } from "./store.ts";
export { isOfMachine, type Runner } from "./work.ts";
