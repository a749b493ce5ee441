/**
 * An engine over DuckDB: tables in memory or in a scratch folder, with bounded memory and threads. It loads no extension and
 * reaches no network. Long work stops when a signal aborts.
 */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBInstance, DuckDBMaterializedResult, DuckDBResult, DuckDBValue } from "@duckdb/node-api";
import { stoppable } from "./abort.ts";
import { type AppendColumn, appendTo, createStatement } from "./append.ts";
import { type DuckDB, loadDuckDB } from "./duckdb.ts";
import { readingStatement } from "./reading.ts";
import { text } from "./sql.ts";
import { writeWhole } from "./wholeFile.ts";

export interface EngineOptions {
  /** A folder of this engine alone, for tables that outgrow the memory; what it held is removed, and it is removed at the end. Without it all stays in memory. */
  readonly scratch?: string;
  /** The most memory for tables and joins, in MiB; the program itself needs about 100 more. */
  readonly memory?: number;
  readonly threads?: number;
  /** Stops any work of the engine. */
  readonly signal?: AbortSignal;
}

/** Reads the rows of a result once, in chunks: a typed array for each column, valid until the next chunk. */
export type NumberChunks = () => Iterable<readonly (Int32Array | Float64Array)[]>;

/** A value of a row. Whole numbers beyond 2^53 are bigint; days are text, YYYY-MM-DD. */
export type Value = string | number | bigint | boolean | null;

export interface CopyOptions {
  readonly format: "parquet" | "csv";
  /** Rows of a Parquet row group. */
  readonly rowGroup?: number;
}

export interface Engine {
  /** Runs statements whose rows do not matter. */
  run(sql: string): Promise<void>;
  /** All rows of a small result. */
  rows(sql: string): Promise<Value[][]>;
  /** The columns' names and the rows in batches, read as they are made. */
  stream(sql: string): Promise<{ readonly columns: readonly string[]; readonly batches: AsyncIterable<Value[][]> }>;
  /** All rows of a query of integers and doubles without null, computed on other threads and held in the engine's memory. */
  numbers(sql: string): Promise<NumberChunks>;
  /** The rows of one statement that only reads, as `stream` gives them. Throws InputError for any other text. */
  select(sql: string): ReturnType<Engine["stream"]>;
  /** Appends rows to a table, which is made if it does not exist; all of them, or none if it fails or is stopped. */
  append(table: string, columns: readonly AppendColumn[]): Promise<void>;
  /** Writes the rows of a query to a file, which appears under its name only when it is whole. */
  copy(query: string, path: string, options: CopyOptions): Promise<void>;
  /** The share of the running statement that is done, 0 to 1; null if it is not known. */
  progress(): number | null;
  /** From now on no statement can reach a file, load an extension or change a setting. It cannot be undone. */
  seal(): Promise<void>;
  /** Another connection to the same tables, with a signal of its own if one is given. Close it before this one. */
  beside(signal?: AbortSignal): Promise<Engine>;
  close(): void;
}

const MEMORY = 1024;
const THREADS = 2;

/** Opens an engine. Throws InputError if DuckDB is not installed. */
export async function openEngine({ scratch, memory = MEMORY, threads = THREADS, signal }: EngineOptions = {}): Promise<Engine> {
  const duckdb = await loadDuckDB();
  if (scratch !== undefined) {
    rmSync(scratch, { recursive: true, force: true }); // a killed process may have left its tables
    mkdirSync(scratch, { recursive: true });
  }
  const instance = await duckdb.DuckDBInstance.create(scratch === undefined ? ":memory:" : join(scratch, "tables.duckdb"), {
    memory_limit: `${memory}MiB`,
    threads: String(threads),
    temp_directory: scratch === undefined ? "" : join(scratch, "spill"),
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    allow_community_extensions: "false",
  });
  const close = () => {
    instance.closeSync();
    if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true });
  };
  return engineOn(duckdb, instance, signal, close);
}

async function engineOn(duckdb: DuckDB, instance: DuckDBInstance, signal: AbortSignal | undefined, closeAll: () => void): Promise<Engine> {
  const connection = await instance.connect();
  const read = (sql: string) => stoppable(connection, signal, () => connection.run(sql));
  return {
    run: async (sql) => void (await read(sql)),
    rows: async (sql) => valuesOf(await read(sql)),
    stream: (sql) => streamOf(() => connection.stream(sql), connection, signal),
    numbers: async (sql) => chunksOf(await read(sql)),
    select: async (sql) => {
      const statement = await readingStatement(duckdb, connection, sql);
      return streamOf(() => statement.stream(), connection, signal);
    },
    append: (table, columns) =>
      stoppable(connection, signal, () =>
        allOrNothing(connection, async () => {
          await connection.run(createStatement(table, columns));
          await appendTo(duckdb, connection, table, columns, () => signal?.throwIfAborted());
        }),
      ),
    copy: (query, path, options) =>
      writeWhole(path, (file) =>
        stoppable(connection, signal, async () => void (await connection.run(`copy (${query}) to ${text(file)} ${formatOf(options)}`))),
      ),
    progress: () => shareOf(connection.progress.percentage),
    seal: async () => {
      await connection.run("set enable_external_access = false");
      await connection.run("set lock_configuration = true");
    },
    beside: (own) => engineOn(duckdb, instance, own ?? signal, () => {}),
    close: () => {
      connection.closeSync();
      closeAll();
    },
  };
}

/** Runs `work` as one transaction, of which nothing is kept if it fails. */
async function allOrNothing(connection: DuckDBConnection, work: () => Promise<void>): Promise<void> {
  await connection.run("begin");
  try {
    await work();
    await connection.run("commit");
  } catch (error) {
    await connection.run("rollback");
    throw error;
  }
}

async function streamOf(run: () => Promise<DuckDBResult>, connection: DuckDBConnection, signal: AbortSignal | undefined) {
  const result = await stoppable(connection, signal, run);
  async function* batches(): AsyncGenerator<Value[][]> {
    let isWhole = false;
    try {
      for (;;) {
        const chunk = await stoppable(connection, signal, () => result.fetchChunk());
        isWhole = chunk === null || chunk.rowCount === 0;
        if (chunk === null || isWhole) return;
        yield chunk.convertRows(plainOf) as Value[][];
      }
    } finally {
      // A result that is left holds its memory until the collector finds it, even if the connection is closed. A further statement ends it.
      if (!isWhole) await connection.run("select 1").catch(() => {});
    }
  }
  return { columns: result.deduplicatedColumnNames(), batches: batches() };
}

async function valuesOf(result: DuckDBMaterializedResult): Promise<Value[][]> {
  return (await result.convertRows(plainOf)) as Value[][];
}

/** The vectors of a result. Their array is private in the package's types, and read by no other way without a call for each cell. */
const chunksOf = (result: DuckDBMaterializedResult): NumberChunks =>
  function* chunks() {
    for (let index = 0; index < result.chunkCount; index += 1) {
      const chunk = result.getChunk(index);
      yield Array.from({ length: chunk.columnCount }, (_, column) => {
        const { items } = chunk.getColumnVector(column) as unknown as { readonly items: unknown };
        if (items instanceof Int32Array || items instanceof Float64Array) return items;
        throw new Error(`column ${column} is neither an integer nor a double`);
      });
    }
  };

/** A value as JavaScript has it; days and nested values as DuckDB writes them. */
function plainOf(value: DuckDBValue): Value {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === "object" && value !== null && "toDouble" in value) return value.toDouble(); // a decimal
  return value === null || typeof value !== "object" ? value : String(value);
}

function formatOf({ format, rowGroup }: CopyOptions): string {
  return format === "csv"
    ? "(format csv, header true, use_tmp_file false)"
    : `(format parquet, compression zstd, use_tmp_file false${rowGroup === undefined ? "" : `, row_group_size ${rowGroup}`})`;
}

/** DuckDB gives a percentage, and -1 where it does not know. */
const shareOf = (percentage: number): number | null => (percentage < 0 ? null : percentage / 100);
