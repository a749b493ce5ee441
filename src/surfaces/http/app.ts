/**
 * The HTTP surface: the operations under /api, the site beside them. Answers and errors are JSON of the registry's shapes;
 * an error is a problem+json body. The server is for this machine: requests for another host, or sent by another
 * site's page, are refused.
 */
import { Hono, type Context as HonoContext } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { type Complaint, type ErrorKind, InputError, isUserError, NotFoundError, type UserError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { claimsHanded } from "../../load/claimsHanded.ts";
import { MAX_CLAIMS_TEXT } from "../../model/limits.ts";
import type { Context } from "../../operations/operation.ts";
import { ALL_OPERATIONS } from "../../operations/registry.ts";
import { aliasesOf, type OperationName } from "../../operations/table.ts";
import type { Language } from "../../prose/index.ts";
import { answerOf } from "../answer.ts";
import { languageOf } from "../speaking.ts";
import { CONTENT_LANGUAGE, preferredLanguage } from "./negotiation.ts";
import { openApi, type Problem } from "./openapi.ts";

/** The largest body that is read: a text of claims at its limit, as JSON, with room for its escapes. */
const MAX_BODY = MAX_CLAIMS_TEXT + 64 * 1024;

export interface AppOptions {
  /** The ledger with names in the language. */
  readonly contextIn: (language: Language) => Context | Promise<Context>;
  readonly version: string;
  /** Hosts that a request may name: 127.0.0.1:PORT, localhost:PORT, [::1]:PORT. */
  readonly hosts: () => readonly string[];
}

export function apiApp({ contextIn, version, hosts }: AppOptions): Hono {
  const app = new Hono();
  app.use(secureHeaders({ strictTransportSecurity: false }));
  app.use("/api/*", secureHeaders({ strictTransportSecurity: false, contentSecurityPolicy: { defaultSrc: ["'none'"] } }));
  app.use(async (c, next) => {
    const host = c.req.header("host") ?? "";
    if (!hosts().includes(host))
      return problem(c, 400, "input", {
        what: `this server does not answer for the host "${host}"`,
        where: "Host",
        why: "it serves this machine alone",
        todo: `ask ${hosts()[0]}`,
      });
    const origin = c.req.header("origin");
    if (origin !== undefined && !hosts().some((one) => origin === `http://${one}`))
      return problem(c, 403, "input", {
        what: `a page of ${origin} may not ask`,
        where: "Origin",
        why: "the server answers its own pages, and programs of this machine",
        todo: "open the page that it serves",
      });
    return await next();
  });
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: MAX_BODY,
      onError: (c) =>
        problem(c, 413, "input", {
          what: "the body is too large",
          where: "body",
          why: `it has at most ${MAX_BODY} bytes`,
          todo: "send the inputs of one request",
        }),
    }),
  );
  app.get("/api/openapi.json", (c) => c.json(openApi(version)));
  const offered = ALL_OPERATIONS.filter(({ local }) => !local);
  for (const operation of offered) {
    const path = pathOf(operation.name);
    for (const alias of aliasesOf(operation.name))
      app.use(pathOf(alias), async (c, next) => {
        await next();
        c.header("deprecation", "true");
        c.header("link", `<${path}>; rel="successor-version"`);
      });
    for (const name of [operation.name, ...aliasesOf(operation.name)]) offer(name);
  }
  function offer(name: string): void {
    const path = pathOf(name);
    app.on(["GET", "HEAD"], path, (c) => answer(c, name, fieldsIn(c)));
    app.post(path, async (c) => {
      const body = await jsonBody(c);
      return body instanceof InputError ? failed(c, body) : answer(c, name, body);
    });
    app.all(path, (c) => {
      c.header("allow", "GET, HEAD, POST");
      return problem(c, 405, "input", {
        what: `${c.req.method} is not taken here`,
        where: path,
        why: "an operation is asked with GET and a query, or POST and a JSON body",
        todo: "use GET or POST",
      });
    });
  }
  app.all("/api/*", (c) => {
    const asked = c.req.path.replace(/^\/api\//, "");
    const known = offered.map(({ name }) => name.replace(".", "/"));
    const close = nearest(asked, known, 2);
    return problem(c, 404, "not-found", {
      what: `no operation at /api/${asked}`,
      where: c.req.path,
      why: `the operations are ${known.join(", ")}`,
      todo: close.length > 0 ? `ask ${anyOf(close.map((one) => `/api/${one}`))}` : "see /api/openapi.json",
    });
  });
  app.onError((error, c) => {
    if (isUserError(error)) return failed(c, error);
    console.error(error);
    return problem(c, 500, "internal", {
      what: "a mistake in this program",
      where: c.req.path,
      why: "it is not in what you asked",
      todo: "please report the request",
    });
  });
  return app;

  async function answer(c: HonoContext, name: string, input: unknown): Promise<Response> {
    try {
      const asked = c.req.query("lang");
      const language = asked === undefined ? preferredLanguage(c.req.header("accept-language")) : languageOf(asked, "lang");
      const context = await contextIn(language);
      const spoken = await answerOf(name as OperationName, { ...context, readClaims: claimsHanded }, input, { language });
      return c.json(spoken, 200, { "content-language": CONTENT_LANGUAGE[language], vary: "accept-language" });
    } catch (error) {
      if (isUserError(error)) return failed(c, error);
      throw error;
    }
  }
}

/** The address of an operation. */
function pathOf(name: string): string {
  return `/api/${name.replace(".", "/")}`;
}

/** The inputs in a query: everything but the language. */
function fieldsIn(c: HonoContext): Record<string, string> {
  const { lang, ...fields } = c.req.query();
  return fields;
}

async function jsonBody(c: HonoContext): Promise<unknown> {
  const type = c.req.header("content-type") ?? "";
  if (!type.startsWith("application/json"))
    return new InputError({
      what: `a body of type "${type || "none"}"`,
      where: "Content-Type",
      why: "a body is JSON",
      todo: "send application/json",
    });
  const text = await c.req.text();
  try {
    const body: unknown = JSON.parse(text);
    if (body !== null && typeof body === "object" && !Array.isArray(body)) return body;
  } catch {
    // answered below: not JSON, or not an object
  }
  return new InputError({
    what: "the body is not a JSON object",
    where: "body",
    why: "the inputs of an operation are an object",
    todo: 'send {"a": "USA", "b": "JPN"}, for example',
  });
}

function failed(c: HonoContext, error: UserError): Response {
  return problem(c, error instanceof NotFoundError ? 404 : 400, error.kind, error.complaint);
}

function problem(c: HonoContext, status: 400 | 403 | 404 | 405 | 413 | 500, kind: ErrorKind | "internal", complaint: Complaint): Response {
  const body: Problem = { kind, title: complaint.what, status, ...complaint };
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json", "content-language": "en" });
}
