/** Processes of sweeps, workers and servers of queues, for tests that kill them. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** Eight months of 1938 among all states: one chunk for each. */
const YEAR = "dates: {from: 1938-01-01, until: 1938-08-31, every: month}\noutputs: [defenders, supporters]\nchunk: 1\n";
export const CHUNKS = 8;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** What standard error holds so far. */
  readonly said: () => string;
  readonly ended: Promise<Ended>;
}

/** A folder of its own with the definition in it. */
export function workshop(): { readonly folder: string; readonly file: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "entente-sweeps-"));
  const file = join(folder, "year.yaml");
  writeFileSync(file, YEAR);
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function entente(...words: string[]): Running {
  return started(process.execPath, [main, ...words]);
}

export function ententeNow(...words: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

function started(program: string, words: readonly string[]): Running {
  const child = spawn(program, words, { stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout?.on("data", (text) => {
    out += text;
  });
  child.stderr?.on("data", (text) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, out, err })));
  return { child, said: () => err, ended };
}

const PATIENCE_MS = 240_000;

/** Waits until it is so. Throws with the text if that does not come. */
export async function until(isSo: () => boolean, what: string): Promise<void> {
  const last = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > last) throw new Error(`in vain: ${what}`);
    await wait(20);
  }
}

/** The folder of the only sweep below a root. */
export function sweepIn(root: string): string {
  const [key] = existsSync(root) ? readdirSync(root) : [];
  return join(root, key ?? "none");
}

/** How many chunks the journal says to be done. */
export function doneIn(root: string): number {
  const journal = join(sweepIn(root), "journal.ndjson");
  return existsSync(journal) ? readFileSync(journal, "utf8").split('{"done"').length - 1 : 0;
}

/** Puts a folder in the place of a part that the journal says to be done, so that it cannot be written again. Returns its path. */
export function blockPart(sweep: string): string {
  const [, key] = /\{"done":"(\w+)"/.exec(readFileSync(join(sweep, "journal.ndjson"), "utf8")) ?? [];
  const parts = join(sweep, "parts");
  const part = join(parts, readdirSync(parts).find((file) => file.endsWith(`-${key}.parquet`)) ?? "none");
  rmSync(part);
  mkdirSync(part);
  writeFileSync(join(part, "in the way"), "");
  return part;
}

export interface Server {
  readonly address: string;
  /** The name of its only queue. */
  readonly queue: () => string;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
}

/** A server of queues with a log on the disk, on a free port of this machine. */
export async function serverIn(folder: string, program: string, log: "yes" | "no" = "yes"): Promise<Server> {
  const port = await freePort();
  const dir = join(folder, `server-${port}`);
  mkdirSync(dir);
  let running: Running | null = null;
  const ask = (...words: string[]) =>
    spawnSync(program.replace(/server$/, "cli"), ["-p", String(port), ...words], { encoding: "utf8" }).stdout ?? "";
  return {
    address: `redis://127.0.0.1:${port}`,
    queue: () => /bull:(entente-\w+):/.exec(ask("keys", "bull:*"))?.[1] ?? "none",
    start: async () => {
      const words = ["--port", String(port), "--bind", "127.0.0.1", "--dir", dir, "--appendonly", log, "--save", ""];
      running = started(program, [...words, "--maxmemory-policy", "noeviction"]);
      await until(() => ask("ping").trim() === "PONG", "the server answers");
    },
    kill: async () => {
      running?.child.kill("SIGKILL");
      await running?.ended;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}

/** Mounts a small disk in memory on the folder; false where this user may not. */
export function mountSmall(folder: string, size: string): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" }).status === 0;
}

export function unmount(folder: string): void {
  spawnSync("umount", ["-l", folder], { stdio: "ignore" });
}
