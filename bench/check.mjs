/**
 * Processor time of `ledger check` in this checkout, in milliseconds, user and system together: when nothing changed, when one
 * instrument's file changed (a comment is added and taken away again), and without caches.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const RUNS = 5;
const CACHES = ["checked", "parsed"].map((name) => join(root, "node_modules", ".cache", "entente", name));
const REPORT = 'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error("cpu", user + system); })';

/** The processor time of one check. */
function check() {
  const argv = ["--import", `data:text/javascript,${REPORT}`, join(root, "dist/cli/main.js"), "ledger", "check", "data"];
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`ledger check ended with ${status}`);
  return Number(/cpu (\d+)/.exec(stderr)?.[1]) / 1000;
}

function report(name, times) {
  const [least = 0, , median = 0] = times.sort((a, b) => a - b);
  console.log(`${name.padEnd(24)} least ${least.toFixed(0)} ms${times.length < 3 ? "" : `  median ${median.toFixed(0)} ms`}`);
}

const instruments = join(root, "data", "instruments");
const [first] = readdirSync(instruments);
const file = join(instruments, first);
const text = readFileSync(file, "utf8");

check();
report("nothing changed", Array.from({ length: RUNS }, check));
try {
  const changed = (_, run) => {
    writeFileSync(file, `${text}# ${run}\n`);
    return check();
  };
  report("one instrument changed", Array.from({ length: RUNS }, changed));
} finally {
  writeFileSync(file, text);
}
for (const cache of CACHES) rmSync(cache, { force: true });
report("without caches", [check()]);
check();
