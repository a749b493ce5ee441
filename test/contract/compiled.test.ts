/** The built command over a compiled ledger that is damaged or foreign, without a home, and where nothing can be written. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { seal } from "../../src/load/sealed.ts";
import { testsOf } from "../faults/fault.ts";
import { COMPILED } from "../faults/ledger.ts";
import { COMMAND } from "./mcp/connections.ts";

const built = join(COMMAND, "..", "..");
const scratch = mkdtempSync(join(tmpdir(), "entente-compiled-"));
const ledger = join(scratch, "dist", "ledger");
const core = join(ledger, "core.json");

/** An installation with a ledger of its own: no sources stand beside it. */
beforeAll(() => {
  cpSync(join(built, "cli"), join(scratch, "dist", "cli"), { recursive: true });
  for (const name of ["full", "manifest.json", "tools.json"]) symlinkSync(join(built, name), join(scratch, "dist", name));
  cpSync(join(built, "ledger"), ledger, { recursive: true });
});
afterEach(() => cpSync(join(built, "ledger"), ledger, { recursive: true, force: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const QUESTION = ["ties", "between", "USA", "JPN", "--date", "1970-01-01"];

function ask(env: NodeJS.ProcessEnv = process.env, words: readonly string[] = QUESTION) {
  return spawnSync(process.execPath, [join(scratch, "dist", "cli", "main.js"), ...words], { encoding: "utf8", env });
}

function expectRefused(what: string, file: string): void {
  const { status, stdout, stderr } = ask();
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(
    new RegExp(`^${file}: ${what}\n {2}why: .*\n {2}do: {2}run: npm run prepare; an installed package is installed again\n$`),
  );
}

const { tries, all } = testsOf(COMPILED);

tries("a compiled ledger in which one letter is another", () => {
  const text = readFileSync(core, "latin1");
  writeFileSync(core, text.replace("defence", "offence"), "latin1");
  expectRefused("the compiled ledger is damaged", "core.json");
});

tries("a compiled ledger that is cut short", () => {
  truncateSync(core, 1_000);
  expectRefused("the compiled ledger is damaged", "core.json");
});

tries("a compiled ledger without one of its files", () => {
  rmSync(core);
  expectRefused("the compiled ledger is missing", "core.json");
});

tries("a compiled ledger of another build, sound by itself", () => {
  appendFileSync(core, " ");
  seal(ledger);
  expectRefused("the compiled ledger is of another build", "hashes.json");
});

tries("no home folder, no environment and no folder for temporary files", () => {
  for (const env of [{}, { HOME: "/nowhere", TMPDIR: "/nowhere" }])
    for (const words of [QUESTION, ["ledger", "stats"], [...QUESTION, "--lang", "zh"]]) {
      const { status, stderr } = ask(env, words);
      expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: "" });
    }
});

tries("an installation that is read-only", () => {
  const isMounted = spawnSync("mount", ["--bind", "-o", "ro", scratch, scratch]).status === 0;
  try {
    expect(ask().status).toBe(0);
  } finally {
    if (isMounted) spawnSync("umount", [scratch]);
  }
});

all();
