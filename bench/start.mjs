/**
 * Whole processes beside `node -e 0`: what a command costs. Runs alternate, so that other work on the machine falls on both;
 * the minimum and the median of each are printed, and the ratio of the medians. Also the bytes of the first view.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, "dist", "cli", "main.js");
const RUNS = 25;
const commands = {
  "node -e 0": ["-e", "0"],
  "entente --version": [main, "--version"],
  "entente ties between USA JPN --date 1970-01-01 --json": [main, "ties", "between", "USA", "JPN", "--date", "1970-01-01", "--json"],
  "entente ties between USA JPN --date 1970-01-01": [main, "ties", "between", "USA", "JPN", "--date", "1970-01-01"],
  "entente (the comparison)": [main],
};
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { stdio: "ignore" });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    times[name].push(Number(process.hrtime.bigint() - started) / 1e6);
  }
}
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = median(times["node -e 0"]);
const floorMin = Math.min(...times["node -e 0"]);
for (const [name, values] of Object.entries(times)) {
  console.log(
    `${name.padEnd(56)} min ${Math.min(...values).toFixed(0)} ms (${(Math.min(...values) / floorMin).toFixed(2)}x)  median ${median(values).toFixed(0)} ms (${(median(values) / floor).toFixed(2)}x)`,
  );
}

const site = join(root, "dist", "site");
if (existsSync(join(site, "index.html"))) {
  const packed = (file) => statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  const ledger = readdirSync(join(site, "ledger"))
    .filter((file) => /^(core|figures)\..*\.json$/.test(file))
    .reduce((sum, file) => sum + packed(join(site, "ledger", file)), 0);
  console.log(`ledger of the first view (core, figures), brotli: ${(ledger / 1000).toFixed(0)} kB of 200`);
}
