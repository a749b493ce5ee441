/**
 * A server on a port of this machine. It names a limit before it closes a connection that breaks it, and finishes running requests
 * before it stops.
 */
import { createServer, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { Complaint } from "../../errors.ts";
import { OTHER_HEADERS } from "../policy.ts";
import { HEAD_TIME, IDLE_TIME, LATE_CHECK, MOST_CONNECTIONS, MOST_HEAD, REQUEST_TIME, STOP_TIME } from "./limits.ts";
import { type ErrorStatus, problemText, STATUS } from "./problems.ts";

export interface Running {
  readonly address: string;
  readonly port: number;
  readonly moved: boolean;
  /** Takes no new request, and resolves once the running ones are answered, or cut off after ten seconds. */
  close(): Promise<void>;
}

type Fetch = Parameters<typeof getRequestListener>[0];

/** Milliseconds in which a head and a whole request have to arrive. */
export interface Times {
  readonly head: number;
  readonly request: number;
  /** Between two looks for requests that are late. */
  readonly check: number;
}

const USUAL: Times = Object.freeze({ head: HEAD_TIME, request: REQUEST_TIME, check: LATE_CHECK });

interface Place {
  readonly port: number;
  /** The network address: 127.0.0.1 for this machine alone. */
  readonly address: string;
  /** Ends streams that would stay open; called once no new request is taken. */
  readonly closing?: () => Promise<void>;
  readonly times?: Times;
}

/** Listens on the port, which is free. Rejects if another program takes it first. */
export async function listening(fetch: Fetch, { port, address, closing, times = USUAL }: Place): Promise<Pick<Running, "close">> {
  const options = {
    maxHeaderSize: MOST_HEAD,
    headersTimeout: times.head,
    requestTimeout: times.request,
    connectionsCheckingInterval: times.check,
    keepAliveTimeout: IDLE_TIME,
    requireHostHeader: false, // the application refuses a request without a host, and says why
  };
  const server = createServer(options, getRequestListener(fetch, { hostname: address, errorHandler: () => malformed() }));
  server.maxHeadersCount = 0; // Node would drop those after two thousand in silence; the size of the head bounds them
  server.maxConnections = MOST_CONNECTIONS;
  server.on("clientError", refuse);
  server.on("connect", (_request, socket) => end(socket, NO_TUNNEL));
  server.on("checkExpectation", (_request, response) => expectNothing(response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, resolve);
  });
  return { close: () => stopped(server, closing) };
}

/** Waits for running requests; a connection that is idle is closed at once. */
function stopped(server: Server, closing: Place["closing"]): Promise<void> {
  return new Promise((resolve, reject) => {
    const cut = setTimeout(() => server.closeAllConnections(), STOP_TIME);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
    closing?.().catch(reject);
  });
}

/** A refusal without its place, which is the request itself. */
type Refusal = readonly [ErrorStatus, Omit<Complaint, "where">];

/** Errors of Node on a request that never reached the application, with the status and the limit of each. */
const refusals = ({ head, request }: Times): Readonly<Record<string, Refusal>> => ({
  HPE_HEADER_OVERFLOW: [
    431,
    {
      what: "the head of the request is too large",
      why: `its first line and headers have at most ${MOST_HEAD} bytes`,
      todo: "send the inputs as JSON in the body of a POST, and fewer headers",
    },
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    {
      what: "the request did not arrive in time",
      why: `its head has to arrive within ${head / 1000} seconds, all of it within ${request / 1000}`,
      todo: "send it again in one piece",
    },
  ],
});

const MALFORMED: Refusal = Object.freeze([
  400,
  {
    what: "this is not a request of HTTP/1.1",
    why: "its first line, its headers or its length are malformed",
    todo: "use a client for HTTP",
  },
]);

const NO_TUNNEL: Refusal = Object.freeze([
  405,
  {
    what: "the method CONNECT is not allowed here",
    why: "this server is no proxy, and opens no connection for others",
    todo: "use GET or POST",
  },
]);

const NO_EXPECTATION: Refusal = Object.freeze([
  417,
  {
    what: "the header Expect is not understood",
    why: "the one expectation that is met is 100-continue",
    todo: "leave the header out",
  },
]);

/** The headers of a response that the application does not write. */
const HEADERS = Object.freeze({
  "content-type": "application/problem+json",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  ...OTHER_HEADERS,
});

const bodyOf = ([status, complaint]: Refusal) => problemText(status, "input", { ...complaint, where: "request" });

/** The answer to a request that Node could read, and whose address or host is none. */
function malformed(): Response {
  return new Response(bodyOf(MALFORMED), { status: 400, headers: HEADERS });
}

function expectNothing(response: ServerResponse): void {
  const body = bodyOf(NO_EXPECTATION);
  response.writeHead(417, { ...HEADERS, "content-length": Buffer.byteLength(body), connection: "close" });
  response.end(body);
}

/** Answers a request that Node could not read, and closes its connection. */
function refuse(this: Server, error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const times = { ...USUAL, head: this.headersTimeout, request: this.requestTimeout };
  end(socket, refusals(times)[error.code ?? ""] ?? MALFORMED);
}

function end(socket: Duplex, refusal: Refusal): void {
  const [status] = refusal;
  const body = bodyOf(refusal);
  const head = [
    `HTTP/1.1 ${status} ${STATUS[status]}`,
    ...Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
