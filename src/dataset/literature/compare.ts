/** Compares a recomputed value with the published number. */
import type { LiteratureRow } from "../../model/literature.ts";
import type { Outcome } from "../../model/literatureWords.ts";

/** Within this share of the published number a value is near it. */
const NEAR = 0.1;
/** Rounding of halves leaves a little over. */
const SLACK = 1e-9;

/** Standard errors on either side of an estimate that its interval of 95 per cent spans. */
const SPAN = 1.96;

/** A recomputed value; `neutral` is the one that means no difference, from which a direction is read. */
export interface Estimate {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly neutral: number;
}

/** The outcome of a recomputation, as `literatureWords` defines it. */
export function outcomeOf(
  { kind, published }: Pick<LiteratureRow, "kind" | "published">,
  { value, standardError, neutral }: Estimate,
): Outcome {
  if (published === undefined || value === null) return "not-computed";
  if (kind === "direction") {
    if (standardError !== null && Math.abs(value - neutral) < SPAN * standardError) return "unsure";
    return Math.sign(value - neutral) === Math.sign(published.value) ? "same" : "differs";
  }
  const apart = Math.abs(value - published.value);
  if (apart <= (published.unit ?? 0) / 2 + SLACK) return "same";
  return apart <= NEAR * Math.abs(published.value) + SLACK ? "near" : "differs";
}

/** Ours less the published number; null of directions, or where one is missing. */
export function differenceOf({ kind, published }: Pick<LiteratureRow, "kind" | "published">, value: number | null): number | null {
  return kind === "direction" || published === undefined || value === null ? null : value - published.value;
}
