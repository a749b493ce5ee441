/**
 * The HTTP API: every operation under /api. Answers are JSON in the shapes of the operations; errors are problem+json. The
 * server is for this machine only: it refuses requests for another host and requests from another site's page.
 */
import { Hono, type Context as HonoContext } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { InputError, isUserError } from "../../errors.ts";
import { anyOf, nearest } from "../../ledger/nearest.ts";
import { claimsHanded } from "../../load/claimsHanded.ts";
import type { Context } from "../../operations/operation.ts";
import { ALL_OPERATIONS } from "../../operations/registry.ts";
import { aliasesOf, type OperationName } from "../../operations/table.ts";
import { LANGUAGES, type Language } from "../../prose/index.ts";
import { answerOf, writtenAnswer } from "../answer.ts";
import { languageOf } from "../speaking.ts";
import { jsonBody } from "./body.ts";
import { documentPolicy, documentResponse, preferredFormat } from "./documents.ts";
import { deprecated, sameMachine, smallBody } from "./guards.ts";
import { CONTENT_LANGUAGE, preferredLanguage } from "./negotiation.ts";
import { openApi } from "./openapi.ts";
import { failed, problem } from "./problems.ts";

export interface AppOptions {
  /** The ledger with names in the language. */
  readonly contextIn: (language: Language) => Context | Promise<Context>;
  readonly version: string;
  /** Hosts that a request may name: 127.0.0.1:PORT, localhost:PORT, [::1]:PORT. */
  readonly hosts: () => readonly string[];
}

type ContextIn = AppOptions["contextIn"];

/** The operations that need no disk. */
const OFFERED = Object.freeze(ALL_OPERATIONS.filter(({ local }) => !local));

/** No header for HTTPS, as the server speaks plain HTTP to this machine alone, and none that only browsers of the past read. */
const HEADERS = {
  strictTransportSecurity: false,
  xXssProtection: false,
  xDownloadOptions: false,
  xDnsPrefetchControl: false,
  xPermittedCrossDomainPolicies: false,
} as const;

export function apiApp({ contextIn, version, hosts }: AppOptions): Hono {
  const app = new Hono();
  app.use("/api/*", documentPolicy);
  app.use(secureHeaders(HEADERS));
  app.use("/api/*", secureHeaders({ ...HEADERS, contentSecurityPolicy: { defaultSrc: ["'none'"] } }));
  app.use(sameMachine(hosts));
  app.use("/api/*", smallBody);
  app.get("/api/openapi.json", (c) => c.json(openApi(version)));
  for (const { name } of OFFERED) {
    offer(app, name, contextIn);
    for (const alias of aliasesOf(name)) {
      app.use(pathOf(alias), deprecated(pathOf(name)));
      offer(app, alias, contextIn);
    }
  }
  app.all("/api/*", unknownOperation);
  app.onError((error, c) => {
    if (isUserError(error)) return failed(c, error, languageAsked(c));
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

/** Adds an operation's methods under one of its names. */
function offer(app: Hono, name: string, contextIn: ContextIn): void {
  const path = pathOf(name);
  app.on(["GET", "HEAD"], path, (c) => answer(c, name, fieldsIn(c), contextIn));
  app.post(path, async (c) => {
    const body = await jsonBody(c);
    return body instanceof InputError ? failed(c, body, languageAsked(c)) : answer(c, name, body, contextIn);
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

/** The answer in the language of the request, as JSON or as the document that the request prefers. */
async function answer(c: HonoContext, name: string, input: unknown, contextIn: ContextIn): Promise<Response> {
  try {
    const asked = c.req.query("lang");
    const language = asked === undefined ? preferredLanguage(c.req.header("accept-language")) : languageOf(asked, "lang");
    const context = await contextIn(language);
    const preferred = preferredFormat(name, c.req.header("accept"));
    const asWanted = preferred === null ? input : { format: preferred, ...(input as object) };
    const spoken = await answerOf(name as OperationName, { ...context, readClaims: claimsHanded }, asWanted, { language });
    const headers = { "content-language": CONTENT_LANGUAGE[language], vary: "accept, accept-language" };
    const { document = null } = spoken as { readonly document?: string | null };
    if (preferred !== null && document !== null)
      return documentResponse(c, document, (asWanted as { readonly format: string }).format, headers);
    // A client of this library asks for the whole answer, whatever the operation.
    const whole = c.req.query("detail") === "full";
    return c.json((whole ? spoken : writtenAnswer(name as OperationName, spoken, input)) as object, 200, headers);
  } catch (error) {
    if (isUserError(error)) return failed(c, error, languageAsked(c));
    throw error;
  }
}

/** The language in which to complain: that of the query if it is spoken, else that of the header. */
function languageAsked(c: HonoContext): Language {
  const asked = c.req.query("lang");
  return LANGUAGES.find((one) => one === asked) ?? preferredLanguage(c.req.header("accept-language"));
}

function unknownOperation(c: HonoContext): Response {
  const asked = c.req.path.replace(/^\/api\//, "");
  const known = OFFERED.map(({ name }) => name.replace(".", "/"));
  const close = nearest(asked, known, 2);
  return problem(c, 404, "not-found", {
    what: `no operation at /api/${asked}`,
    where: c.req.path,
    why: `the operations are ${known.join(", ")}`,
    todo: close.length > 0 ? `ask ${anyOf(close.map((one) => `/api/${one}`))}` : "see /api/openapi.json",
  });
}

/** The address of an operation. */
function pathOf(name: string): string {
  return `/api/${name.replace(".", "/")}`;
}

/** The inputs in a query: all fields except the language. */
function fieldsIn(c: HonoContext): Record<string, string> {
  const { lang, ...fields } = c.req.query();
  return fields;
}
