/** One statement that only reads, prepared. */
import type { DuckDBConnection, DuckDBPreparedStatement } from "@duckdb/node-api";
import { InputError } from "../../errors.ts";
import type { DuckDB } from "./duckdb.ts";

/** Throws InputError for text that is no SQL, more than one statement, or a statement that changes something. */
export async function readingStatement(
  { StatementType }: DuckDB,
  connection: DuckDBConnection,
  sql: string,
): Promise<DuckDBPreparedStatement> {
  // DuckDB has no words for a text without a statement.
  if (sql.replace(/--.*$|\/\*[\s\S]*?\*\//gm, "").trim() === "") throw notOne(0);
  const statements = await understood(() => connection.extractStatements(sql));
  if (statements.count !== 1) throw notOne(statements.count);
  const statement = await understood(() => statements.prepare(0));
  if (statement.statementType !== StatementType.SELECT) throw notReading();
  if (statement.parameterCount > 0)
    throw new InputError({
      what: "the query has places for values",
      where: "query",
      why: "a query is read as it is written",
      todo: "write the values in place of ? and $1",
    });
  return statement;
}

async function understood<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw queryError(error);
  }
}

/** An error of DuckDB as a complaint; its text names the nearest table or column and the place. */
export function queryError(error: unknown): InputError {
  const text = error instanceof Error ? error.message : String(error);
  const [first = "", ...more] = text.split("\n").filter((line) => line.trim() !== "");
  return new InputError(
    {
      what: first.replace(/^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Permission) Error: /, "").slice(0, MOST),
      where: "query",
      why: more.length === 0 ? "the query was read as SQL of DuckDB" : more.join("\n  ").slice(0, MOST),
      todo: 'correct it; the tables: entente dataset query "show tables"; the columns of one: "describe states"',
    },
    { cause: error },
  );
}

/** Most characters of an error that are repeated. */
const MOST = 600;

function notOne(count: number): InputError {
  return new InputError({
    what: count === 0 ? "the query is empty" : `there are ${count} statements`,
    where: "query",
    why: "one statement is run at a time",
    todo: count === 0 ? "write a select statement" : "run them one by one",
  });
}

function notReading(): InputError {
  return new InputError({
    what: "the statement does more than read",
    where: "query",
    why: "a query changes nothing, writes no file and loads nothing",
    todo: "write a select statement; dataset build writes tables, and --csv prints rows",
  });
}
