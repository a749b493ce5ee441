/**
 * A server on a port of this machine. It names a limit before it closes a connection that breaks it, and finishes running requests
 * before it stops.
 */
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { serve } from "@hono/node-server";
import type { Complaint } from "../../errors.ts";
import { HEAD_TIME, IDLE_TIME, MOST_HEAD, REQUEST_TIME, STOP_TIME } from "./limits.ts";
import { type ErrorStatus, problemText, STATUS } from "./problems.ts";

export interface Running {
  readonly address: string;
  readonly port: number;
  readonly moved: boolean;
  /** Takes no new request, and resolves once the running ones are answered, or cut off after ten seconds. */
  close(): Promise<void>;
}

type Fetch = Parameters<typeof serve>[0]["fetch"];

interface Place {
  readonly port: number;
  /** The network address: 127.0.0.1 for this machine alone. */
  readonly address: string;
  /** Ends streams that would stay open; called once no new request is taken. */
  readonly closing?: () => Promise<void>;
}

/** Listens on the port, which is free. Rejects if another program takes it first. */
export async function listening(fetch: Fetch, { port, address, closing }: Place): Promise<Pick<Running, "close">> {
  const serverOptions = { maxHeaderSize: MOST_HEAD, headersTimeout: HEAD_TIME, requestTimeout: REQUEST_TIME, keepAliveTimeout: IDLE_TIME };
  const server = serve({ fetch, port, hostname: address, serverOptions }) as Server;
  server.on("clientError", refuse);
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
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

/** Errors of Node on a request that never reached the application, with the status and the limit of each. */
const REFUSALS: Readonly<Record<string, readonly [ErrorStatus, Omit<Complaint, "where">]>> = Object.freeze({
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
      why: `its head has to arrive within ${HEAD_TIME / 1000} seconds, all of it within ${REQUEST_TIME / 1000}`,
      todo: "send it again in one piece",
    },
  ],
});

const MALFORMED: readonly [ErrorStatus, Omit<Complaint, "where">] = Object.freeze([
  400,
  {
    what: "this is not a request of HTTP/1.1",
    why: "its first line, its headers or its length are malformed",
    todo: "use a client for HTTP",
  },
]);

/** Answers a request that Node could not read, and closes its connection. */
function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, complaint] = REFUSALS[error.code ?? ""] ?? MALFORMED;
  const body = problemText(status, "input", { ...complaint, where: "request" });
  const head = [
    `HTTP/1.1 ${status} ${STATUS[status]}`,
    "content-type: application/problem+json",
    "x-content-type-options: nosniff",
    "cache-control: no-store",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
