/** The rows of an answer as every table has them. */
import type { Ledger } from "../ledger/ledger.ts";
import { withNumbers } from "../views/stateNumbers.ts";

type Row = Readonly<Record<string, unknown>>;

/** The part of an operation that gives the rows of its answers. */
export interface Tabular<A> {
  readonly rows?: (answer: A) => readonly Row[];
}

/** The rows of an answer, with the numbers of states beside their keys; none if the operation has no rows. */
export function numberedRows<A>({ rows }: Tabular<A>, answer: A, ledger: Ledger): readonly Row[] {
  const { date } = answer as { readonly date?: unknown };
  return withNumbers(rows?.(answer) ?? [], ledger, typeof date === "string" ? date : null);
}
