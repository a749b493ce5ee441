/** A checkout whose compiled ledger is damaged: the next question makes it anew and is answered. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";
import { testsOf } from "../faults/fault.ts";
import { REBUILT } from "../faults/ledger.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const checkout = mkdtempSync(join(tmpdir(), "entente-checkout-"));
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const { tries, all } = testsOf(REBUILT);

tries("a damaged compiled ledger in a checkout", () => {
  for (const name of ["data", "src", "scripts", "dist", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(checkout, "node_modules"));
  truncateSync(join(checkout, "dist", "ledger", "core.json"), 1_000);
  const ask = () =>
    spawnSync(process.execPath, [join(checkout, "dist", "cli", "main.js"), "state", "show", "CHN", "--json"], {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
  const first = ask();
  expect(first.stderr).toContain("It is made anew from data/ now, and the question is asked again.");
  expect({ status: first.status, kind: JSON.parse(first.stdout).kind }).toEqual({ status: 0, kind: "state" });
  const second = ask();
  expect({ status: second.status, stderr: second.stderr, stdout: second.stdout }).toEqual({ status: 0, stderr: "", stdout: first.stdout });
});

all();
