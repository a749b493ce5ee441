/**
 * Wall time of whole commands, compared with `node -e 0`. Runs alternate, so that other work on the machine falls on all of
 * them; printed are minimum and median, each with its ratio to `node -e 0`. `--against FOLDER` adds the commands of another
 * checkout to the same run.
 */
import { spawnSync } from "node:child_process";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = 25;
const LINES = [
  ["--version"],
  ["ties", "between", "USA", "JPN", "--date", "1970-01-01", "--json"],
  ["ties", "between", "USA", "JPN", "--date", "1970-01-01"],
  [],
];

const at = process.argv.indexOf("--against");
const other = at < 0 ? null : resolve(process.argv[at + 1] ?? "");
const main = (folder) => join(folder, "dist", "cli", "main.js");
const commands = [
  { name: "node -e 0", argv: ["-e", "0"] },
  ...LINES.flatMap((line) => [
    { name: ["entente", ...line].join(" "), argv: [main(root), ...line] },
    ...(other === null ? [] : [{ name: "  the same in the other checkout", argv: [main(other), ...line] }]),
  ]),
].map((command) => ({ ...command, times: [] }));

for (let run = 0; run < RUNS; run += 1) {
  for (const { name, argv, times } of commands) {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, argv, { stdio: "ignore" });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    times.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
}

const [floor] = commands;
for (const { name, times } of commands) {
  const figures = [
    ["min", Math.min(...times), Math.min(...floor.times)],
    ["median", median(times), median(floor.times)],
  ];
  const text = figures.map(([label, value, base]) => `${label} ${value.toFixed(0)} ms (${(value / base).toFixed(2)}x)`).join("  ");
  console.log(`${name.padEnd(56)} ${text}`);
}
