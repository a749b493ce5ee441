/**
 * Time from the start of `entente mcp` to the answer of its first message, of its list of tools and of its first call, compared
 * with `node -e 0`. Runs alternate, so that other work on the machine falls on both; printed are minimum and median, with ratios.
 */
import { spawn, spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(process.argv[2] ?? root, "dist", "cli", "main.js");
const RUNS = 15;
const CALLS = {
  "first call, ties": { name: "ties", arguments: { a: "USA", b: "JPN", date: "1970-01-01" } },
  "first call, trace": { name: "trace", arguments: { initiator: "CHN", target: "JPN", place: "senkaku-islands", date: "2026-06-01" } },
};
const INITIALIZE = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1" } };

const elapsed = (started) => Number(process.hrtime.bigint() - started) / 1e6;

/** Milliseconds from the start of a server to the reply to each request in turn. */
async function timesOf(requests) {
  const started = process.hrtime.bigint();
  const server = spawn(process.execPath, [main, "mcp"], { stdio: ["pipe", "pipe", "inherit"] });
  const replies = createInterface({ input: server.stdout })[Symbol.asyncIterator]();
  const times = [];
  for (const [id, request] of [{ method: "initialize", params: INITIALIZE }, ...requests].entries()) {
    server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", id, ...request })}\n`);
    const { result, error } = JSON.parse((await replies.next()).value);
    if (error !== undefined || result.isError) throw new Error(JSON.stringify(error ?? result));
    times.push(elapsed(started));
    if (id === 0) server.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", method: "notifications/initialized" })}\n`);
  }
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.stdin.end();
  await ended;
  return times;
}

const rows = new Map([["node -e 0", []], ["initialize", []], ["list of tools", []], ...Object.keys(CALLS).map((name) => [name, []])]);
for (let run = 0; run < RUNS; run += 1) {
  const started = process.hrtime.bigint();
  spawnSync(process.execPath, ["-e", "0"], { stdio: "ignore" });
  rows.get("node -e 0").push(elapsed(started));
  const [first, list] = await timesOf([{ method: "tools/list" }]);
  rows.get("initialize").push(first);
  rows.get("list of tools").push(list);
  for (const [name, params] of Object.entries(CALLS)) rows.get(name).push((await timesOf([{ method: "tools/call", params }])).at(-1));
}

const floor = rows.get("node -e 0");
for (const [name, times] of rows) {
  const [least, middle] = [Math.min(...times), median(times)];
  const ratio = (value, base) => `${value.toFixed(0)} ms (${(value / base).toFixed(2)}x)`;
  console.log(`${name.padEnd(20)} min ${ratio(least, Math.min(...floor))}  median ${ratio(middle, median(floor))}`);
}
