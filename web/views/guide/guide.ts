/** The answer of a guide and its steps, as this view shows them. */
import type { AnswerOf } from "../../../src/surfaces/client/words.ts";

export type Guide = AnswerOf<"guide.show">;
export type GuideStep = Guide["steps"][number];

/** The number of the step in the address, from 1; the first for anything else. */
export function stepNumber(text: string | null, all: number): number {
  const number = Number(text ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= all ? number : 1;
}
