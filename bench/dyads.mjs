/**
 * Wall time, processor time and peak memory of one table, from start to file: all directed dyad-years 1816-2016 with obligations, capabilities,
 * disputes and contiguity. Beside `entente dataset build` the same join in R, by data.table and by dplyr (Debian: r-cran-data.table,
 * r-cran-dplyr), all ending in CSV; Parquet is timed beside. Runs alternate. Needs the folder of data: `node bench/dyads.mjs DIR [RUNS]`.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [folder, given = "3"] = process.argv.slice(2);
if (folder === undefined) throw new Error("name the folder of data: node bench/dyads.mjs DIR");
const data = resolve(folder);
const out = mkdtempSync(join(tmpdir(), "entente-dyads-"));
const main = join(here, "..", "dist", "cli", "main.js");
const groups = "obligations,capabilities,disputes,contiguity";
const table = (file) => [
  process.execPath,
  main,
  "dataset",
  "build",
  "--until",
  "2016",
  "--columns",
  groups,
  "--zeros",
  "kept",
  "--data",
  data,
  "--out",
  join(out, file),
];
const commands = [
  { name: "entente, CSV", argv: table("dyads.csv") },
  { name: "data.table, CSV", argv: ["Rscript", join(here, "dyads", "dataTable.R"), data, join(out, "dataTable.csv")] },
  { name: "dplyr, CSV", argv: ["Rscript", join(here, "dyads", "dplyr.R"), data, join(out, "dplyr.csv")] },
  { name: "entente, Parquet", argv: table("dyads.parquet") },
].map((command) => ({ ...command, seconds: [], processor: [], memory: [] }));

/** The largest resident memory of a process so far, in MiB; 0 where the system does not tell. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Ticks of a process's processor time in a second. */
const TICKS = 100;

/** The processor time of a process so far, in seconds; 0 where the system does not tell. */
function processorOf(pid) {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
    return (Number(user) + Number(system)) / TICKS;
  } catch {
    return 0;
  }
}

async function timed({ name, argv: [command, ...rest], seconds, processor, memory }) {
  const started = process.hrtime.bigint();
  const child = spawn(command, rest, { stdio: ["ignore", "ignore", "inherit"] });
  let peak = 0;
  let used = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    used = Math.max(used, processorOf(child.pid));
  }, 20);
  const status = await new Promise((done, failed) => child.on("error", failed).on("exit", done));
  clearInterval(watch);
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
  processor.push(used);
  memory.push(peak);
}

try {
  for (let run = 0; run < Number(given); run += 1) for (const command of commands) await timed(command);
} finally {
  rmSync(out, { recursive: true, force: true });
}
const [own] = commands;
for (const { name, seconds, processor, memory } of commands) {
  const [time, peak] = [median(seconds), median(memory)];
  const ratio = `${(time / median(own.seconds)).toFixed(2)} times entente's time, ${(peak / median(own.memory)).toFixed(2)} times its memory`;
  console.log(
    `${name.padEnd(18)} median ${time.toFixed(1)} s, least ${Math.min(...seconds).toFixed(1)} s, ${median(processor).toFixed(1)} s of processors, ${peak.toFixed(0)} MiB; ${ratio}`,
  );
}
