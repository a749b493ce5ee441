/**
 * The HTTP API: every operation under /api. Answers are JSON in the shapes of the operations, documents, or tables; errors are
 * problem+json. The server refuses requests for a host that it was not started for, and requests from another site's page.
 */
import { Hono, type Context as HonoContext, type MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { InputError, isUserError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { renamedComplaint, renamedOperation } from "../../operations/formerNames.ts";
import { ALL_OPERATIONS } from "../../operations/registry.ts";
import { type ContextIn, getAnswer, languageAsked, postAnswer } from "./answers.ts";
import { jsonBody } from "./body.ts";
import { type QueryRoute, queryRoute } from "./datasetQuery.ts";
import { documentPolicy } from "./documents.ts";
import { fewAtOnce, knownHosts, shortQuery, smallBody } from "./guards.ts";
import { HEADERS } from "./headers.ts";
import { type OpenApi, openApi } from "./openapi.ts";
import { apiPage, apiStyles } from "./page/page.ts";
import { failed, problem } from "./problems.ts";
import { tagged } from "./tagged.ts";

export interface AppOptions {
  /** The ledger with names in the language. */
  readonly contextIn: ContextIn;
  readonly version: string;
  /** Hosts that a request may name: 127.0.0.1:PORT, localhost:PORT, [::1]:PORT, and others that the server was started for. */
  readonly hosts: () => readonly string[];
  /** Requests that are answered at once. */
  readonly mostAtOnce?: number;
  /** Opens the tables that queries read; null, the default: none are answered. */
  readonly openQueries?: QueryRoute["open"];
}

/** The operations that need no disk. */
const OFFERED = Object.freeze(ALL_OPERATIONS.filter(({ local }) => !local));

const ofPages = secureHeaders(HEADERS);
const ofAnswers = secureHeaders({ ...HEADERS, contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } });
const security: MiddlewareHandler = (c, next) => (/^\/api(\/|$)/.test(c.req.path) ? ofAnswers : ofPages)(c, next);

/** The description of the API, at which a machine begins. */
const DESCRIPTION = "/api/openapi.json";

export function apiApp({ contextIn, version, hosts, mostAtOnce, openQueries = null }: AppOptions): Hono {
  const app = new Hono();
  app.use("/api/*", documentPolicy);
  app.use(security);
  app.use(knownHosts(hosts));
  app.use("/api/*", fewAtOnce(mostAtOnce));
  app.use("/api/*", shortQuery);
  app.use("/api/*", smallBody);
  describe(app, version);
  for (const { name } of OFFERED) offer(app, name, contextIn);
  queryRoute(app, { open: openQueries });
  app.all("/api/*", unknownOperation);
  app.onError((error, c) => {
    if (isUserError(error)) return failed(c, error, languageAsked(c));
    // The client has gone: nobody reads an answer, and nothing is wrong here.
    if ((error as NodeJS.ErrnoException).code === "ECONNRESET") return c.body(null, 400);
    console.error(error);
    return problem(c, 500, "internal", {
      what: "a mistake in this program",
      where: c.req.path,
      why: "it is not in what you asked",
      todo: "please report the request",
    });
  });
  return app;
}

/** Adds the description as OpenAPI, and as a page with its styles. */
function describe(app: Hono, version: string): void {
  let made: OpenApi | undefined; // made when it is first asked for, as it takes as long as a start
  const document = () => {
    made ??= openApi(version);
    return made;
  };
  const said = (type: string) => ({ "content-type": type, "cache-control": "no-cache" });
  app.get(DESCRIPTION, (c) => tagged(c, JSON.stringify(document()), said("application/json")));
  app.get("/api", (c) => tagged(c, apiPage(document()), said("text/html; charset=UTF-8")));
  app.get("/api/", (c) => c.redirect("/api", 308));
  app.get("/api/page.css", (c) => tagged(c, apiStyles(), said("text/css; charset=utf-8")));
}

/** Adds an operation's methods under its name. */
function offer(app: Hono, name: string, contextIn: ContextIn): void {
  const path = pathOf(name);
  app.on(["GET", "HEAD"], path, (c) => getAnswer(c, name, contextIn));
  app.post(path, async (c) => {
    const body = await jsonBody(c);
    return body instanceof InputError ? failed(c, body, languageAsked(c)) : postAnswer(c, name, body, contextIn);
  });
  app.all(path, (c) => {
    c.header("allow", "GET, HEAD, POST");
    return problem(c, 405, "input", {
      what: `the method ${c.req.method} is not allowed here`,
      where: path,
      why: "an operation is asked with GET and a query, or POST and a JSON body",
      todo: "use GET or POST",
    });
  });
}

function unknownOperation(c: HonoContext): Response {
  const asked = c.req.path.replace(/^\/api\//, "");
  const known = OFFERED.map(({ name }) => name.replace(".", "/"));
  const renamed = renamedOperation(asked.replace("/", "."));
  if (renamed !== undefined) {
    const now = `/api/${renamed.replace(".", "/")}`;
    return problem(c, 404, "not-found", renamedComplaint(`/api/${asked}`, now, c.req.path));
  }
  const close = nearest(asked, known, 2);
  return problem(c, 404, "not-found", {
    what: `no operation at /api/${asked}`,
    where: c.req.path,
    why: `the operations are ${known.join(", ")}`,
    todo: close.length > 0 ? `ask ${anyOf(close.map((one) => `/api/${one}`))}` : `see ${DESCRIPTION}`,
  });
}

/** The address of an operation. */
function pathOf(name: string): string {
  return `/api/${name.replace(".", "/")}`;
}
