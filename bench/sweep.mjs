/**
 * A sweep beside the same work without it, in one run: `sweep run` on one thread beside a plain loop over the chunks, and on several
 * beside `xargs -P` with a process for each share of them. All compute the same chunks with the same code, write the same parts and merge them
 * into one table. Runs alternate. Printed is processor time, which a crowded machine leaves as it is,
 * and wall time, with ratios. Needs the built command: `node bench/sweep.mjs [RUNS [PROCESSES]]`.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { median } from "./median.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..");
const [runs = "3", processes = "2"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "entente-sweep-"));
const main = join(root, "dist", "cli", "main.js");
const definition = join(folder, "months.yaml");
writeFileSync(definition, "dates: {from: 1950-01-01, until: 1957-12-31, every: month}\noutputs: [defenders, supporters]\nchunk: 20000\n");
/** The loop as the command is bundled, so that both are compiled alike. */
const loop = join(root, "node_modules", ".cache", "entente-bench", "loop.mjs"); // beside the packages that it imports
const shared = { bundle: true, platform: "node", format: "esm", target: "node20", minify: true, external: ["@duckdb/node-api"] };
const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
await build({ ...shared, entryPoints: [join(here, "sweep", "loop.ts")], outfile: loop, banner, absWorkingDir: root });

const fresh = (name) => {
  const path = join(folder, name);
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path);
  return path;
};
const sweep = (threads) => [process.execPath, main, "sweep", "run", definition, "--threads", threads, "--out", join(folder, "out.parquet")];
const plain = (parts) => [process.execPath, loop, definition, join(root, "dist", "ledger"), parts];
/** Every chunk of the loop goes to one of the processes in turn, as `xargs` with a share for each. */
const shares = (parts) => [
  "sh",
  "-c",
  `seq 0 ${Number(processes) - 1} | xargs -P ${processes} -I N ${plain(parts)
    .map((word) => `'${word}'`)
    .join(" ")} N ${processes} && ${plain(parts).join(" ")} merge`,
];
const contests = [
  { name: "sweep run, 1 thread", argv: () => sweep("1") },
  { name: "a plain loop", argv: () => plain(fresh("loop")) },
  { name: `sweep run, ${processes} threads`, argv: () => sweep(processes) },
  { name: `xargs -P ${processes}`, argv: () => shares(fresh("xargs")) },
].map((one) => ({ ...one, wall: [], cpu: [] }));

/** Seconds of the processor that a process and those it waited for have used, by the system's own count. */
async function timed({ argv, wall, cpu }) {
  const [program, ...words] = argv();
  const times = join(folder, "times");
  const started = process.hrtime.bigint();
  const child = spawn("sh", ["-c", `"$@"; code=$?; times > '${times}'; exit $code`, "sh", program, ...words], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`);
  wall.push(Number(process.hrtime.bigint() - started) / 1e9);
  const [, children] = readFileSync(times, "utf8").trim().split("\n");
  cpu.push(children.split(/\s+/).reduce((sum, one) => sum + secondsOf(one), 0));
}

const secondsOf = (text) => {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

try {
  for (let run = 0; run < Number(runs); run += 1) for (const one of contests) await timed(one);
  for (const { name, wall, cpu } of contests)
    console.log(
      `${name.padEnd(24)} processor: median ${median(cpu).toFixed(2)} s, least ${Math.min(...cpu).toFixed(2)} s; wall: median ${median(wall).toFixed(2)} s, least ${Math.min(...wall).toFixed(2)} s`,
    );
  const [one, alone, many, xargs] = contests;
  const ratio = (a, b) =>
    `${(median(a.cpu) / median(b.cpu)).toFixed(3)} (median), ${(Math.min(...a.cpu) / Math.min(...b.cpu)).toFixed(3)} (least)`;
  console.log(`overhead, processor: sweep to loop ${ratio(one, alone)}; sweep to xargs ${ratio(many, xargs)}`);
  console.log(
    `parts alike: ${readdirSync(join(folder, "loop")).length} in the loop, ${readdirSync(join(folder, "xargs")).length} by xargs`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
