/** The data that a recomputation reads: the ledger, and the tables of the user's own copies of datasets. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { DatasetId } from "../../model/datasetIds.ts";
import type { OwnColumns, OwnRow, OwnTables } from "../../model/ownTables.ts";

export interface Sources {
  readonly ledger: Ledger;
  readonly tables: OwnTables;
  /** Caches what several computations share: `make` runs on the first call with the key. */
  readonly once: <T>(key: string, make: () => T) => T;
  /** Told of the years of a long computation that are done. */
  readonly progress?: ((done: number, of: number) => void) | undefined;
}

/** A recomputed number. */
export interface Computed {
  /** null: not defined for these data. */
  readonly value: number | null;
  /** The value with the ties whose dates the ledger does not know counted too; absent where there are none. */
  readonly withUnknown?: number;
  /** What it was computed from: the cases counted, or the observations of an estimate. */
  readonly cases: number;
  readonly standardError?: number;
}

/** A computation: what it reads of the user's copies, and its number. */
export interface Recomputation<P> {
  /** Whether it reads the ledger's ties or law, and not only its list of states. */
  readonly usesLedger: (given: P) => boolean;
  readonly reads: (given: P) => OwnColumns;
  /** The value that means no difference, if it is not 0. */
  readonly neutral?: number;
  readonly run: (sources: Sources, given: P) => Computed;
}

export const NO_TABLES: OwnTables = Object.freeze({ folder: "", copies: {}, rows: {} });

/** Sources over a ledger and tables, with a cache of their own. */
export function sourcesOf(ledger: Ledger, tables: OwnTables = NO_TABLES, progress?: Sources["progress"]): Sources {
  const kept = new Map<string, unknown>();
  return {
    ledger,
    tables,
    progress,
    once<T>(key: string, make: () => T): T {
      if (!kept.has(key)) kept.set(key, make());
      return kept.get(key) as T;
    },
  };
}

/** The rows of a dataset that the computation declared. */
export function rowsOf({ tables }: Sources, dataset: DatasetId): readonly OwnRow[] {
  const rows = tables.rows[dataset];
  if (rows === undefined) throw new Error(`the table ${dataset} was not read; name it in the computation's reads`);
  return rows;
}

/** The members of the state system in each year, by number. */
export function membersByYear(sources: Sources): ReadonlyMap<number, readonly number[]> {
  return sources.once("members by year", () => {
    const years = new Map<number, number[]>();
    for (const { year, ccode } of rowsOf(sources, "cow_state_years")) {
      const members = years.get(Number(year));
      if (members === undefined) years.set(Number(year), [Number(ccode)]);
      else members.push(Number(ccode));
    }
    return years;
  });
}

/** The key of an ordered pair of numbered states. */
export const pairKey = (a: number, b: number): number => a * 1000 + b;
/** The key of an unordered pair. */
export const bothKey = (a: number, b: number): number => (a < b ? pairKey(a, b) : pairKey(b, a));

export const MEMBERS: OwnColumns = Object.freeze({ cow_state_years: ["ccode", "year"] });
