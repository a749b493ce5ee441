/** A surface under fuzzing: where inputs come from, and what may come of one. */
import type fc from "fast-check";
import type { Complaint } from "../../src/errors.ts";

/** An input was answered, or refused with a complaint that has all its parts. Anything else is thrown and is a bug. */
export type Outcome = "answered" | "refused";

export interface Surface<T = unknown> {
  readonly name: string;
  /** Valid inputs, whose median time is the measure. */
  readonly valid: readonly T[];
  /** Half of the inputs are valid ones with a strange value in one place; the others are broken anyhow. */
  readonly inputs: fc.Arbitrary<T>;
  readonly run: (input: T) => Outcome | Promise<Outcome>;
  readonly close?: () => void | Promise<void>;
}

/** Keeps the type of the inputs where a surface is made. */
export const surface = <T>(made: Surface<T>): Surface => made as unknown as Surface;

/** Most characters of one part of a complaint: longer ones repeat what was sent, or list too much. */
const MOST = 6_000;

/** "refused" if every complaint has its four parts, each short enough to read. Throws otherwise. */
export function refusedWith(complaints: readonly Partial<Complaint>[]): Outcome {
  if (complaints.length === 0) throw new Error("refused without a complaint");
  for (const one of complaints) {
    for (const part of ["what", "where", "why", "todo"] as const) {
      const text = one[part];
      if (typeof text !== "string" || text === "") throw new Error(`a complaint without ${part}: ${JSON.stringify(one).slice(0, 400)}`);
      if (text.length > MOST) throw new Error(`a complaint whose ${part} has ${text.length} characters: ${text.slice(0, 200)}`);
    }
  }
  return "refused";
}
