/**
 * Streamable HTTP: one address, with a session for each client. It is for this machine only, and refuses the hosts and pages that
 * the local server refuses.
 */
import { serve } from "@hono/node-server";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { Hono } from "hono";
import { sameMachine, smallBody } from "../http/guards.ts";
import { freePort } from "../http/port.ts";
import { problem } from "../http/problems.ts";
import type { Running } from "../http/server.ts";

export const MCP_PATH = "/mcp";
/** Sessions that are kept; the one that was idle longest makes room. */
const MOST_SESSIONS = 100;

interface Session {
  readonly server: Server;
  readonly transport: WebStandardStreamableHTTPServerTransport;
}

/** The sessions of a server, those that were used last at the end. */
class Sessions {
  readonly #all = new Map<string, Session>();
  readonly #newServer: () => Server;

  constructor(newServer: () => Server) {
    this.#newServer = newServer;
  }

  async handle(request: Request): Promise<Response> {
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

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((id) => this.#end(id)));
  }
}

function noSession(id: string): Response {
  const message = `no session "${id}"; it has ended, or the server was started anew; initialize again without Mcp-Session-Id`;
  return Response.json({ jsonrpc: "2.0", error: { code: -32_001, message }, id: null }, { status: 404 });
}

/** Starts on `port`, or on the next free port of twenty. Throws InputError if none is free. */
export async function startHttp(port: number, newServer: () => Server): Promise<Running> {
  const chosen = await freePort(port);
  const hosts = [`127.0.0.1:${chosen}`, `localhost:${chosen}`, `[::1]:${chosen}`];
  const sessions = new Sessions(newServer);
  const app = new Hono();
  app.use(sameMachine(() => hosts));
  app.use(MCP_PATH, smallBody);
  app.all(MCP_PATH, (c) => sessions.handle(c.req.raw));
  app.notFound((c) =>
    problem(c, 404, "not-found", {
      what: `nothing at ${c.req.path}`,
      where: c.req.path,
      why: `this server speaks the Model Context Protocol at ${MCP_PATH}`,
      todo: `give a client the address http://${hosts[0]}${MCP_PATH}`,
    }),
  );
  const server = serve({ fetch: app.fetch, port: chosen, hostname: "127.0.0.1" });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  return {
    address: `http://127.0.0.1:${chosen}${MCP_PATH}`,
    port: chosen,
    moved: chosen !== port,
    close: async () => {
      await sessions.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
    },
  };
}
