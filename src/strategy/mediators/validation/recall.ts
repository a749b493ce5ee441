/**
 * Recall among the first ten: of the states that did mediate, how many does a ranking of all states put among its first ten?
 *
 * A ranking is a sum of traits, each put on one scale first: the share of candidates with a lower value, ties counted half, 0 to 1; a
 * trait that is not known stands in the middle, .5. Where equal sums straddle the tenth place, the mediator is found in part: as often
 * as a draw among the equals would find it. So a ranking that cannot tell states apart gets what chance gives, and no more.
 */

/** States that a ranking names. */
export const FIRST = 10;

/** Each value as the share of values below it, equal ones counted half; .5 where the value is not known. */
export function percentiles(values: readonly (number | null)[]): number[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const places = new Map<number, { readonly from: number; until: number }>();
  for (const [place, value] of known.entries()) {
    const seen = places.get(value);
    if (seen === undefined) places.set(value, { from: place, until: place + 1 });
    else seen.until = place + 1;
  }
  return values.map((value) => {
    const place = value === null ? undefined : places.get(value);
    return place === undefined ? 0.5 : (place.from + place.until) / 2 / known.length;
  });
}

export interface Placed {
  /** Its place from the top, 1 for the first; the middle place among equals. */
  readonly rank: number;
  /** The chance that a draw among equals puts it among the first ten, 0 to 1. */
  readonly found: number;
}

/** The place of one candidate by score. */
export function placeOf(scores: readonly number[], index: number): Placed {
  const own = scores[index] ?? Number.NEGATIVE_INFINITY;
  const near = (score: number) => Math.abs(score - own) < 1e-9;
  const above = scores.filter((score) => score > own && !near(score)).length;
  const equal = scores.filter(near).length;
  return { rank: above + (equal + 1) / 2, found: Math.min(1, Math.max(0, (FIRST - above) / equal)) };
}

/** The middle value; the mean of the two in the middle if there is an even number. null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * The exact two-sided sign test: how often a fair coin would split the cases in which only one of two rankings finds the mediator at
 * least as unevenly as they were split. 1 if there is no such case. It takes the cases as independent, which mediators and disputes
 * that recur are not, so the true value is higher.
 */
export function signTest(one: number, other: number): number {
  const cases = one + other;
  let tail = 0;
  let ways = 1;
  for (let heads = 0; heads <= Math.min(one, other); heads++) {
    tail += ways;
    ways = (ways * (cases - heads)) / (heads + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** cases);
}
