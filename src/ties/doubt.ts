/**
 * Promises and allies of which the record itself asks whether they count: disputed, where one reading of the words or dates undoes the
 * promise; nominal, where nobody has kept the pact alive.
 */
import type { StateId } from "../model/ids.ts";

/** Whether the promise does not hold, or may not, under another reading of its words or dates that somebody takes. */
export function isDisputed({ readings }: { readonly readings: readonly { readonly undoes: boolean }[] }): boolean {
  return readings.some(({ undoes }) => undoes);
}

/** States that count only by promises in doubt; none is in both lists. */
export interface Doubted {
  /** By disputed promises alone. */
  readonly disputed: StateId[];
  /** By promises that are nominal, or else disputed. */
  readonly nominal: StateId[];
}

interface Promised {
  readonly owedBy: StateId;
  readonly owedTo: StateId;
  readonly readings: readonly { readonly undoes: boolean }[];
  readonly nominal: unknown;
}

/** The states among `states` of which every promise that makes them count is in doubt. */
export function doubtedAmong(states: readonly StateId[], ties: readonly Promised[]): Doubted {
  const own = (state: StateId) => ties.filter(({ owedBy, owedTo }) => owedBy === state || owedTo === state);
  const open = states.filter((state) => own(state).every((tie) => isDisputed(tie) || tie.nominal !== null));
  const disputed = open.filter((state) => own(state).every(isDisputed));
  return { disputed, nominal: open.filter((state) => !disputed.includes(state)) };
}
