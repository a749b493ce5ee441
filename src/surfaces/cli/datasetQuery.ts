/** `entente dataset query`: prints the rows of a query in SQL over the ledger and the user's own copies. */
import type { Answer } from "../../dataset/query/index.ts";
import { isUserError } from "../../errors.ts";
import { indexLedger } from "../../ledger/ledger.ts";
import { openArchive } from "../../load/archive.ts";
import { readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import { csvOf } from "../../views/csv.ts";
import { table } from "../../views/layout.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";
import { wholeNumber } from "./wholeNumber.ts";

export interface QueryFlags {
  readonly data?: string;
  readonly partial?: boolean;
  readonly ledger?: string;
  readonly rows?: string;
  readonly seconds?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** Returns the exit code. */
export async function datasetQuery(io: Io, sql: string, flags: QueryFlags): Promise<number> {
  const { json = false, csv = false } = flags;
  try {
    const { query, MOST_ROWS, MOST_SECONDS } = await import("../../dataset/query/index.ts");
    const rows = wholeNumber("--rows", flags.rows, { fallback: csv || json ? MOST_ROWS : SHOWN, most: MOST_ROWS });
    const seconds = wholeNumber("--seconds", flags.seconds, { fallback: MOST_SECONDS, most: MOST_SECONDS });
    const place = flags.ledger === undefined ? io.ledger : openArchive(flags.ledger);
    const ledger = indexLedger(readCompiled(place, PARTS));
    const answer = await query({ ledger, data: flags.data ?? null, partial: flags.partial ?? false, sql, rows, seconds });
    io.stdout(json ? jsonOf(answer) : csv ? csvOf(recordsOf(answer)) : textOf(answer));
    if (answer.cut)
      io.stderr(`More rows were left out: these are the first ${rows}. --rows shows up to ${MOST_ROWS}, --csv all of these.\n`);
    return 0;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, json, "en");
    return 2;
  }
}

/** Rows that a terminal shows unless it is told otherwise. */
const SHOWN = 40;

function recordsOf({ columns, rows }: Answer): Record<string, unknown>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, plain(row[index])])));
}

/** A whole number beyond 2^53 is written in full. */
const plain = (value: unknown) => (typeof value === "bigint" ? String(value) : (value ?? null));

function jsonOf(answer: Answer): string {
  const { columns, cut, imported } = answer;
  const read = imported.map(({ dataset, version, file, sha256 }) => ({ dataset: dataset.id, version: version.id, file, sha256 }));
  return `${JSON.stringify({ columns, rows: recordsOf(answer), cut, read })}\n`;
}

function textOf({ columns, rows }: Answer): string {
  if (rows.length === 0) return `${columns.join("  ")}\nNo rows.\n`;
  const lines = table(
    rows,
    columns.map((title, index) => ({ title, of: (row: Answer["rows"][number]) => String(plain(row[index]) ?? "") })),
  );
  return `${lines.join("\n")}\n`;
}
