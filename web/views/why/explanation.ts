/** Types of an explanation, its tests and their cases, and the selection of cases within a test. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type WhyAnswer = AnswerOf<"explanations.weigh">;
export type Explanation = WhyAnswer["explanations"][number];
export type Test = Explanation["tests"][number];
export type Case = Test["cases"][number];
export type Reading = Case["condition"];
export type Fit = Case["fit"];

export const FITS = ["fits", "does-not-fit", "cannot-be-told"] as const satisfies readonly Fit[];

/** A cell of condition and outcome, as written in the address. */
export function cellKey(present: boolean, few: boolean): string {
  return `${present ? "holds" : "not"}-${few ? "few" : "several"}`;
}

/** Whether a case is selected, by its fit or by its cell. */
export function isPicked({ fit, present, few }: Case, picked: string | null): boolean {
  if (picked === null || picked === fit) return true;
  return typeof present === "boolean" && typeof few === "boolean" && picked === cellKey(present, few);
}

/** A case as written in the address; former addresses hold its label. */
export function caseKey({ state, other, from }: Case): string {
  return [state, ...(other === null ? [] : [other]), from].join(".");
}

export function isOpened(one: Case, opened: string | null): boolean {
  return opened !== null && (opened === caseKey(one) || opened === one.label);
}

/** Whether its cases are pairs of states. */
export function isPaired({ cases }: Test): boolean {
  return cases.some(({ other }) => other !== null);
}

/** Whether the condition is a plain yes or no, without a measured value. */
export function isYesNo({ cases, condition }: Test): boolean {
  return (
    condition.atLeast === 1 && cases.every(({ condition: { low, high } }) => [0, 1, null].includes(low) && [0, 1, null].includes(high))
  );
}
