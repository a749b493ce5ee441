/** The questions of a claim with their expectations, one reading at a time. */
import type { Binding, Claim, Expectation, Reading } from "../model/claims.ts";

export interface Check {
  readonly bound: Binding;
  readonly expect: readonly Expectation[];
}

/** The checks of one reading, including those it inherits from its claim. */
export function checksOf(claim: Claim, reading: Reading | null): Check[] {
  const bound = reading?.["bound-to"] ?? claim["bound-to"];
  const expect = reading?.expect ?? claim.expect ?? [];
  const further = reading?.also ?? claim.also ?? [];
  return [
    ...(bound === undefined ? [] : [{ bound: { ...bound, input: { ...bound.input, ...reading?.input } }, expect }]),
    ...further.map((one) => ({ bound: one["bound-to"], expect: one.expect })),
  ];
}
