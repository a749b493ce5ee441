/**
 * The error rate of the ledger from a judged sample. The sample is stratified, so the rate is the weighted mean of the rates of the
 * strata, p = sum of W p_h with W = N_h / N. Its variance is the sum of W^2 (1 - n_h / N_h) p_h (1 - p_h) / (n_h - 1).
 * W. G. Cochran, Sampling Techniques, 3rd ed., 1977, chapter 5, stratified sampling for proportions.
 *
 * The interval is Wilson's (1927) with the effective size of the sample in place of its size: n* = p (1 - p) / variance, the
 * size of a simple random sample that would be as exact. E. L. Korn and B. I. Graubard 1998 give the effective size; Franco,
 * Little, Louis and Slud 2019 recommend Wilson's form with it. A symmetric interval would be empty where no error was found. There
 * n* cannot come from the variance, so it comes from the weights alone: 1 / sum of W^2 (1 - n_h / N_h) / n_h, the size if all strata
 * had one rate. The smaller of the two is used, which makes the interval wider, never narrower.
 *
 * A fact that was undecidable or was not judged is left out of its stratum's rate; strata without a judged fact are left out of
 * the whole, and their facts are counted.
 */

/** A stratum after judgement. */
export interface JudgedStratum {
  /** Facts in the stratum. */
  readonly facts: number;
  readonly right: number;
  /** Wrong facts, coarse ones included. */
  readonly wrong: number;
  /** Wrong facts whose only fault is a date less exact than one that a source gives. */
  readonly coarse: number;
  readonly undecidable: number;
}

/** A rate of wrong facts, 0 to 1, with its 95 per cent interval; null if nothing was judged. */
export interface RateInterval {
  readonly rate: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface Estimate {
  /** Facts that the estimate speaks of. */
  readonly facts: number;
  readonly right: number;
  readonly wrong: number;
  readonly coarse: number;
  readonly undecidable: number;
  /** The weighted share of wrong facts, 0 to 1; null if nothing was judged. */
  readonly rate: number | null;
  readonly standardError: number | null;
  /** The 95 per cent interval. */
  readonly low: number | null;
  readonly high: number | null;
  /** The rate if every undecidable fact were wrong. */
  readonly atMost: number | null;
  /** The rate with coarse dates counted as right. */
  readonly firm: RateInterval;
  /** Facts in strata of which none was judged. */
  readonly unjudged: number;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

export function estimate(strata: readonly JudgedStratum[]): Estimate {
  const { rate, low, high } = strict(strata.map((one) => ({ ...one, right: one.right + one.coarse, wrong: one.wrong - one.coarse })));
  return { ...strict(strata), firm: { rate, low, high } };
}

function strict(strata: readonly JudgedStratum[]): Omit<Estimate, "firm"> {
  const total = (key: keyof JudgedStratum, all = strata) => all.reduce((sum, one) => sum + one[key], 0);
  const judged = strata.filter(({ right, wrong }) => right + wrong > 0);
  const counts = { right: total("right"), wrong: total("wrong"), coarse: total("coarse"), undecidable: total("undecidable") };
  const facts = total("facts", judged);
  const unjudged = total("facts") - facts;
  if (facts === 0) return { facts, ...counts, rate: null, standardError: null, low: null, high: null, atMost: null, unjudged };
  const parts = judged.map((one) => partOf(one, facts));
  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const rate = sum(({ weight, p }) => weight * p);
  const variance = sum(({ weight, p, n, unseen }) => (n < 2 ? 0 : (weight * weight * unseen * p * (1 - p)) / (n - 1)));
  const byWeights = sum(({ weight, n, unseen }) => (weight * weight * unseen) / n);
  const effective = Math.min(variance > 0 ? (rate * (1 - rate)) / variance : Infinity, byWeights > 0 ? 1 / byWeights : Infinity);
  const [low, high] = wilson(rate, effective);
  return {
    facts,
    ...counts,
    rate,
    standardError: Math.sqrt(variance),
    low,
    high,
    atMost: sum(({ weight, most }) => weight * most),
    unjudged,
  };
}

interface Part {
  readonly weight: number;
  readonly n: number;
  readonly p: number;
  /** The share of the stratum that was not judged: the correction for a finite population. */
  readonly unseen: number;
  readonly most: number;
}

function partOf({ facts, right, wrong, undecidable }: JudgedStratum, all: number): Part {
  const n = right + wrong;
  return { weight: facts / all, n, p: wrong / n, unseen: 1 - n / facts, most: (wrong + undecidable) / (n + undecidable) };
}

/** Wilson's score interval for a share p of n. E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212. */
export function wilson(p: number, n: number): [low: number, high: number] {
  if (n === Infinity) return [p, p];
  const share = (Z * Z) / n;
  const centre = (p + share / 2) / (1 + share);
  const half = (Z / (1 + share)) * Math.sqrt((p * (1 - p)) / n + share / (4 * n));
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
