/** The sessions of streamable HTTP: a server and a transport for each client. */
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";

/** Sessions that are kept; the one that was idle longest makes room. */
const MOST_SESSIONS = 100;

interface Session {
  readonly server: Server;
  readonly transport: WebStandardStreamableHTTPServerTransport;
}

/** The sessions of a server, those that were used last at the end. */
export class Sessions {
  readonly #all = new Map<string, Session>();
  readonly #running = new Set<Promise<Response>>();
  readonly #newServer: () => Server;

  constructor(newServer: () => Server) {
    this.#newServer = newServer;
  }

  async handle(request: Request): Promise<Response> {
    const answer = this.#answer(request);
    this.#running.add(answer);
    try {
      return await answer;
    } finally {
      this.#running.delete(answer);
    }
  }

  async #answer(request: Request): Promise<Response> {
    const id = request.headers.get("mcp-session-id");
    if (id === null) return (await this.#open()).handleRequest(request);
    const session = this.#all.get(id);
    if (session === undefined) return noSession(id);
    this.#all.delete(id);
    this.#all.set(id, session);
    return session.transport.handleRequest(request);
  }

  /** A transport that becomes a session if its first request opens one. */
  async #open(): Promise<WebStandardStreamableHTTPServerTransport> {
    const server = this.#newServer();
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => crypto.randomUUID(),
      enableJsonResponse: true,
      onsessioninitialized: (id) => {
        this.#all.set(id, { server, transport });
        const [oldest] = this.#all.keys();
        if (this.#all.size > MOST_SESSIONS && oldest !== undefined) void this.#end(oldest);
      },
      onsessionclosed: (id) => void this.#all.delete(id),
    });
    // The SDK's own transport does not fit its interface under exactOptionalPropertyTypes.
    await server.connect(transport as Parameters<Server["connect"]>[0]);
    return transport;
  }

  async #end(id: string): Promise<void> {
    const session = this.#all.get(id);
    this.#all.delete(id);
    await session?.server.close();
  }

  /** Ends every session once the running calls are answered. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    await Promise.all([...this.#all.keys()].map((id) => this.#end(id)));
  }
}

function noSession(id: string): Response {
  const message = `no session "${id.slice(0, 64)}"; it has ended, or the server was started anew; initialize again without Mcp-Session-Id`;
  return Response.json({ jsonrpc: "2.0", error: { code: -32_001, message }, id: null }, { status: 404 });
}
