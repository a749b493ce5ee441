/** Queries in SQL over HTTP: POST /api/dataset/query. A server that others reach answers them only if it was started to. */
import type { Hono, Context as HonoContext } from "hono";
import { InputError, isUserError } from "../../errors.ts";
import { languageAsked } from "./answers.ts";
import { jsonBody } from "./body.ts";
import { failed, problem } from "./problems.ts";
import { MOST_WAITING, type OpenTables, queryBody, queryDesk, queryInput } from "./queryDesk.ts";

export const QUERY_PATH = "/api/dataset/query";

/** Rows of an answer unless more are asked for. */
const FIRST_ROWS = 1_000;

export interface QueryRoute {
  /** Opens the tables; asked once, by the first query. null: this server answers no queries. */
  readonly open: OpenTables | null;
}

/** Adds the route. */
export function queryRoute(app: Hono, { open }: QueryRoute): void {
  const desk = open === null ? null : queryDesk(open, queryInput(FIRST_ROWS));
  app.post(QUERY_PATH, async (c) => {
    if (desk === null) return off(c);
    const body = await jsonBody(c);
    if (body instanceof InputError) return failed(c, body, languageAsked(c));
    try {
      const answer = await desk.ask(body, c.req.raw.signal);
      return answer === "busy" ? busy(c) : c.json(queryBody(answer), 200, { "cache-control": "no-store" });
    } catch (error) {
      if (!isUserError(error)) throw error;
      return failed(c, error, languageAsked(c), body);
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
