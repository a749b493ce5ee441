/**
 * Compiles data/ for a test run and tells the tests the folder, so that they need no build. The compiled ledger is cached by the
 * content of data/ and of the code that reads it, so that a run without changes starts at once.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { DataError } from "../src/errors.ts";
import { writeCompiled, writeNames } from "../src/load/compiled.ts";
import { loadLedgerFolder } from "../src/load/ledgerFolder.ts";
import { readNames } from "../src/load/namesFolder.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const cache = join(root, "node_modules", ".cache", "entente-tests");
/** The folders that determine the compiled ledger. */
const INPUTS = ["data", "src/load", "src/ledger", "src/model", "src/time"];
const KEPT_MS = 86_400_000;

export default function setup({ provide }: TestProject): void {
  const folder = join(cache, hashOf(INPUTS));
  if (!existsSync(folder)) compileTo(folder);
  provide("ledgerFolder", folder);
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Writes under another name first, so that a parallel run sees a whole folder or none. */
function compileTo(folder: string): void {
  removeOld();
  const ledger = loadLedgerFolder(join(root, "data"));
  const { names, complaints } = readNames(join(root, "data"), "data", ledger);
  const [first, ...others] = complaints;
  if (first !== undefined) throw new DataError([first, ...others]);
  const unfinished = `${folder}.${process.pid}`;
  writeCompiled(ledger, unfinished);
  writeNames(names, unfinished);
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

function removeOld(): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { recursive: true, force: true });
  }
}
