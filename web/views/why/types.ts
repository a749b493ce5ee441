/** Shapes of the answer on explanations, and which cases a reader picks out of a test. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type WhyAnswer = AnswerOf<"explanations.weigh">;
export type Explanation = WhyAnswer["explanations"][number];
export type Test = Explanation["tests"][number];
export type Case = Test["cases"][number];
export type Reading = Case["condition"];
export type Fit = Case["fit"];

export const FITS = ["fits", "does-not-fit", "cannot-be-told"] as const satisfies readonly Fit[];

/** One cell of condition and outcome, as the address writes it. */
export function cellKey(present: boolean, few: boolean): string {
  return `${present ? "holds" : "not"}-${few ? "few" : "several"}`;
}

/** Whether a case is among those picked: by how it fits, or by its cell. */
export function isPicked({ fit, present, few }: Case, picked: string | null): boolean {
  if (picked === null) return true;
  if (picked === fit) return true;
  return fit !== "cannot-be-told" && typeof present === "boolean" && typeof few === "boolean" && picked === cellKey(present, few);
}

export function countOf({ tally }: Test, fit: Fit): number {
  return fit === "fits" ? tally.fits : fit === "does-not-fit" ? tally.doesNotFit : tally.cannotBeTold;
}

export function expectedWord({ outcome }: Test, expected: Case["expected"], nothing: string, unsaid: string): string {
  if (expected === null) return unsaid;
  return expected === "nothing" ? nothing : outcome[expected];
}

/** Cases that are pairs of states. */
export function isPaired({ cases }: Test): boolean {
  return cases.some(({ other }) => other !== null);
}
