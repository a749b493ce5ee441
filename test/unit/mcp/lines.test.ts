/** Two streams: a client that asks faster than it is answered, or does not read its answers, is not read any further. */
import { PassThrough, Writable } from "node:stream";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { expect } from "vitest";
import { LineTransport, MOST_OPEN, MOST_UNREAD } from "../../../src/surfaces/mcp/lines.ts";
import { STREAMS } from "../../faults/agents.ts";
import { testsOf } from "../../faults/fault.ts";

const ping = (id: number) => `${JSON.stringify({ jsonrpc: "2.0", id, method: "ping" })}\n`;
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function over(output: Writable) {
  const input = new PassThrough({ highWaterMark: 1_000 });
  const transport = new LineTransport(input, output);
  const read: JSONRPCMessage[] = [];
  transport.onmessage = (message) => void read.push(message);
  await transport.start();
  return { input, transport, read };
}

/** Writes one request after another, as far as the stream takes them, and goes on when it takes more. */
async function send(input: PassThrough, ids: readonly number[]): Promise<void> {
  for (const id of ids) if (!input.write(ping(id))) await new Promise((resolve) => input.once("drain", resolve));
}

const IDS = Array.from({ length: 5 * MOST_OPEN }, (_, at) => at);

const { tries, all } = testsOf(STREAMS);

tries("a client that asks faster than it is answered", async () => {
  const { input, transport, read } = await over(new PassThrough().resume());
  const sent = send(input, IDS);
  await settled();
  expect(read.length).toBeGreaterThanOrEqual(MOST_OPEN);
  expect(read.length).toBeLessThan(MOST_OPEN + 50);
  for (let at = 0; at < IDS.length; at += 1) {
    while (read.length <= at) await settled();
    await transport.send({ jsonrpc: "2.0", id: at, result: {} });
  }
  await sent;
  expect(read.length).toBe(IDS.length);
});

tries("a client that cancels all that it asked", async () => {
  const { input, read } = await over(new PassThrough().resume());
  const cancelling = (requestId: number) =>
    `${JSON.stringify({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId } })}\n`;
  const first = IDS.slice(0, MOST_OPEN);
  input.write([...first.map(ping), ...first.map(cancelling)].join(""));
  await settled();
  void send(input, IDS.slice(MOST_OPEN));
  await settled();
  expect(read.length).toBeGreaterThanOrEqual(3 * MOST_OPEN);
});

tries("a client that does not read its answers", async () => {
  const stuck = new Writable({ write: () => {} });
  const { input, transport, read } = await over(stuck);
  const result = { text: "a".repeat(MOST_UNREAD / 8) };
  void send(input, IDS);
  for (let at = 0; at < 20; at += 1) {
    await settled();
    if (read.length > at) await transport.send({ jsonrpc: "2.0", id: at, result });
  }
  await settled();
  const before = read.length;
  for (let at = 20; at < 200; at += 1) await transport.send({ jsonrpc: "2.0", id: at, result: {} });
  await settled();
  expect(read.length).toBe(before);
});

all();
