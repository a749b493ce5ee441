/** How far a sweep is, and how long the rest may take. */
import type { Done } from "./journal.ts";
import type { Chunk } from "./plan.ts";

export interface Count {
  readonly done: number;
  readonly of: number;
}

export interface Progress {
  readonly chunks: Count;
  readonly attacks: Count;
  readonly setAside: number;
  /** By the pace of this run; null before its first chunk. */
  readonly secondsLeft: number | null;
  readonly paused: boolean;
}

/** How far the chunks are that a journal says to be done. */
export function countDone(chunks: readonly Chunk[], done: ReadonlyMap<string, Done>): Pick<Progress, "chunks" | "attacks"> {
  const finished = chunks.filter(({ key }) => done.has(key));
  return {
    chunks: { done: finished.length, of: chunks.length },
    attacks: { done: sumOf(finished), of: sumOf(chunks) },
  };
}

export interface Estimator {
  /** Notes a chunk that this run has done. */
  add(chunk: Chunk): void;
  now(setAside: number, paused: boolean): Progress;
}

/** Tells how far a run is from now on. A pause is no part of the pace. */
export function estimator(chunks: readonly Chunk[], before: ReadonlyMap<string, Done>): Estimator {
  const counted = countDone(chunks, before);
  let own = { chunks: 0, attacks: 0 };
  let last = performance.now();
  let worked = 0;
  return {
    add: ({ attacks }) => {
      own = { chunks: own.chunks + 1, attacks: own.attacks + attacks };
    },
    now: (setAside, paused) => {
      const time = performance.now();
      if (!paused) worked += time - last;
      last = time;
      const attacks = { ...counted.attacks, done: counted.attacks.done + own.attacks };
      return {
        chunks: { ...counted.chunks, done: counted.chunks.done + own.chunks },
        attacks,
        setAside,
        secondsLeft: own.attacks === 0 ? null : Math.round(((attacks.of - attacks.done) * worked) / own.attacks / 1000),
        paused,
      };
    },
  };
}

const sumOf = (chunks: readonly Chunk[]) => chunks.reduce((sum, { attacks }) => sum + attacks, 0);
