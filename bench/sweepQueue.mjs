/**
 * A sweep over a queue by 1, 2 and 4 worker processes of one thread each, with a valkey-server of its own: `node bench/sweepQueue.mjs
 * [RUNS]`. Runs alternate. Printed are the wall time from the start of `sweep run`, before which the workers wait already; the processor
 * time of the workers, of `sweep run` and of the server; and the load of the machine when the runs began. Needs the built command.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const [runs = "1"] = process.argv.slice(2);
const PORT = 16_379;
const COUNTS = [1, 2, 4];
/** Ticks in a second of the times that Linux gives for a process. */
const TICKS = 100;

const folder = mkdtempSync(join(tmpdir(), "entente-queue-"));
const definition = join(folder, "days.yaml");
const days = Array.from({ length: 20 }, (_, decade) => `${1820 + 10 * decade}-07-01`);
writeFileSync(definition, `dates: [${days.join(", ")}]\noutputs: [defenders, supporters]\nchunk: 1000\n`);

/** Seconds of the processor that a running process has used, by the system's own count. */
function secondsOf({ pid }) {
  const [, fields = ""] = /\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const [user, system] = fields.split(" ").slice(11, 13);
  return (Number(user) + Number(system)) / TICKS;
}

const started = [];
function start(program, words) {
  const child = spawn(program, words, { stdio: ["ignore", "ignore", "pipe"] });
  const one = { child, said: "", used: 0, ended: new Promise((done) => child.on("close", done)) };
  child.stderr.on("data", (text) => {
    one.said += text;
  });
  started.push(one);
  return one;
}

async function stop({ child, ended }) {
  child.kill("SIGKILL");
  await ended;
}

const listens = () =>
  new Promise((done) => {
    const socket = createConnection(PORT, "127.0.0.1", () => done(socket.destroy() !== null));
    socket.once("error", () => done(false));
  });

async function until(isSo, what) {
  for (let tries = 0; tries < 6000; tries += 1) {
    if (await isSo()) return;
    await wait(20);
  }
  throw new Error(`in vain: ${what}`);
}

/** One sweep by so many workers. Returns its times in seconds, and the hash of its table. */
async function swept(count, run) {
  const own = join(folder, `${count}.${run}`);
  mkdirSync(own);
  const quiet = ["--save", "", "--appendonly", "no", "--daemonize", "no", "--loglevel", "warning", "--logfile", join(own, "log")];
  const server = start("valkey-server", [
    "--port",
    String(PORT),
    "--bind",
    "127.0.0.1",
    "--dir",
    own,
    "--maxmemory-policy",
    "noeviction",
    ...quiet,
  ]);
  await until(listens, "the server of the queue");
  const queue = ["--queue", `redis://127.0.0.1:${PORT}`, "--folder", join(own, "shared")];
  mkdirSync(join(own, "shared"));
  const workers = Array.from({ length: count }, () => start(process.execPath, [main, "worker", ...queue, "--threads", "1"]));
  await until(() => workers.every(({ said }) => said.includes("Waiting for chunks")), "the workers");
  const began = performance.now();
  const out = join(own, "table.parquet");
  const sweep = start(process.execPath, [main, "sweep", "run", definition, ...queue, "--out", out]);
  const watch = setInterval(() => {
    try {
      sweep.used = secondsOf(sweep.child);
    } catch {} // it has just ended
  }, 50);
  const code = await sweep.ended;
  clearInterval(watch);
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`sweep run ended with ${code}: ${sweep.said}`);
  const [worked, served] = [workers.reduce((sum, { child }) => sum + secondsOf(child), 0), secondsOf(server.child)];
  for (const one of [...workers, server]) await stop(one);
  return { wall, worked, handed: sweep.used, served, hash: createHash("sha256").update(readFileSync(out)).digest("hex") };
}

try {
  const [load] = loadavg();
  const all = new Map(COUNTS.map((count) => [count, []]));
  for (let run = 0; run < Number(runs); run += 1) for (const count of COUNTS) all.get(count).push(await swept(count, run));
  const [one] = COUNTS;
  const middle = (count, of) => median(all.get(count).map(of));
  const total = ({ worked, handed, served }) => worked + handed + served;
  console.log(`${availableParallelism()} cores, load ${load.toFixed(1)} before the first run, ${loadavg()[0].toFixed(1)} after the last`);
  for (const count of COUNTS) {
    const [wall, worked, handed, served] = ["wall", "worked", "handed", "served"].map((key) => middle(count, (row) => row[key]));
    const growth = (middle(count, total) / middle(one, total)).toFixed(2);
    const faster = (middle(one, ({ wall: first }) => first) / wall).toFixed(2);
    console.log(
      `${count} workers: wall ${wall.toFixed(1)} s (${faster} times as fast); processor ${(worked + handed + served).toFixed(1)} s (${growth} times one worker): workers ${worked.toFixed(1)}, sweep run ${handed.toFixed(1)}, server ${served.toFixed(1)}`,
    );
  }
  const hashes = new Set([...all.values()].flat().map(({ hash }) => hash));
  console.log(`${hashes.size === 1 ? "the same" : `${hashes.size} different`} tables`);
} finally {
  for (const { child } of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}
