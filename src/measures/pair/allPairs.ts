/**
 * The four similarity measures of every pair of states at once. The definitions stand in the files of the measures. Here the tables of
 * one state with all others are filled together, by the states to which the one has pledged: those are few, and each adds to a cell of
 * every table. The sums are then taken from each table:
 *
 *   expected distance = sum over levels i of  P(i) * (1 - Q(i)) + Q(i) * (1 - P(i))
 *
 * P(i) and Q(i) are the shares of states toward which A, or B, has at least level i.
 */
import { atLeastOf, NOUGHT, type Portfolios } from "./contingency.ts";

/** The values of all pairs a < b in the order (0, 1), (0, 2), ..., (1, 2), ...; NaN where a measure is not defined. */
export interface PairValues {
  readonly s: Float64Array;
  readonly pi: Float64Array;
  readonly kappa: Float64Array;
  readonly tauB: Float64Array;
}

export function similarityOfAll(portfolios: Portfolios): PairValues {
  const { states, top, levels, weights, size } = portfolios;
  const pairs = (states * (states - 1)) / 2;
  const [s, pi, kappa, tauB] = [new Float64Array(pairs), new Float64Array(pairs), new Float64Array(pairs), new Float64Array(pairs)];
  const side = top + 1;
  const cells = side * side;
  const toward = columnsOf(levels, states);
  const atLeast = atLeastOf(portfolios);
  const apart = unequalPairs(atLeast, states, top);
  const tables = new Float64Array(states * cells);
  const table = new Float64Array(cells);
  const above = new Float64Array(side);
  let pair = 0;
  for (let a = 0; a < states; a += 1) {
    tables.fill(0, (a + 1) * cells);
    for (let state = 0; state < states; state += 1) {
      const level = levels[a * states + state] as number;
      if (level === 0) continue;
      const weight = weights === null ? 1 : (weights[state] as number);
      for (let b = a + 1, column = state * states + b, at = b * cells + level * side; b < states; b += 1, column += 1, at += cells) {
        const cell = at + (toward[column] as number);
        tables[cell] = (tables[cell] as number) + weight;
      }
    }
    for (let b = a + 1; b < states; b += 1, pair += 1) {
      // The first row, toward which A has no pledge, is what B's margin leaves.
      for (let y = 0; y < side; y += 1) {
        let left = (atLeast[b * (side + 1) + y] as number) - (atLeast[b * (side + 1) + y + 1] as number);
        for (let x = 1; x < side; x += 1) {
          const cell = tables[b * cells + x * side + y] as number;
          table[x * side + y] = cell;
          left -= cell;
        }
        table[y] = left;
      }
      let distance = 0;
      for (let x = 0; x < side; x += 1) for (let y = 0; y < side; y += 1) distance += Math.abs(x - y) * (table[x * side + y] as number);
      let byOwn = 0;
      let byCommon = 0;
      for (let level = 1; level <= top; level += 1) {
        const p = (atLeast[a * (side + 1) + level] as number) / size;
        const q = (atLeast[b * (side + 1) + level] as number) / size;
        byOwn += p + q - 2 * p * q;
        byCommon += (p + q) * (1 - (p + q) / 2);
      }
      distance /= size;
      const product = (apart[a] as number) * (apart[b] as number);
      s[pair] = 1 - (2 * distance) / top;
      pi[pair] = byCommon > NOUGHT ? 1 - distance / byCommon : Number.NaN;
      kappa[pair] = byOwn > NOUGHT ? 1 - distance / byOwn : Number.NaN;
      tauB[pair] = product > 0 ? concordance(table, side, above) / Math.sqrt(product) : Number.NaN;
    }
  }
  return { s, pi, kappa, tauB };
}

/** The levels by the state toward which they are: row `t` holds the level of each state toward `t`. */
function columnsOf(levels: Uint8Array, states: number): Uint8Array {
  const turned = new Uint8Array(levels.length);
  for (let from = 0; from < states; from += 1)
    for (let to = 0; to < states; to += 1) turned[to * states + from] = levels[from * states + to] as number;
  return turned;
}

/** The weight of the pairs of states that each state ranks one above the other. */
function unequalPairs(atLeast: Float64Array, states: number, top: number): Float64Array {
  const apart = new Float64Array(states);
  for (let state = 0; state < states; state += 1) {
    const row = state * (top + 2);
    let sum = 0;
    for (let level = 0; level < top; level += 1)
      sum += ((atLeast[row + level] as number) - (atLeast[row + level + 1] as number)) * (atLeast[row + level + 1] as number);
    apart[state] = sum;
  }
  return apart;
}

/** The weight of pairs of states ranked alike less that of pairs ranked against each other; `above` is room for the rows gone through. */
function concordance(table: Float64Array, side: number, above: Float64Array): number {
  above.fill(0);
  let sum = 0;
  for (let x = side - 1; x >= 0; x -= 1) {
    let more = 0;
    let less = 0;
    for (let y = 0; y < side; y += 1) more += above[y] as number;
    for (let y = 0; y < side; y += 1) {
      const here = above[y] as number;
      const cell = table[x * side + y] as number;
      more -= here;
      sum += cell * (more - less);
      less += here;
      above[y] = here + cell;
    }
  }
  return sum;
}
