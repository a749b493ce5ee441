/** The server on standard input and output, with a client that breaks the rules. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MOST_BYTES } from "../../../src/surfaces/mcp/lines.ts";
import { COMMAND } from "./connections.ts";

interface Reply {
  readonly id?: number;
  readonly error?: { readonly code: number; readonly message: string };
  readonly result?: { readonly tools?: readonly unknown[] };
}

let server: ChildProcessWithoutNullStreams;
let replies: AsyncIterator<string>;

beforeEach(async () => {
  server = spawn(process.execPath, [COMMAND, "mcp"]);
  replies = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  send({
    id: 1,
    method: "initialize",
    params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "raw", version: "1" } },
  });
  expect((await reply()).id).toBe(1);
  send({ method: "notifications/initialized" });
});
afterEach(() => {
  server.kill();
});

const send = (message: object) => server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
const reply = async () => JSON.parse((await replies.next()).value as string) as Reply;
const lives = async () => {
  send({ id: 99, method: "tools/list" });
  const { id, result } = await reply();
  expect({ id, tools: (result?.tools?.length ?? 0) > 0 }).toEqual({ id: 99, tools: true });
};

test("half a message that ends with a newline is named, and the next is answered", async () => {
  server.stdin.write('{"jsonrpc":"2.0","id":2,"met\n');
  expect((await reply()).error).toMatchObject({ code: -32_700, message: expect.stringContaining("newline") });
  await lives();
});

test("a message in two pieces is one message", async () => {
  await new Promise((resolve) => server.stdin.write('{"jsonrpc":"2.0","id":3,"meth', resolve));
  server.stdin.write('od":"ping"}\n');
  expect((await reply()).id).toBe(3);
});

test("two messages in one piece are two", async () => {
  server.stdin.write('{"jsonrpc":"2.0","id":4,"method":"ping"}\r\n\n{"jsonrpc":"2.0","id":5,"method":"ping"}\n');
  expect([(await reply()).id, (await reply()).id]).toEqual([4, 5]);
});

test("megabytes are not read, the limit is named, and the next message is answered", async () => {
  server.stdin.write(
    `{"jsonrpc":"2.0","id":6,"method":"tools/call","params":{"name":"search","arguments":{"text":"${"a".repeat(20_000_000)}"}}}\n`,
  );
  expect((await reply()).error?.message).toContain(String(MOST_BYTES));
  await lives();
});

test("a long argument within the limit is refused by its tool", async () => {
  send({ id: 7, method: "tools/call", params: { name: "check_claims", arguments: { sentence: "a".repeat(250_000) } } });
  expect(await reply()).toMatchObject({ id: 7, result: { isError: true } });
  await lives();
});

test.each([
  ["42", -32_600],
  ['{"id":8,"method":"ping"}', -32_600],
  ['{"jsonrpc":"2.0","id":8,"method":"no/such"}', -32_601],
  ['{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{}}', -32_602],
  ['{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"toString"}}', -32_602],
])("%s is an error, and the next message is answered", async (line, code) => {
  server.stdin.write(`${line}\n`);
  expect((await reply()).error?.code).toBe(code);
  await lives();
});

test("a signal ends the server while its input is open", async () => {
  const code = new Promise((resolve) => server.once("exit", (exit, signal) => resolve(signal ?? exit)));
  server.kill("SIGTERM");
  expect(await code).toBe(0);
});

test("nothing but messages stands on standard output, and the end of the input ends the server", async () => {
  const code = new Promise((resolve) => server.once("exit", resolve));
  let noise = "";
  server.stderr.on("data", (text) => {
    noise += text;
  });
  server.stdin.end('{"jsonrpc":"2.0","id":9,"me');
  expect(await code).toBe(0);
  expect(noise).toBe("");
  expect((await replies.next()).done).toBe(true);
});
