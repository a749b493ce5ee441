/**
 * `npm test`: types, lint, then all tests; the last line counts them. `--long` adds the slow tests. `--install` (or
 * ENTENTE_INSTALL=1) installs the system packages that tests need; without it, tests that lack one are skipped, and the
 * output says which and how to get it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "../test/browser/findBrowser.mjs";
import { findGraphs, findPython, findR, findValkey } from "../test/long/findReaders.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = process.argv.slice(2);
const long = options.includes("--long");
const install = options.includes("--install") || process.env.ENTENTE_INSTALL === "1";
const bin = (name) => join(root, "node_modules", ".bin", name);

/**
 * System programs that tests use, with the tests that need each and the Debian packages that provide it, the best first: the
 * build of Chromium without windows is a quarter faster. Packages that are needed together are one entry.
 */
const PROGRAMS = [
  {
    name: "Chromium",
    find: findBrowser,
    packages: ["chromium-headless-shell", "chromium"],
    tests: "the browser tests",
    instead: "name a browser in ENTENTE_BROWSER",
    named: "ENTENTE_BROWSER",
  },
  {
    name: "Python with pandas",
    find: findPython,
    packages: ["python3-pandas"],
    tests: "the tests of clients/python",
    instead: "name a Python that has pandas in ENTENTE_PYTHON",
    named: "ENTENTE_PYTHON",
    slow: true,
  },
  {
    name: "Python with networkx and igraph",
    find: findGraphs,
    packages: ["python3-networkx python3-igraph"],
    tests: "the tests of exported networks",
    instead: "name a Python that has them in ENTENTE_GRAPHS",
    named: "ENTENTE_GRAPHS",
    slow: true,
  },
  {
    name: "R with jsonlite",
    find: findR,
    packages: ["r-base-core r-cran-jsonlite"],
    tests: "the tests of clients/r",
    instead: "name an Rscript that has jsonlite in ENTENTE_RSCRIPT",
    named: "ENTENTE_RSCRIPT",
    slow: true,
  },
  {
    name: "Valkey",
    find: findValkey,
    packages: ["valkey-server"],
    tests: "the tests of sweeps on many machines",
    instead: "name a valkey-server in ENTENTE_VALKEY",
    named: "ENTENTE_VALKEY",
    slow: true,
  },
];

const STEPS = [
  ["types of the library", bin("tsc"), ["-p", "."]],
  ["types of the examples", bin("tsc"), ["-p", "examples"]],
  ["types of the app", bin("tsc"), ["-p", "web"]],
  ["types of the app's tests", bin("tsc"), ["-p", "web/tsconfig.test.json"]],
  ["types of the browser tests", bin("tsc"), ["-p", "test/browser"]],
  ["lint", bin("biome"), ["ci", "--colors=off", "--error-on-warnings", "."]],
  ["the built command is up to date", process.execPath, ["scripts/prepare.mjs"]],
];

const started = Date.now();
const lacking = findPrograms();
const results = { passed: 0, failed: 0, skipped: 0 };
for (const [name, command, args] of STEPS) {
  const ok = run(command, args);
  console.log(`${ok ? "ok  " : "FAIL"} ${name}`);
  results[ok ? "passed" : "failed"] += 1;
}
runVitest();
for (const { name, tests, packages, instead } of lacking)
  console.log(
    `Skipped: ${tests}, because ${name} is not installed. Run with --install (Debian, as root: apt-get install ${packages.join(" or ")}), or ${instead}.`,
  );
const { passed, failed, skipped } = results;
console.log(`Time: ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exit(failed === 0 ? 0 : 1);

/** The programs that are missing, after installation of the best package of each if it was requested. */
function findPrograms() {
  const used = PROGRAMS.filter(({ slow = false }) => long || !slow);
  if (install) used.forEach(installProgram);
  return used.filter(({ find }) => find() === null);
}

/** Installs the first of the program's packages that Debian has, unless that is what would be used anyway. */
function installProgram({ name, find, packages, named }) {
  const [best] = packages;
  const found = find();
  if (process.env[named] !== undefined || found?.endsWith(best) || (found !== null && packages.length === 1)) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    if (found === null) console.log(`--install works on Debian as root only; install by hand: ${best}`);
    return;
  }
  const aptGet = (...args) => spawnSync("apt-get", args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, encoding: "utf8" });
  console.log(`Installing ${name} ...`);
  aptGet("update", "-qq");
  for (const debian of packages) {
    const { status, stdout, stderr } = aptGet("install", "-y", "-qq", "--no-install-recommends", ...debian.split(" "));
    if (status === 0 || find() !== null) return;
    console.log(`apt-get install ${debian} failed:\n${stdout}${stderr}`);
  }
}

function run(command, args, env = process.env) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status === 0;
}

/** Runs all tests and adds their counts to the results, by way of a report in a temporary folder. */
function runVitest() {
  const folder = mkdtempSync(join(tmpdir(), "entente-tests-"));
  const report = join(folder, "report.json");
  const ok = run(bin("vitest"), ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    ...process.env,
    ...(long ? { ENTENTE_LONG: "1" } : {}),
  });
  if (existsSync(report)) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    results.passed += numPassedTests;
    results.failed += numFailedTests;
    results.skipped += numPendingTests + numTodoTests;
    if (!ok && numFailedTests === 0) results.failed += 1; // a file that could not be loaded
  } else results.failed += 1;
  rmSync(folder, { recursive: true, force: true });
}
