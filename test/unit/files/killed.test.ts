/** Writing that is killed at random moments, and by two at once: what stands under a name is whole, always. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect } from "vitest";
import { replaceWhole } from "../../../src/surfaces/cli/whole.ts";
import { testsOf } from "../../faults/fault.ts";
import { FILES } from "../../faults/ledger.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-killed-"));
const writer = join(scratch, "writer.mjs");
beforeAll(async () => {
  const entry = fileURLToPath(new URL("./writer.ts", import.meta.url));
  await build({ entryPoints: [entry], outfile: writer, bundle: true, platform: "node", format: "esm", logLevel: "silent" });
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function newFolder(): string {
  return mkdtempSync(join(scratch, "at-"));
}

/** A writer that has begun. */
async function begun(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ["ignore", "pipe", "pipe"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function isWhole(path: string): boolean {
  const all = readFileSync(path, "utf8");
  const end = all.indexOf("\n");
  return (
    createHash("sha256")
      .update(all.slice(end + 1))
      .digest("hex") === all.slice(0, end)
  );
}

/** Names under which something stands that is not whole. */
function halfIn(folder: string): string[] {
  const named = ["book.md", "table.csv", "new.yaml"].filter((name) => existsSync(join(folder, name)) && !isWhole(join(folder, name)));
  const parts = join(folder, "package");
  if (!existsSync(parts)) return named;
  const texts = ["a", "b", "c"].map((name) => (existsSync(join(parts, name)) ? readFileSync(join(parts, name), "utf8") : ""));
  return new Set(texts).size === 1 && isWhole(join(parts, "a")) ? named : [...named, "package"];
}

async function killTimes(times: number): Promise<void> {
  const folder = newFolder();
  for (let killed = 0; killed < times; killed += 1) {
    const child = await begun(folder);
    await pause(Math.random() * 25);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    expect(halfIn(folder)).toEqual([]);
  }
  expect(existsSync(join(folder, "book.md"))).toBe(true);
}

const { tries, all } = testsOf(FILES);

tries("killed 12 times while it writes", () => killTimes(12));
tries("killed 200 times while it writes", () => killTimes(200));

tries("two processes that write the same at once", async () => {
  const folder = newFolder();
  const children = [await begun(folder), await begun(folder)];
  await pause(400);
  const alive = children.map(({ exitCode }) => exitCode);
  const ended = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of children) child.kill("SIGKILL");
  await Promise.all(ended);
  expect(alive).toEqual([null, null]);
  expect(halfIn(folder)).toEqual([]);
});

tries("what a killed process left beside its place", async () => {
  const folder = newFolder();
  const gone = 999_999_999;
  for (const what of ["unfinished", "old"]) {
    mkdirSync(join(folder, `.package.${what}-${gone}`));
    writeFileSync(join(folder, `.package.${what}-${gone}`, "a"), what);
  }
  await expect(
    replaceWhole(join(folder, "package"), () => {
      throw new Error("stopped");
    }),
  ).rejects.toThrow("stopped");
  expect(readdirSync(folder)).toEqual(["package"]);
  expect(readFileSync(join(folder, "package", "a"), "utf8")).toBe("old");
});

/** A small disk of memory; null where this user may not mount one. */
function smallDisk(options: string): string | null {
  const disk = newFolder();
  return spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", disk]).status === 0 ? disk : null;
}

/** Writes a folder of 2 MB there, and resolves with the complaint. */
const complaintAt = (disk: string) =>
  replaceWhole(join(disk, "package"), (unfinished) => writeFileSync(join(unfinished, "a"), "x".repeat(2_000_000))).then(
    () => "written",
    (error: Error) => error.message,
  );

tries("no space on the disk", async () => {
  const disk = smallDisk("size=64k");
  if (disk === null) return;
  try {
    expect(await complaintAt(disk)).toMatch(/the disk is full[\s\S]*do: {2}free some space/);
    expect(readdirSync(disk)).toEqual([]);
  } finally {
    spawnSync("umount", [disk]);
  }
});

tries("a disk that is read-only", async () => {
  const disk = smallDisk("ro");
  if (disk === null) return;
  try {
    expect(await complaintAt(disk)).toMatch(/the folder cannot be written[\s\S]*the disk is read-only/);
  } finally {
    spawnSync("umount", [disk]);
  }
});

all();
