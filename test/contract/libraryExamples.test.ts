/** The examples of docs/library.md: each compiles against the published types, runs, and prints what the page shows below it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { samplesOf } from "../librarySamples.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const samples = samplesOf(readFileSync(join(root, "docs/library.md"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "entente-examples-"));
mkdirSync(join(folder, "node_modules"));
symlinkSync(root, join(folder, "node_modules", "entente"), "junction");
writeFileSync(join(folder, "package.json"), '{"type": "module"}');
samples.forEach(({ code }, index) => {
  writeFileSync(join(folder, `${index}.ts`), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("docs/library.md", () => {
  test("has examples", () => expect(samples.length).toBeGreaterThan(3));

  test.each(samples.map(({ code, output }, index) => [code.split("\n").at(-2) ?? "", index, output] as const))(
    "… %s",
    (_, index, output) => {
      const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", join(folder, `${index}.ts`)], {
        cwd: root,
        encoding: "utf8",
      });
      expect({ stdout, stderr }).toEqual({ stdout: output, stderr: "" });
    },
  );
});
