/**
 * Queries in SQL over the ledger and the user's own copies of datasets. A query only reads: it reaches no file and no network, and is
 * bounded in time, memory and rows. Surfaces load this when a query is asked.
 */
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openEngine, type Value } from "../engine/engine.ts";
import { queryError } from "../engine/reading.ts";
import { loadFolder, requireSound } from "../import/load.ts";
import type { Imported } from "../import/loaded.ts";
import { addLedgerTables } from "./ledgerTables.ts";

export interface QueryOptions {
  readonly ledger: Ledger;
  /** The folder with the user's copies; null for the ledger alone. */
  readonly data: string | null;
  readonly sql: string;
  /** Most rows; more are left out, and said to be. */
  readonly rows?: number;
  /** Most seconds of the query itself. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether there were more rows. */
  readonly cut: boolean;
  readonly imported: readonly Imported[];
}

export const MOST_ROWS = 10_000;
export const MOST_SECONDS = 30;
/** Most characters of a query. */
const MOST_TEXT = 20_000;
/** Most memory, in MiB. */
const MEMORY = 512;

/** Runs a query. Throws InputError for a wrong query or copy, and for one that takes too long or too much. */
export async function query({ ledger, data, sql, rows = MOST_ROWS, seconds = MOST_SECONDS, signal }: QueryOptions): Promise<Answer> {
  if (sql.length > MOST_TEXT) throw tooLong(sql.length);
  const late = new AbortController();
  const engine = await openEngine({ memory: MEMORY, signal: signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]) });
  let timer: NodeJS.Timeout | undefined;
  try {
    await addLedgerTables(engine, ledger);
    const loaded = data === null ? null : await loadFolder(engine, data);
    if (loaded !== null) requireSound(loaded);
    await engine.seal();
    timer = setTimeout(() => late.abort(), seconds * 1000);
    const { columns, batches } = await engine.select(sql);
    const kept: Value[][] = [];
    for await (const batch of batches) {
      kept.push(...batch.slice(0, rows - kept.length + 1));
      if (kept.length > rows) break;
    }
    return { columns, rows: kept.slice(0, rows), cut: kept.length > rows, imported: loaded?.imported ?? [] };
  } catch (error) {
    if (late.signal.aborted) throw tooSlow(seconds);
    throw error instanceof InputError || signal?.aborted === true ? error : queryError(error);
  } finally {
    clearTimeout(timer);
    engine.close();
  }
}

function tooSlow(seconds: number): InputError {
  return new InputError({
    what: `the query took longer than ${seconds} s`,
    where: "query",
    why: "a query is bounded, so that it never holds up the machine",
    todo: "ask for fewer rows, or add conditions; dataset build writes whole tables without a limit",
  });
}

function tooLong(length: number): InputError {
  return new InputError({
    what: `the query has ${length} characters`,
    where: "query",
    why: `at most ${MOST_TEXT} are read`,
    todo: "write a shorter query",
  });
}
