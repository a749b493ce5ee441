/**
 * Queries in SQL over HTTP: POST /api/dataset/query. They are read-only and bounded, but each may take a core and half a gigabyte for half a
 * minute: one runs at a time, few wait, and a server that others reach answers them only if it was started to.
 */
import type { Hono, Context as HonoContext } from "hono";
import * as z from "zod";
import type { Answer, Session } from "../../dataset/query/index.ts";
import { InputError, isUserError } from "../../errors.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Operation } from "../../operations/operation.ts";
import { parseInput } from "../../operations/parseInput.ts";
import { languageAsked } from "./answers.ts";
import { jsonBody } from "./body.ts";
import { failed, problem } from "./problems.ts";

export const QUERY_PATH = "/api/dataset/query";

/** Queries that run or wait at once. */
const MOST_WAITING = 4;
/** Rows of an answer unless more are asked for. */
const FIRST_ROWS = 1_000;

/** The bounds of a query, as src/dataset/query has them; that room is loaded by the first query. */
const MOST_ROWS = 10_000;
const MOST_SECONDS = 30;

const input = z.strictObject({
  sql: z.string(),
  rows: z.int().min(1).max(MOST_ROWS).default(FIRST_ROWS),
  seconds: z.int().min(1).max(MOST_SECONDS).default(MOST_SECONDS),
});
/** The part of an operation that a check of its input reads. */
const asOperation = { name: "dataset.query", input } as unknown as Operation;

export interface QueryRoute {
  /** Opens the tables; asked once, by the first query. null: this server answers no queries. */
  readonly open: (() => Promise<Session>) | null;
}

/** Opens the ledger's tables and those of the copies in a folder. */
export async function openTables(ledger: Ledger, data: string | undefined): Promise<Session> {
  const { openSession } = await import("../../dataset/query/index.ts");
  return openSession({ ledger, data: data ?? null });
}

/** Adds the route. */
export function queryRoute(app: Hono, { open }: QueryRoute): void {
  let session: Promise<Session> | undefined;
  let waiting = 0;
  app.post(QUERY_PATH, async (c) => {
    if (open === null) return off(c);
    const body = await jsonBody(c);
    if (body instanceof InputError) return failed(c, body, languageAsked(c));
    if (waiting >= MOST_WAITING) return busy(c);
    waiting += 1;
    try {
      const asked = parseInput(asOperation, body) as z.output<typeof input>;
      session ??= open();
      session.catch(() => {
        session = undefined; // a file among the copies may be mended meanwhile
      });
      const answer = await (await session).run({ ...asked, signal: c.req.raw.signal });
      return c.json(bodyOf(answer), 200, { "cache-control": "no-store" });
    } catch (error) {
      if (!isUserError(error)) throw error;
      return failed(c, error, languageAsked(c), body);
    } finally {
      waiting -= 1;
    }
  });
  app.all(QUERY_PATH, (c) => {
    c.header("allow", "POST");
    return problem(c, 405, "input", {
      what: `the method ${c.req.method} is not allowed here`,
      where: QUERY_PATH,
      why: "a query is sent with POST, so that no link can start one",
      todo: 'send {"sql": "select …"} as JSON with POST',
    });
  });
}

/** The columns, and the rows as lists in their order. A whole number beyond 2^53 is text. */
function bodyOf({ columns, rows, cut, imported }: Answer) {
  return {
    columns,
    rows: rows.map((row) => row.map((value) => (typeof value === "bigint" ? String(value) : value))),
    cut,
    read: imported.map(({ dataset, version, sha256 }) => ({ dataset: dataset.id, version: version.id, sha256 })),
  };
}

function off(c: HonoContext): Response {
  return problem(c, 403, "input", {
    what: "this server answers no queries",
    where: QUERY_PATH,
    why: "a query may take half a gigabyte for half a minute, so a server that others reach answers none unless it was started to",
    todo: "run entente dataset query on your own machine, or start the server with --queries",
  });
}

function busy(c: HonoContext): Response {
  c.header("retry-after", "5");
  return problem(c, 503, "busy", {
    what: "other queries are running",
    where: QUERY_PATH,
    why: `one query runs at a time, and ${MOST_WAITING - 1} wait`,
    todo: "ask again in some seconds",
  });
}
