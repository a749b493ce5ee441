/** The server over HTTP, with clients that it refuses. */
import { request } from "node:http";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Running } from "../../../src/surfaces/http/listen.ts";
import { overHttp, serving } from "./connections.ts";

let running: Running;
beforeAll(async () => {
  running = await serving(4960);
});
afterAll(() => running.close());

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

const JSON_HEADERS = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const INITIALIZE = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
};

function post(body: string, headers: Record<string, string> = {}, method = "POST", path = "/mcp"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port: running.port, path, method, agent: false, headers: { ...JSON_HEADERS, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
        );
      },
    );
    asked.on("error", reject);
    // A refused body is cut off, which the socket may hear of after the answer.
    asked.once("socket", (socket) => socket.on("error", () => {}));
    asked.end(body);
  });
}

async function lives(): Promise<void> {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(overHttp(running.address));
  expect((await client.listTools()).tools.length).toBeGreaterThan(0);
  await client.close();
}

const initialize = JSON.stringify(INITIALIZE);

test.each([
  ["another host", initialize, { host: "evil.example" }, 400],
  ["a page of another site", initialize, { origin: "https://evil.example" }, 403],
  ["half a message", initialize.slice(0, 40), {}, 400],
  ["a body that is no JSON", initialize, { "content-type": "text/plain" }, 415],
  ["a client that takes no answer", initialize, { accept: "text/html" }, 406],
  ["a session that never was", '{"jsonrpc":"2.0","id":2,"method":"ping"}', { "mcp-session-id": "none" }, 404],
  ["a call before the first message", '{"jsonrpc":"2.0","id":2,"method":"tools/list"}', {}, 400],
  ["a version of the protocol that never was", initialize, { "mcp-protocol-version": "1999-01-01", "mcp-session-id": "x" }, 404],
] as const)("%s is refused, and the server lives", async (_what, body, headers, status) => {
  expect((await post(body, headers)).status).toBe(status);
  await lives();
});

test("megabytes are refused with the limit", async () => {
  const { status, body } = await post(JSON.stringify({ ...INITIALIZE, more: "a".repeat(5_000_000) }));
  expect({ status, body }).toEqual({ status: 413, body: expect.stringMatching(/at most \d+ bytes/) });
  await lives();
});

test("a client that breaks off in the middle of a message leaves the server alive", async () => {
  await new Promise<void>((resolve) => {
    const asked = request({
      host: "127.0.0.1",
      port: running.port,
      path: "/mcp",
      method: "POST",
      headers: { ...JSON_HEADERS, "content-length": "500" },
    });
    asked.once("error", () => resolve());
    asked.write('{"jsonrpc":"2.0"', () => asked.destroy());
    asked.once("close", () => resolve());
  });
  await lives();
});

test("another address says where the protocol is spoken", async () => {
  const { status, body } = await post("", {}, "GET", "/");
  expect({ status, body }).toEqual({ status: 404, body: expect.stringContaining("/mcp") });
});

test("a session ends when its client says so, or when a hundred others have come", async () => {
  const open = async () => String((await post(initialize)).headers["mcp-session-id"]);
  const ping = async (id: string) => (await post('{"jsonrpc":"2.0","id":3,"method":"ping"}', { "mcp-session-id": id })).status;
  const [ended, oldest] = [await open(), await open()];
  expect(await ping(ended)).toBe(200);
  await post("", { "mcp-session-id": ended }, "DELETE");
  expect(await ping(ended)).toBe(404);
  expect(await ping(oldest)).toBe(200);
  for (let count = 0; count < 100; count += 1) await open();
  expect(await ping(oldest)).toBe(404);
  await lives();
});
