/** Sweeps on this machine as real processes: killed, stopped, paused and short of room, they give the table of a run without faults. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { seededRandom } from "../../src/measures/graph/random.ts";
import { blockPart, CHUNKS, doneIn, entente, ententeNow, mountSmall, sweepIn, unmount, until, workshop } from "./sweeps.ts";

const { folder, file, remove } = workshop();
const at = (name: string) => join(folder, name);
const table = (name: string) => readFileSync(at(name));
const root = at("year.sweep");
let whole: Buffer;

beforeAll(() => {
  const { code, err } = ententeNow("sweep", "run", file, "--threads", "1", "--out", at("whole.parquet"));
  expect(code, err).toBe(0);
  whole = table("whole.parquet");
});
afterAll(remove);

const run = (name: string, ...more: string[]) => entente("sweep", "run", file, "--threads", "2", "--out", at(name), ...more);

test("a run leaves the table, what it is, and no folder", () => {
  expect(readdirSync(folder).sort()).toEqual(["whole.manifest.json", "whole.parquet", "year.yaml"]);
});

test("a run that is killed again and again gives the same bytes", async () => {
  const random = seededRandom(1938);
  let kills = 0;
  for (; !existsSync(at("killed.parquet")); kills += 1) {
    const before = doneIn(root);
    const { child, ended } = run("killed.parquet");
    // Each run is let come to one more chunk, so that the test ends; then it is killed at any moment of the next.
    await until(() => doneIn(root) > before || child.exitCode !== null, "a further chunk");
    await wait(random() * 400);
    child.kill("SIGKILL");
    await ended;
  }
  expect(kills).toBeGreaterThan(1);
  expect(table("killed.parquet").equals(whole)).toBe(true);
});

test("Ctrl-C ends with 130 and writes no table; the same command goes on", async () => {
  rmSync(root, { recursive: true, force: true }); // a run that was killed after its table was written leaves it
  const { child, ended } = run("stopped.parquet");
  await until(() => doneIn(root) >= 2, "two chunks");
  child.kill("SIGINT");
  const { code, err } = await ended;
  expect(code).toBe(130);
  expect(err).toContain("The same command goes on with the chunks that are left.");
  expect(existsSync(at("stopped.parquet"))).toBe(false);
  const left = JSON.parse(ententeNow("sweep", "status", file, "--json").out);
  expect(left).toMatchObject({ running: null, chunks: { of: CHUNKS } });
  expect(left.chunks.done).toBeGreaterThanOrEqual(2);
  expect((await run("stopped.parquet").ended).code).toBe(0);
  expect(table("stopped.parquet").equals(whole)).toBe(true);
});

test("another process pauses a run, lets it go on, is told how far it is, and cancels it, which leaves nothing", async () => {
  const long = at("long.yaml");
  writeFileSync(long, "dates: {from: 1900-01-01, until: 1949-12-31, every: month}\nchunk: 1\n");
  const own = at("long.sweep");
  const { ended } = entente("sweep", "run", long, "--threads", "2");
  await until(() => doneIn(own) >= 1, "a chunk");
  expect(ententeNow("sweep", "pause", long).code).toBe(0);
  await until(() => ententeNow("sweep", "status", long).out.includes("Paused: process"), "a pause");
  await wait(2000); // what was begun is done
  const before = doneIn(own);
  await wait(2000);
  expect(doneIn(own)).toBe(before);
  expect(ententeNow("sweep", "run", long).err).toContain("the sweep is running already");
  expect(ententeNow("sweep", "resume", long).code).toBe(0);
  await until(() => doneIn(own) > before, "a further chunk");
  const { chunks, running } = JSON.parse(ententeNow("sweep", "status", long, "--json").out);
  expect({ of: chunks.of, paused: running.paused }).toEqual({ of: 600, paused: false });
  expect(ententeNow("sweep", "cancel", long).out).toContain("Cancelled");
  expect((await ended).code).toBe(130);
  expect([existsSync(own), existsSync(at("long.parquet"))]).toEqual([false, false]);
});

test("a chunk whose part cannot be written is set aside after three tries, and the next run makes the table whole", async () => {
  const { child, ended } = run("poisoned.parquet");
  await until(() => doneIn(root) >= 1, "a chunk");
  child.kill("SIGKILL");
  await ended;
  const part = blockPart(sweepIn(root));
  const { code, err, out } = await run("poisoned.parquet").ended;
  expect(code).toBe(1);
  expect(err).toContain(`1 of ${CHUNKS} chunks failed three times and were set aside`);
  expect(err).toContain(basename(part).replace(/^\d+-|\.parquet$/g, ""));
  expect(out).toContain("poisoned.incomplete.parquet");
  expect(existsSync(at("poisoned.parquet"))).toBe(false);
  rmSync(part, { recursive: true });
  expect((await run("poisoned.parquet").ended).code).toBe(0);
  expect(table("poisoned.parquet").equals(whole)).toBe(true);
});

describe("a full disk", () => {
  const disk = mkdtempSync(join(tmpdir(), "entente-disk-"));
  const isMounted = mountSmall(disk, "160k");
  if (!isMounted) console.log("Skipped: sweeps on a full disk, because this user may not mount one.");
  afterAll(() => {
    unmount(disk);
    rmSync(disk, { recursive: true, force: true });
  });

  test.skipIf(!isMounted)("stops the run with its reason, and the run goes on when there is room", async () => {
    const filler = join(disk, "filler");
    writeFileSync(filler, Buffer.alloc(140_000));
    const { code, err } = await run("full.parquet", "--folder", disk).ended;
    expect(code).toBe(2);
    expect(err).toContain("the disk is full");
    expect(existsSync(at("full.parquet"))).toBe(false);
    rmSync(filler);
    const again = await run("full.parquet", "--folder", disk).ended;
    expect(again.code, again.err).toBe(0);
    expect(table("full.parquet").equals(whole)).toBe(true);
  });
});
