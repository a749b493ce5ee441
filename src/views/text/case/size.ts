/** Sizes of a case in a terminal: the share of each list that is shown. */
import type { Trace } from "../../../model/results/trace.ts";

/** Lines of a terminal that the short answer fits, with what stands below it. */
export const SCREEN = 60;

/** The share of each list that is shown. */
export interface Size {
  /** Rows of the states that are obliged to help, and of each other group. */
  readonly obliged: number;
  readonly others: number;
  readonly names: number;
  readonly breaches: number;
  readonly questions: number;
  /** Lines on the general law around the case. */
  readonly law: number;
  /** The operative words under a verdict: of all groups, of the first, or of none. */
  readonly quotes: "all" | "first" | "none";
}

export const ALL: Size = {
  obliged: 999,
  others: 999,
  names: 999,
  breaches: 999,
  questions: Number.POSITIVE_INFINITY,
  law: 999,
  quotes: "all",
};
export const MOST: Size = { obliged: 3, others: 1, names: 6, breaches: 3, questions: 2, law: 6, quotes: "all" };
/** From the fullest to the barest. */
export const SIZES: readonly Size[] = [
  MOST,
  { ...MOST, law: 5, obliged: 2, breaches: 2, questions: 1 },
  { ...MOST, law: 4, obliged: 2, breaches: 1, questions: 1, quotes: "first" },
  { obliged: 1, others: 1, names: 4, breaches: 1, questions: 1, law: 4, quotes: "first" },
  { obliged: 1, others: 0, names: 4, breaches: 0, questions: 0, law: 3, quotes: "first" },
  { obliged: 1, others: 0, names: 3, breaches: 0, questions: 0, law: 2, quotes: "none" },
];

/** The names of the states in an answer, by id. */
export const namesIn = ({ positions, initiators, targets }: Pick<Trace, "positions" | "initiators" | "targets">) =>
  new Map([
    ...positions.map(({ state, name }) => [state, name] as const),
    ...[...initiators, ...targets].map(({ id, name }) => [id, name] as const),
  ]);
