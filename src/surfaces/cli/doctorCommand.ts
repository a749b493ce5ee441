/** `entente doctor`: checks that everything that Entente needs is here, and says what to do about the rest. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isUserError } from "../../errors.ts";
import { indexLedger } from "../../ledger/ledger.ts";
import { type LedgerPlace, readCompiled } from "../../load/compiled.ts";
import { PARTS } from "../../model/parts.ts";
import { portOf } from "../http/port.ts";
import { PROJECT_FOLDER } from "../paths.ts";
import { printError } from "./errors.ts";
import type { Io } from "./io.ts";

/** One check. A note is not required for Entente to run. */
interface Check {
  readonly check: "node" | "ledger" | "build" | "write" | "terminal" | "browser" | "port";
  readonly result: "ok" | "note" | "problem";
  readonly found: string;
  /** The next step; null if there is nothing to do. */
  readonly todo: string | null;
}

/** Prints the checks. Returns 0 without problems, 1 with one, 2 for a port that is none. */
export async function doctorCommand(io: Io, { json, port: typed }: { json: boolean; port: string }): Promise<number> {
  try {
    const port = portOf(typed, "4816");
    const checks = [node(), ledger(io.ledger), await build(), write(), terminal(io), await browser(), await free(port)].filter(
      (one) => one !== null,
    );
    const ok = checks.every(({ result }) => result !== "problem");
    if (json) io.stdout(`${JSON.stringify({ ok, version: io.version, checks })}\n`);
    else io.stdout(`${checks.map(line).join("\n")}\n`);
    return ok ? 0 : 1;
  } catch (error) {
    if (!isUserError(error)) throw error;
    await printError(io, error, json, "en");
    return 2;
  }
}

function line({ check, result, found, todo }: Check): string {
  return `${result.padEnd(8)} ${check.padEnd(9)} ${found}${todo === null ? "" : `\n${" ".repeat(19)}do: ${todo}`}`;
}

function node(): Check {
  const { engines } = JSON.parse(readFileSync(join(PROJECT_FOLDER, "package.json"), "utf8")) as { engines: { node: string } };
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  // The lowest minor version for each major version that is named; later major versions are all accepted.
  const lowest = [...engines.node.matchAll(/(\d+)\.(\d+)\.\d+/g)].map((found) => [Number(found[1]), Number(found[2])] as const);
  const named = lowest.find(([one]) => one === major);
  const last = lowest.at(-1)?.[0] ?? 0;
  const fits = named === undefined ? major > last : minor >= named[1];
  return {
    check: "node",
    result: fits ? "ok" : "problem",
    found: `Node ${process.versions.node}; needed is ${engines.node}`,
    todo: fits ? null : "install a newer Node",
  };
}

function ledger(folder: LedgerPlace): Check {
  try {
    const { version, data } = indexLedger(readCompiled(folder, PARTS));
    return {
      check: "ledger",
      result: "ok",
      found: `version ${version.version} (${version.hash}), verified through ${version.verifiedThrough}: ${data.instruments.length} instruments`,
      todo: null,
    };
  } catch (error) {
    return {
      check: "ledger",
      result: "problem",
      found: `the ledger cannot be read: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`,
      todo: "run: npm run prepare -- --force (in a checkout), or install the package again",
    };
  }
}

/** Whether the build is up to date; null in an installed package, which has no sources to compare. */
async function build(): Promise<Check | null> {
  const scripts = join(PROJECT_FOLDER, "scripts", "prepare");
  if (!existsSync(join(scripts, "inputs.mjs"))) return null;
  const load = (file: string) => import(pathToFileURL(join(scripts, file)).href);
  const [{ isFresh }, { hashInputs }] = await Promise.all([load("freshness.mjs"), load("inputs.mjs")]);
  const fresh = isFresh(join(PROJECT_FOLDER, "dist"), hashInputs(PROJECT_FOLDER)) as boolean;
  return {
    check: "build",
    result: fresh ? "ok" : "problem",
    found: fresh ? "dist was made from these sources" : "dist was made from other sources",
    todo: fresh ? null : "run: npm run prepare",
  };
}

/** Whether commands that write files can do so here. */
function write(): Check {
  const folder = process.cwd();
  try {
    accessSync(folder, constants.W_OK);
    return { check: "write", result: "ok", found: `files can be written in ${folder}`, todo: null };
  } catch {
    return {
      check: "write",
      result: "note",
      found: `no file can be written in ${folder}`,
      todo: "change to a folder of your own before site build, ledger new or a redirection into a file",
    };
  }
}

function terminal({ isTerminal, env }: Io): Check {
  const columns = process.stdout.columns ?? 0;
  const unicode = process.platform === "win32" || /utf-?8/i.test(env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "");
  const parts = isTerminal
    ? [
        `${columns} columns`,
        env["NO_COLOR"] ? "no colour, as NO_COLOR asks" : "bold and faint text",
        unicode ? "Unicode" : "no Unicode locale",
      ]
    : ["standard output is no terminal, so text is plain", unicode ? "Unicode" : "no Unicode locale"];
  const narrow = isTerminal && columns < 80;
  return {
    check: "terminal",
    result: unicode && !narrow ? "ok" : "note",
    found: parts.join("; "),
    todo: unicode
      ? narrow
        ? "widen the terminal to 80 columns, or tables wrap"
        : null
      : "set LANG=C.UTF-8, or names with accents and Chinese may be garbled",
  };
}

/** The browser for tests; null in an installed package, which has no tests. */
async function browser(): Promise<Check | null> {
  const finder = join(PROJECT_FOLDER, "test", "browser", "findBrowser.mjs");
  if (!existsSync(finder)) return null;
  const { findBrowser } = await import(pathToFileURL(finder).href);
  const found = findBrowser() as string | null;
  const version = found === null ? null : spawnSync(found, ["--version"], { encoding: "utf8" }).stdout?.trim();
  return {
    check: "browser",
    result: found === null ? "note" : "ok",
    found: found === null ? "no browser for the browser tests" : `${version || "a browser"} for the browser tests`,
    todo: found === null ? "run: npm test -- --install, or name a browser in ENTENTE_BROWSER" : null,
  };
}

function free(port: number): Promise<Check> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () =>
      resolve({
        check: "port",
        result: "note",
        found: `port ${port} is in use`,
        todo: "nothing: serve takes the next free port; or choose one with --port",
      }),
    );
    server.listen(port, "127.0.0.1", () =>
      server.close(() => resolve({ check: "port", result: "ok", found: `port ${port} is free for serve`, todo: null })),
    );
  });
}
