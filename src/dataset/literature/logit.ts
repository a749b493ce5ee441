/**
 * Logistic regression by maximum likelihood, in Newton's iterations (which are those of iteratively reweighted least squares).
 *
 *   p = 1 / (1 + exp(-x·b)),  step = (X'WX)^-1 X'(y - p),  W = diag(p (1 - p))
 *
 * It stops when the log-likelihood gains less than a billionth of itself. Standard errors are the roots of the diagonal of (X'WX)^-1. Not
 * defined where the columns depend on each other, or where one of them parts the outcomes without a rest.
 */

export interface Fit {
  /** The intercept, then one coefficient for each column. */
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  readonly logLikelihood: number;
  readonly observations: number;
}

const MOST_STEPS = 40;
const GAIN = 1e-9;
/** A coefficient beyond this means that the outcomes are parted. */
const PARTED = 30;

/** The fit of outcomes, 0 or 1, on columns of equal length; null where it is not defined. */
export function logit(outcomes: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Fit | null {
  const width = columns.length + 1;
  let coefficients = new Array<number>(width).fill(0);
  let before = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, information, logLikelihood } = scoreAt(outcomes, columns, coefficients);
    const inverse = inverseOf(information);
    if (inverse === null) return null;
    if (logLikelihood - before < GAIN * Math.abs(logLikelihood)) {
      const standardErrors = inverse.map((row, index) => Math.sqrt(row[index] ?? Number.NaN));
      return { coefficients, standardErrors, logLikelihood, observations: outcomes.length };
    }
    before = logLikelihood;
    coefficients = coefficients.map((one, index) => one + dot(inverse[index] ?? [], gradient));
    if (coefficients.some((one) => !(Math.abs(one) < PARTED))) return null;
  }
  return null;
}

interface Score {
  readonly gradient: readonly number[];
  readonly information: number[][];
  readonly logLikelihood: number;
}

function scoreAt(outcomes: ArrayLike<number>, columns: readonly ArrayLike<number>[], coefficients: readonly number[]): Score {
  const width = coefficients.length;
  const gradient = new Array<number>(width).fill(0);
  const information = gradient.map(() => new Array<number>(width).fill(0));
  const row = new Float64Array(width).fill(1);
  let logLikelihood = 0;
  for (let at = 0; at < outcomes.length; at += 1) {
    for (let column = 1; column < width; column += 1) row[column] = columns[column - 1]?.[at] ?? Number.NaN;
    let linear = 0;
    for (let column = 0; column < width; column += 1) linear += (row[column] as number) * (coefficients[column] as number);
    const outcome = outcomes[at] as number;
    const probability = 1 / (1 + Math.exp(-linear));
    logLikelihood += outcome * linear - (linear > 0 ? linear + Math.log1p(Math.exp(-linear)) : Math.log1p(Math.exp(linear)));
    const weight = probability * (1 - probability);
    for (let one = 0; one < width; one += 1) {
      const value = row[one] as number;
      if (value === 0) continue;
      gradient[one] = (gradient[one] as number) + value * (outcome - probability);
      const own = information[one] as number[];
      for (let other = 0; other <= one; other += 1) own[other] = (own[other] as number) + weight * value * (row[other] as number);
    }
  }
  for (const [one, own] of information.entries())
    for (let other = one + 1; other < width; other += 1) own[other] = information[other]?.[one] ?? 0;
  return { gradient, information, logLikelihood };
}

/** The inverse by Gauss-Jordan elimination with the largest pivot; null if there is none. */
export function inverseOf(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [...row, ...row.map((_, column) => (column === index ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    let pivot = at;
    for (let row = at + 1; row < size; row += 1) if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row;
    const chosen = rows[pivot] as number[];
    const scale = chosen[at] ?? 0;
    if (Math.abs(scale) < 1e-12) return null;
    rows[pivot] = rows[at] as number[];
    rows[at] = chosen.map((value) => value / scale);
    for (let row = 0; row < size; row += 1) {
      const factor = rows[row]?.[at] ?? 0;
      if (row !== at && factor !== 0)
        rows[row] = (rows[row] as number[]).map((value, column) => value - factor * (rows[at]?.[column] ?? 0));
    }
  }
  return rows.map((row) => row.slice(size));
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
