/** Copies of rows that keep some of their fields. */
import { groupBy } from "../../ledger/groupBy.ts";

/** The fields of the row that are named, in their order. */
export function pick<T extends object, K extends keyof T>(row: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<T, K>;
}

/** The names of the fields of a schema, in their order. */
export const fieldsOf = <S extends { readonly shape: object }>({ shape }: S) => Object.keys(shape) as (keyof S["shape"])[];

/** Rows by a key, each group in the order of its first row. */
export function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): T[][] {
  return [...groupBy(rows, keyOf).values()];
}

/** Each value once. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
