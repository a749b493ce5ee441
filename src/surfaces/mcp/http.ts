/** `entente mcp --http`: the Model Context Protocol at one address of this machine. */
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { fewAtOnce, knownHosts, smallBody } from "../http/guards.ts";
import { HEADERS } from "../http/headers.ts";
import { listening, type Running } from "../http/listen.ts";
import { freePort } from "../http/port.ts";
import { problem } from "../http/problems.ts";
import { sessionsOf } from "./sessions.ts";

export const MCP_PATH = "/mcp";

/** Starts on `port`, or on the next free port of twenty. Throws InputError if none is free. */
export async function startHttp(port: number, newServer: () => Server, limits: Parameters<typeof sessionsOf>[1] = {}): Promise<Running> {
  const chosen = await freePort(port);
  const hosts = [`127.0.0.1:${chosen}`, `localhost:${chosen}`, `[::1]:${chosen}`];
  const sessions = sessionsOf(newServer, limits);
  const app = new Hono();
  app.use(secureHeaders(HEADERS));
  app.use(knownHosts(() => hosts));
  app.use(MCP_PATH, fewAtOnce());
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
  const { close } = await listening(app.fetch, { port: chosen, address: "127.0.0.1", closing: () => sessions.close() });
  return { address: `http://127.0.0.1:${chosen}${MCP_PATH}`, port: chosen, moved: chosen !== port, close };
}
