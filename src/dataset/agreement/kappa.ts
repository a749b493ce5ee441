/**
 * Agreement of two records on a yes or no for each directed dyad-year.
 *
 * With a both, b only the ledger, c only the dataset, d neither, and n their sum: observed agreement o = (a + d) / n; expected by
 * chance e = ((a + b)(a + c) + (c + d)(b + d)) / n^2; kappa = (o - e) / (1 - e) (J. Cohen, Educational and Psychological
 * Measurement 20, 1960, 37-46). Positive agreement is 2a / (2a + b + c), negative 2d / (2d + b + c) (D. V. Cicchetti and
 * A. R. Feinstein, Journal of Clinical Epidemiology 43, 1990, 551-558).
 *
 * Dyad-years are not independent: a pact makes hundreds of them, and a state stands in many pacts. The standard error is therefore
 * the jackknife that leaves out one state at a time with all its dyads: the root of (m - 2) / (2m) times the sum of the squared
 * distances of the m kappas from their mean (T. A. B. Snijders and S. P. Borgatti, Connections 22, 1999, 161-170).
 */

export interface Counts {
  readonly both: number;
  readonly onlyLedger: number;
  readonly onlyAtop: number;
  /** Dyad-years in which the ledger does not know; they are left out of all rates. */
  readonly notKnown: number;
  /** All directed dyad-years of the system, those not known among them. */
  readonly all: number;
}

export interface Agreement extends Omit<Counts, "all"> {
  readonly neither: number;
  readonly observed: number | null;
  readonly kappa: number | null;
  readonly standardError: number | null;
  /** The 95 per cent interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly positive: number | null;
  readonly negative: number | null;
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959964;

/** The rates from the counts, and the interval from the counts that each state stands in. */
export function agreementOf(counts: Counts, ofStates: readonly Counts[]): Agreement {
  const { both, onlyLedger, onlyAtop, notKnown, all } = counts;
  const neither = all - both - onlyLedger - onlyAtop - notKnown;
  const n = all - notKnown;
  const kappa = kappaOf(counts);
  const standardError = kappa === null ? null : jackknife(counts, ofStates);
  const apart = onlyLedger + onlyAtop;
  return {
    both,
    onlyLedger,
    onlyAtop,
    notKnown,
    neither,
    observed: n === 0 ? null : (both + neither) / n,
    kappa,
    standardError,
    low: kappa === null || standardError === null ? null : Math.max(-1, kappa - Z * standardError),
    high: kappa === null || standardError === null ? null : Math.min(1, kappa + Z * standardError),
    positive: both + apart === 0 ? null : (2 * both) / (2 * both + apart),
    negative: neither + apart === 0 ? null : (2 * neither) / (2 * neither + apart),
  };
}

/** Cohen's kappa; null if neither record ever says yes, or both always do. */
export function kappaOf({ both, onlyLedger, onlyAtop, notKnown, all }: Counts): number | null {
  const n = all - notKnown;
  const neither = n - both - onlyLedger - onlyAtop;
  if (n === 0) return null;
  const observed = (both + neither) / n;
  const expected = ((both + onlyLedger) * (both + onlyAtop) + (onlyAtop + neither) * (onlyLedger + neither)) / n ** 2;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

function jackknife(whole: Counts, ofStates: readonly Counts[]): number | null {
  const kappas = ofStates.flatMap((one) => kappaOf(without(whole, one)) ?? []);
  const m = kappas.length;
  if (m < 3) return null;
  const mean = kappas.reduce((sum, one) => sum + one, 0) / m;
  const squares = kappas.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(((m - 2) / (2 * m)) * squares);
}

function without(whole: Counts, part: Counts): Counts {
  return {
    both: whole.both - part.both,
    onlyLedger: whole.onlyLedger - part.onlyLedger,
    onlyAtop: whole.onlyAtop - part.onlyAtop,
    notKnown: whole.notKnown - part.notKnown,
    all: whole.all - part.all,
  };
}
