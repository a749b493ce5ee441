/** The built server as a process: limits are named before a connection is closed, agents are answered, and a signal waits for running requests. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMAND, overHttp } from "../contract/mcp/connections.ts";

const site = mkdtempSync(join(tmpdir(), "entente-stop-"));
let server: ChildProcessWithoutNullStreams;
let address: string;
let ended: Promise<number | null>;

beforeAll(async () => {
  writeFileSync(join(site, "index.html"), "<!doctype html><title>t</title>");
  server = spawn(process.execPath, [COMMAND, "serve", "--site", site, "--no-open", "--port", "4970", "--host", "entente.example.org"]);
  ended = new Promise((resolve) => server.once("exit", resolve));
  for await (const line of createInterface({ input: server.stdout })) {
    const [, found] = /^The page: +(\S+)$/.exec(line) ?? [];
    if (found !== undefined) address = found;
    if (line.startsWith("Stop with")) break;
  }
});
afterAll(() => {
  server.kill("SIGKILL");
  rmSync(site, { recursive: true, force: true });
});

const host = () => new URL(address).host;

function opened(): Socket {
  return connect(Number(new URL(address).port), "127.0.0.1");
}

/** Everything that the server sends until it ends the connection. */
async function all(socket: Socket): Promise<string> {
  let text = "";
  for await (const part of socket) text += String(part);
  return text;
}

test.each([
  ["a head that is too large", () => `GET / HTTP/1.1\r\nhost: ${host()}\r\nx: ${"a".repeat(20_000)}\r\n\r\n`, 431, /at most 16384 bytes/],
  ["no HTTP", () => "HELLO\r\n\r\n", 400, /not a request of HTTP/],
  [
    "two lengths",
    () => `POST /api/ties/between HTTP/1.1\r\nhost: ${host()}\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}`,
    400,
    /lengths? (is|are|of)|length are malformed/,
  ],
])("%s is refused with its reason before the connection is closed", async (_what, request, status, reason) => {
  const socket = opened();
  socket.write(request());
  const answer = await all(socket);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain("content-type: application/problem+json");
  expect(answer).toMatch(reason);
});

test("a host that it was started for is answered, with the origin of its pages, and another is not", async () => {
  const ask = async (name: string, origin: string) => {
    const socket = opened();
    socket.write(`GET /api/ledger/stats HTTP/1.1\r\nhost: ${name}\r\norigin: ${origin}\r\nconnection: close\r\n\r\n`);
    return (await all(socket)).slice(9, 12);
  };
  expect(await ask("entente.example.org", "https://entente.example.org")).toBe("200");
  expect(await ask("entente.example.org", "https://evil.example")).toBe("403");
  expect(await ask("evil.example", "https://evil.example")).toBe("400");
});

test("agents are answered at /mcp, with the guards of the API", async () => {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(overHttp(`${address}mcp`));
  const { structuredContent } = await client.callTool({ name: "ties", arguments: { a: "USA", b: "JPN", date: "1970-01-01" } });
  expect((structuredContent as { ties: unknown[] }).ties.length).toBeGreaterThan(0);
  await client.close();
  const refused = await fetch(`${address}mcp`, { method: "POST", headers: { origin: "https://evil.example" }, body: "{}" });
  expect({ status: refused.status, sniff: refused.headers.get("x-content-type-options") }).toEqual({ status: 403, sniff: "nosniff" });
});

test("a signal lets a running request finish, and takes no other", async () => {
  const body = '{"a":"USA","b":"JPN","date":"1970-01-01"}';
  const socket = opened();
  const answer = all(socket);
  const head = ["POST /api/ties/between HTTP/1.1", `host: ${host()}`, "content-type: application/json", "expect: 100-continue"];
  socket.write(`${head.join("\r\n")}\r\ncontent-length: ${body.length}\r\n\r\n`);
  // The interim answer says that the request is running.
  await new Promise((resolve) => socket.once("readable", resolve));
  server.kill("SIGTERM");
  const refused = await untilRefused();
  expect(refused).toBe("ECONNREFUSED");
  socket.write(body);
  expect(await answer).toMatch(/HTTP\/1\.1 200 OK[\s\S]*"ties":/);
  expect(await ended).toBe(0);
});

/** The error with which a connection is refused, once the server has heard the signal. One that was waiting to be taken is reset. */
async function untilRefused(): Promise<string | undefined> {
  for (;;) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      const socket = opened();
      socket.once("connect", () => {
        socket.destroy();
        resolve(null);
      });
      socket.once("error", resolve);
    });
    if (error !== null && error.code !== "ECONNRESET") return error.code;
  }
}
