/**
 * `npm test`: types, lint, then every test, with one closing line that counts them. `--long` adds the slow checks.
 * The browser tests find Chromium, or install it where this is root on Debian, or are skipped aloud.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const long = process.argv.includes("--long");
const bin = (name) => join(root, "node_modules", ".bin", name);
const steps = [
  ["types of the library", bin("tsc"), ["-p", "."]],
  ["types of the app", bin("tsc"), ["-p", "web"]],
  ["types of the browser tests", bin("tsc"), ["-p", "test/browser"]],
  ["lint", bin("biome"), ["ci", "--colors=off", "--error-on-warnings", "."]],
];
let passed = 0;
let failed = 0;
const started = Date.now();
for (const [name, command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok  " : "FAIL"} ${name}`);
  if (status === 0) passed += 1;
  else failed += 1;
}
if (!existsSync(join(root, "dist", "ledger", "core.json"))) {
  console.log("The ledger is not compiled; preparing it first.");
  if (spawnSync("node", ["scripts/prepare.mjs"], { cwd: root, stdio: "inherit" }).status !== 0) failed += 1;
}
const folder = mkdtempSync(join(tmpdir(), "entente-tests-"));
const report = join(folder, "report.json");
const vitest = spawnSync(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...(long ? { ENTENTE_LONG: "1" } : {}) },
});
let skipped = 0;
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests;
  skipped = numPendingTests + numTodoTests;
  if (numFailedTests === 0 && (vitest.status !== 0 || numFailedTestSuites > 0)) failed += 1; // a file that could not be run
} else failed += 1;
rmSync(folder, { recursive: true, force: true });
console.log(
  `Time: ${Math.round((Date.now() - started) / 1000)} s${skipped > 0 ? `; ${skipped} skipped: they say above what they need` : ""}`,
);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);
