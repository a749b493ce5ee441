/** The counts of a surface that was fuzzed, as bench/fuzz/results.json keeps them. */
export interface Kept {
  readonly surface: string;
  readonly inputs: number;
  readonly answered: number;
  readonly refused: number;
  readonly failed: number;
  readonly slowest: number;
  readonly slow: number;
  readonly memory: number;
  readonly seeds: readonly number[];
  readonly ledger: string;
}
