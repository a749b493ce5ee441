/**
 * The server beside a bare one of the same framework: `npx tsx bench/server/run.ts COUNT [--write]`. Both answer with the same bytes,
 * in turns of the same run, so that other work on the machine falls on both. Printed are requests per second, the milliseconds of the processor
 * that one takes, both ratios, the slowest of a hundred, and the memory of our server after each tenth of the requests.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const QUESTION = "/api/ties/between?a=USA&b=JPN&date=1970-01-01";
const [OURS, BARE] = [5_470, 5_490];
const CONNECTIONS = 20;
const TURNS = 10;

const count = Number(process.argv[2] ?? 20_000);
const scratch = mkdtempSync(join(tmpdir(), "entente-server-"));
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

/** The body of an answer; the time that it took is added to `times`. */
function asked(port: number, path: string, times: number[]): Promise<string> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.once("end", () => {
        times.push(performance.now() - started);
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${response.statusCode}: ${text}`));
      });
    });
    request.once("error", reject);
  });
}

/** Asks many times over several connections. Returns the milliseconds that all took. */
async function load(port: number, path: string, most: number, times: number[]): Promise<number> {
  let left = most;
  const started = performance.now();
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await asked(port, path, times);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return performance.now() - started;
}

async function until(child: ChildProcess, said: string): Promise<void> {
  for await (const part of child.stdout ?? []) if (String(part).includes(said)) return;
  throw new Error("the server ended");
}

const memoryOf = ({ pid }: ChildProcess) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
/** Seconds of the processor that a process has used, by the system's own count of hundredths. */
function secondsOf({ pid }: ChildProcess): number {
  const [user, system] = (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1] ?? "").split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / 100;
}
const atShare = (times: readonly number[], share: number) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

writeFileSync(join(scratch, "index.html"), "<!doctype html><title>t</title>");
const ours = spawn(process.execPath, ["dist/cli/main.js", "serve", "--site", scratch, "--no-open", "--port", String(OURS)], { cwd: root });

const children: ChildProcess[] = [ours];
try {
  await until(ours, "Stop with");
  const payload = join(scratch, "payload.json");
  writeFileSync(payload, await asked(OURS, QUESTION, []));
  const bare = spawn(process.execPath, ["--import", "tsx", join(root, "bench/server/bare.ts"), payload, String(BARE)], { cwd: root });
  children.push(bare);
  await until(bare, "ready");
  const [mine, its] = [
    { ms: 0, cpu: 0, times: [] as number[] },
    { ms: 0, cpu: 0, times: [] as number[] },
  ];
  const turnOf = async (who: typeof mine, child: ChildProcess, ...[port, path, most]: [number, string, number]) => {
    const before = secondsOf(child);
    who.ms += await load(port, path, most, who.times);
    who.cpu += secondsOf(child) - before;
  };
  await load(OURS, QUESTION, 500, []);
  await load(BARE, "/", 500, []);
  const memory: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await turnOf(mine, ours, OURS, QUESTION, count / TURNS);
    memory.push(Math.round(memoryOf(ours)));
    // The bare server is asked less often: its speed is known sooner.
    await turnOf(its, bare, BARE, "/", count / TURNS / 4);
  }
  const speed = { ours: Math.round(mine.times.length / (mine.ms / 1000)), bare: Math.round(its.times.length / (its.ms / 1000)) };
  const cpuOf = ({ cpu, times }: typeof mine) => Number(((1000 * cpu) / times.length).toFixed(3));
  const cpu = { ours: cpuOf(mine), bare: cpuOf(its), ratio: Number((cpuOf(its) / cpuOf(mine)).toFixed(2)) };
  const result = {
    requests: mine.times.length,
    bytes: readFileSync(payload).length,
    ...speed,
    ratio: Number((speed.ours / speed.bare).toFixed(2)),
    cpu,
    p50: Number(atShare(mine.times, 0.5).toFixed(1)),
    p99: Number(atShare(mine.times, 0.99).toFixed(1)),
    bareP99: Number(atShare(its.times, 0.99).toFixed(1)),
    memory,
  };
  console.log(JSON.stringify(result));
  if (process.argv.includes("--write")) writeFileSync(join(root, "bench/server/results.json"), `${JSON.stringify(result, null, 1)}\n`);
} finally {
  agent.destroy();
  for (const child of children) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
  rmSync(scratch, { recursive: true, force: true });
}
