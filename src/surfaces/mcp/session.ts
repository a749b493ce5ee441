/**
 * One client over streamable HTTP: its server, its transport, and the requests that wait for an answer. A request whose client has gone
 * or has cancelled it, or whose session ends, is let go of at once: the transport of the SDK would hold each for as long as the session.
 */
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { ErrorCode, type RequestId } from "@modelcontextprotocol/sdk/types.js";

/** The error of a request that its client has cancelled: the specification has no number for it. */
const CANCELLED = -32_000;
const NO_SESSION = -32_001;

export interface Session {
  /** The answer to a request of the client. */
  handle(request: Request): Promise<Response>;
  /** Whether it answers a request. */
  isBusy(): boolean;
  /** Ends it, and lets go of the requests that wait. */
  end(): Promise<void>;
}

export interface SessionEvents {
  /** The first message of a client has made this a session of this id. */
  readonly began: (id: string, session: Session) => void;
  /** The client has ended it. */
  readonly closed: (id: string) => void;
}

/** A session that begins with the first request that it handles, if that opens one. */
export async function newSession(server: Server, { began, closed }: SessionEvents): Promise<Session> {
  /** Lets go of each request that waits. */
  const waiting = new Map<Promise<Response>, () => void>();
  const running = new Set<RequestId>();
  const transport = new WebStandardStreamableHTTPServerTransport({
    sessionIdGenerator: () => crypto.randomUUID(),
    enableJsonResponse: true,
    onsessioninitialized: (id) => began(id, session),
    onsessionclosed: (id) => {
      closed(id);
      letGo();
    },
  });
  const letGo = () => {
    for (const leave of waiting.values()) leave();
  };
  /** Tells the server that the requests are cancelled, and the transport that nothing more is to come for them. */
  const cancel = (ids: readonly RequestId[], reason: string) => {
    for (const requestId of ids) {
      transport.onmessage?.({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId, reason } });
      release(requestId, reason);
    }
  };
  const release = (id: RequestId, message: string) => {
    // One that has been answered meanwhile has no connection any more, which the transport says by throwing.
    if (running.has(id)) void transport.send({ jsonrpc: "2.0", id, error: { code: CANCELLED, message } }).catch(() => {});
  };

  async function answered(request: Request): Promise<Response> {
    const body = await bodyOf(request);
    if (body === undefined) return refused(400, ErrorCode.ParseError, "the body is not JSON; send a message of JSON-RPC 2.0");
    const ids = idsIn(body);
    const twice = ids.find((id, place) => running.has(id) || ids.indexOf(id) !== place);
    if (twice !== undefined)
      return refused(400, ErrorCode.InvalidRequest, `a request with the id ${JSON.stringify(twice)} is running; give each its own`);
    for (const id of ids) running.add(id);
    const gone = () => cancel(ids, "its client has gone");
    request.signal.addEventListener("abort", gone);
    try {
      const answer = transport.handleRequest(request, { parsedBody: body });
      for (const id of cancelledIn(body)) release(id, "cancelled by its client");
      return await answer;
    } finally {
      request.signal.removeEventListener("abort", gone);
      for (const id of ids) running.delete(id);
    }
  }

  const session: Session = {
    async handle(request) {
      if (request.method !== "POST") return transport.handleRequest(request);
      let leave = () => {};
      const left = new Promise<Response>((resolve) => {
        leave = () => resolve(noSession());
      });
      const answer = Promise.race([answered(request), left]);
      waiting.set(answer, leave);
      try {
        return await answer;
      } finally {
        waiting.delete(answer);
      }
    },
    isBusy: () => waiting.size > 0,
    async end() {
      letGo();
      await server.close();
    },
  };
  // The SDK's own transport does not fit its interface under exactOptionalPropertyTypes.
  await server.connect(transport as Parameters<Server["connect"]>[0]);
  return session;
}

/** The value in the body; undefined if it is not JSON, or did not arrive whole. */
async function bodyOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await request.text());
  } catch {
    return undefined;
  }
}

type Message = { readonly id?: unknown; readonly method?: unknown; readonly params?: { readonly requestId?: unknown } };
const messagesIn = (body: unknown): readonly Message[] => [body].flat().map((one) => Object(one) as Message);
const isId = (id: unknown): id is RequestId => typeof id === "string" || typeof id === "number";

/** The ids of the requests in a body. */
const idsIn = (body: unknown): RequestId[] =>
  messagesIn(body).flatMap(({ id, method }) => (typeof method === "string" && isId(id) ? [id] : []));

/** The ids of the requests that a body cancels. */
const cancelledIn = (body: unknown): RequestId[] =>
  messagesIn(body).flatMap(({ method, params }) =>
    method === "notifications/cancelled" && isId(params?.requestId) ? [params.requestId] : [],
  );

/** The answer to a request for a session that is not there. */
export function noSession(id?: string): Response {
  const named = id === undefined ? "this session" : `no session "${id.slice(0, 64)}"; it`;
  return refused(404, NO_SESSION, `${named} has ended, or the server was started anew; initialize again without Mcp-Session-Id`);
}

/** An error of JSON-RPC that answers no message. */
export function refused(status: number, code: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ jsonrpc: "2.0", error: { code, message }, id: null }, { status, headers });
}
