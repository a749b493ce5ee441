/** The steps that make `prepare` safe to run twice at once: its stamp, its lock, and the exchange of folders. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const load = (name: string) => import(new URL(`../../scripts/prepare/${name}.mjs`, import.meta.url).href);
const { isFresh, stampInto } = await load("freshness");
const { hashInputs } = await load("inputs");
const { takeLock } = await load("lock");
const { replaceFolder } = await load("replaceFolder");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-prepare-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe("the hash of the inputs", () => {
  test("changes with a file's content and with its name", () => {
    write("src/a.ts", "1");
    const first = hashInputs(folder);
    expect(hashInputs(folder)).toBe(first);
    write("src/a.ts", "2");
    const second = hashInputs(folder);
    rmSync(join(folder, "src/a.ts"));
    write("src/b.ts", "2");
    expect(new Set([first, second, hashInputs(folder)]).size).toBe(3);
  });

  test("ignores everything that dist is not made from", () => {
    const before = hashInputs(folder);
    write("docs/page.md", "text");
    write("dist/cli/main.js", "code");
    expect(hashInputs(folder)).toBe(before);
  });
});

describe("the stamp", () => {
  test("holds for the same hash while every file is there as it was written", () => {
    const dist = join(folder, "dist");
    write("dist/cli/main.js", "code");
    expect(isFresh(dist, "h")).toBe(false);
    stampInto(dist, "h");
    expect(isFresh(dist, "h")).toBe(true);
    expect(isFresh(dist, "other")).toBe(false);
    write("dist/cli/main.js", "cod");
    expect(isFresh(dist, "h")).toBe(false);
    write("dist/cli/main.js", "cope");
    expect(isFresh(dist, "h")).toBe(false);
    rmSync(join(dist, "cli"), { recursive: true });
    expect(isFresh(dist, "h")).toBe(false);
  });
});

describe("the lock", () => {
  test("lets one in at a time and tells the next one who is at work", async () => {
    const lock = join(folder, "lock");
    const free = await takeLock(lock, () => {});
    let told = 0;
    const second = takeLock(lock, (pid: number) => {
      told = pid;
    });
    await expect.poll(() => told).toBe(process.pid);
    free();
    (await second)();
    expect(existsSync(lock)).toBe(false);
  });

  test("of a process that is gone is taken over", async () => {
    write("lock/pid", "999999999");
    const free = await takeLock(join(folder, "lock"), () => {});
    expect(readFileSync(join(folder, "lock/pid"), "utf8")).toBe(String(process.pid));
    free();
  });
});

describe("the exchange of folders", () => {
  test("leaves the new one and nothing beside it", () => {
    write("dist/old.txt", "old");
    write("made/new.txt", "new");
    replaceFolder(join(folder, "dist"), join(folder, "made"));
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readdirSync(join(folder, "dist"))).toEqual(["new.txt"]);
  });

  test("gives the old one back when it fails", () => {
    write("dist/old.txt", "old");
    expect(() => replaceFolder(join(folder, "dist"), join(folder, "missing"))).toThrow();
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readdirSync(join(folder, "dist"))).toEqual(["old.txt"]);
  });
});
