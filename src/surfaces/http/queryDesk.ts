/**
 * Queries in SQL for surfaces that others reach: checked, bounded, and few at once. A query is read-only, but may take a core and half a
 * gigabyte for half a minute: one runs at a time, and few wait.
 */
import * as z from "zod";
import type { Answer, Session } from "../../dataset/query/index.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";

/** Queries that run or wait at once. */
export const MOST_WAITING = 4;

/** The bounds of a query, as src/dataset/query has them; that room is loaded by the first query. */
const MOST_ROWS = 10_000;
const MOST_SECONDS = 30;

/** The arguments of a query, of which so many rows are given unless more are asked for. */
export const queryInput = (rows: number) =>
  z.strictObject({
    sql: z.string().meta({ description: "One select statement in the SQL of DuckDB; show tables and describe TABLE name what there is" }),
    rows: z.int().min(1).max(MOST_ROWS).default(rows).meta({ description: "Most rows of the answer" }),
    seconds: z.int().min(1).max(MOST_SECONDS).default(MOST_SECONDS).meta({ description: "Most seconds of the query" }),
  });
type QueryInput = ReturnType<typeof queryInput>;

export interface QueryDesk {
  /** The answer; "busy" if enough are waiting. Throws InputError for wrong arguments or a wrong query. */
  readonly ask: (given: unknown, signal: AbortSignal) => Promise<Answer | "busy">;
}

export type OpenTables = () => Promise<Session>;

/** Opens the ledger's tables and those of the copies in a folder. */
export async function openTables(ledger: Ledger, data: string | undefined): Promise<Session> {
  const { openSession } = await import("../../dataset/query/index.ts");
  return openSession({ ledger, data: data ?? null });
}

/** A desk over tables that the first query opens. */
export function queryDesk(open: OpenTables, input: QueryInput): QueryDesk {
  /** The part of an operation that a check of its input reads. */
  const asOperation = { name: "dataset.query", input } as unknown as Operation;
  let session: Promise<Session> | undefined;
  let waiting = 0;
  return {
    ask: async (given, signal) => {
      if (waiting >= MOST_WAITING) return "busy";
      waiting += 1;
      try {
        const asked = parseInput(asOperation, given) as z.output<QueryInput>;
        session ??= open();
        session.catch(() => {
          session = undefined; // a file among the copies may be mended meanwhile
        });
        return await (await session).run({ ...asked, signal });
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** The answer as data: the columns, the rows as lists in their order (a whole number beyond 2^53 is text), and the copies read. */
export function queryBody({ columns, rows, cut, imported }: Answer) {
  return {
    columns: [...columns],
    rows: rows.map((row) => row.map((value) => (typeof value === "bigint" ? String(value) : value))),
    cut,
    read: imported.map(({ dataset, version, sha256 }) => ({ dataset: dataset.id, version: version.id, sha256 })),
  };
}
