/**
 * Queries over tables that are opened once: the ledger's and those of the user's copies, sealed. Each query has a connection of its own,
 * its own time and its own signal; queries run one after the other, as each may take all the memory.
 */
import { InputError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { openEngine, type Value } from "../engine/engine.ts";
import { queryError } from "../engine/reading.ts";
import { loadFolder, requireSound } from "../import/load.ts";
import type { Imported } from "../import/loaded.ts";
import { addLedgerTables } from "./ledgerTables.ts";

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether there were more rows. */
  readonly cut: boolean;
  readonly imported: readonly Imported[];
}

export interface Asked {
  readonly sql: string;
  /** Most rows; more are left out, and said to be. */
  readonly rows?: number;
  /** Most seconds of the query itself. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

export interface Session {
  /** Runs a query. Throws InputError for a wrong query, and for one that takes too long or too much. */
  readonly run: (asked: Asked) => Promise<Answer>;
  readonly close: () => void;
}

export const MOST_ROWS = 10_000;
export const MOST_SECONDS = 30;
/** Most characters of a query. */
const MOST_TEXT = 20_000;
/** Most characters of the texts in an answer; the row in which they are passed is the last. */
const MOST_CHARACTERS = 16_000_000;
/** Most memory of the engine, in MiB, unless less is given. */
const MEMORY = 512;

export interface SessionOptions {
  readonly ledger: Ledger;
  /** The folder with the user's copies; null for the ledger alone. */
  readonly data: string | null;
  /** Accepts a copy with other rows than are published, as one that was filtered on purpose. */
  readonly partial?: boolean;
  /** Most memory of the engine, in MiB. */
  readonly memory?: number;
  readonly signal?: AbortSignal;
}

/** Opens the tables. Throws InputError for a wrong file among the copies. */
export async function openSession({ ledger, data, partial = false, memory = MEMORY, signal }: SessionOptions): Promise<Session> {
  const engine = await openEngine({ memory, ...(signal === undefined ? {} : { signal }) });
  try {
    await addLedgerTables(engine, ledger);
    const loaded = data === null ? null : await loadFolder(engine, data, { accept: partial ? "part" : "whole" });
    if (loaded !== null) requireSound(loaded);
    await engine.seal();
    let last: Promise<unknown> = Promise.resolve();
    return {
      run: (asked) => {
        const answer = last.then(() => runOn((own) => engine.beside(own), asked, loaded?.imported ?? []));
        last = answer.catch(() => {});
        return answer;
      },
      close: () => engine.close(),
    };
  } catch (error) {
    engine.close();
    throw error;
  }
}

async function runOn(
  open: (signal: AbortSignal) => ReturnType<typeof openEngine>,
  { sql, rows = MOST_ROWS, seconds = MOST_SECONDS, signal }: Asked,
  imported: readonly Imported[],
): Promise<Answer> {
  if (sql.length > MOST_TEXT) throw tooLong(sql.length);
  signal?.throwIfAborted();
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), seconds * 1000);
  const engine = await open(signal === undefined ? late.signal : AbortSignal.any([signal, late.signal]));
  try {
    const { columns, batches } = await engine.select(sql);
    const kept: Value[][] = [];
    let characters = 0;
    for await (const batch of batches) {
      for (const row of batch) {
        if (kept.length > rows || characters > MOST_CHARACTERS) break;
        kept.push(row);
        for (const value of row) if (typeof value === "string") characters += value.length;
      }
      if (kept.length > rows || characters > MOST_CHARACTERS) break;
    }
    const cut = kept.length > rows || characters > MOST_CHARACTERS;
    return { columns, rows: kept.slice(0, rows), cut, imported };
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
