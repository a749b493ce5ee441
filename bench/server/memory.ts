/**
 * The memory of a server that runs for long: `npx tsx bench/server/memory.ts http|stdio|sessions COUNT [SEED] [--write]`. It is asked COUNT
 * questions about random days, states, rules and places: over HTTP, as one session on two streams, or as many sessions over HTTP. Printed
 * is the resident memory after each tenth; `--write` keeps it in bench/server/memory.json, which docs/reliability.md tells.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCompiled } from "../../src/load/compiled.ts";
import { PARTS } from "../../src/model/parts.ts";
import { type Ask, httpClient, operations, sessionsClient, streamsClient, tools } from "./clients.ts";
import { questionsBy } from "./questions.ts";
import { randomBy } from "./random.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RESULTS = join(root, "bench/server/memory.json");
const TENTHS = 10;
const AT_ONCE = 4;
const PORTS = { http: 5_510, sessions: 5_530 };

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [surface = "http", count = "10000", seed = "1949"] = words;

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  http: ["serve", "--site", join(root, "web"), "--no-open", "--port", String(PORTS.http)],
  stdio: ["mcp"],
  sessions: ["mcp", "--http", "--port", String(PORTS.sessions)],
};

/** The server as it is installed, in a process of its own. */
const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), ...(COMMANDS[surface] ?? [])], {
  cwd: root,
  stdio: ["pipe", "pipe", "pipe"],
});

/** Waits until the process says where it listens. */
async function listens(from: ChildProcess, said: RegExp): Promise<void> {
  let text = "";
  for (const stream of [from.stdout, from.stderr])
    stream?.on("data", (part) => {
      text += part;
    });
  for (let tries = 0; !said.test(text); tries += 1) {
    if (tries > 1200 || from.exitCode !== null) throw new Error(`the server did not start: ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function client(): Promise<{ readonly ask: Ask; readonly close?: () => void }> {
  if (surface === "stdio") return streamsClient(child);
  if (surface === "sessions") {
    await listens(child, /\/mcp/);
    return sessionsClient(PORTS.sessions, AT_ONCE, randomBy(Number(seed) + 1));
  }
  await listens(child, /Stop with/);
  return httpClient(PORTS.http, AT_ONCE);
}

const mebibytes = (field: string) =>
  Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024);

try {
  const { ask, close } = await client();
  const askable = surface === "http" ? operations() : await tools();
  const next = questionsBy(Number(seed), askable, readCompiled(join(root, "dist/ledger"), PARTS));
  const [whole, started] = [Number(count), performance.now()];
  const memory: number[] = [];
  let [begun, answered, refused] = [0, 0, 0];
  const one = async () => {
    while (begun < whole) {
      begun += 1;
      if (await ask(next())) answered += 1;
      else refused += 1;
      if ((answered + refused) % Math.floor(whole / TENTHS) === 0) {
        memory.push(mebibytes("VmRSS"));
        console.log(`${answered + refused} asked, ${refused} of them refused: ${memory.at(-1)} MiB`);
      }
    }
  };
  await Promise.all(Array.from({ length: surface === "stdio" ? 1 : AT_ONCE }, one));
  close?.();
  const { ledger } = JSON.parse(readFileSync(join(root, "dist/manifest.json"), "utf8"));
  const seconds = Math.round((performance.now() - started) / 1000);
  const result = { asked: whole, refused, memory, most: mebibytes("VmHWM"), seconds, seed: Number(seed), ledger: ledger.version };
  console.log(JSON.stringify(result));
  if (process.argv.includes("--write")) {
    const earlier = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
    writeFileSync(RESULTS, `${JSON.stringify({ ...earlier, [surface]: result }, null, 1)}\n`);
  }
} finally {
  child.kill("SIGTERM");
  if (child.exitCode === null) await once(child, "exit");
}
