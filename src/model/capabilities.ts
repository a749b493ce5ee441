/** Material capabilities of states in the user's own copy; this file does not load the schema library. */
import { WEIGHTS, type Weight } from "./measures.ts";
import type { OwnColumns, OwnCopy, OwnRow, OwnTables } from "./ownTables.ts";

/** A measure of capabilities. */
export type Capability = Exclude<Weight, "equal">;
export const CAPABILITIES: readonly Capability[] = WEIGHTS.filter((weight) => weight !== "equal");

/** The columns that some measures are read from. */
export const capabilityColumns = (measures: readonly Capability[]): OwnColumns => ({ nmc: ["ccode", "year", ...measures] });

export interface Capabilities extends OwnCopy {
  /** The value of a measure for a state by its Correlates of War number in a year; null where the copy has none. */
  readonly of: (measure: Capability, code: number, year: number) => number | null;
  /** The value in the last year with one up to a year. */
  readonly upTo: (measure: Capability, code: number, year: number) => number | null;
}

/** The capabilities among the tables; null if there is no copy of them. */
export function capabilitiesIn({ copies, rows }: OwnTables): Capabilities | null {
  const [copy, read] = [copies.nmc, rows.nmc];
  if (copy === undefined || read === undefined) return null;
  const byCode = new Map<number, Map<number, OwnRow>>();
  for (const row of read) {
    const [code, year] = [Number(row["ccode"]), Number(row["year"])];
    byCode.set(code, (byCode.get(code) ?? new Map()).set(year, row));
  }
  const valueIn = (row: OwnRow | undefined, measure: Capability): number | null => {
    const value = row?.[measure] ?? null;
    return value === null ? null : Number(value);
  };
  return {
    ...copy,
    of: (measure, code, year) => valueIn(byCode.get(code)?.get(year), measure),
    upTo: (measure, code, year) => {
      let latest: { readonly year: number; readonly value: number } | undefined;
      for (const [at, row] of byCode.get(code) ?? []) {
        const value: number | null = at <= year && at >= (latest?.year ?? at) ? valueIn(row, measure) : null;
        if (value !== null) latest = { year: at, value };
      }
      return latest?.value ?? null;
    },
  };
}
