/** Runs of sweeps on this machine: whatever fails in between, the table is that of a run without faults, to the byte. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../../src/errors.ts";
import { coded } from "../../../src/model/complaints.ts";
import { computeChunk } from "../../../src/sweep/compute.ts";
import { folderOf, type SweepFolder, setWish } from "../../../src/sweep/folder.ts";
import { localRunner, type Maker } from "../../../src/sweep/local.ts";
import type { Progress } from "../../../src/sweep/progress.ts";
import { type Ran, runSweep, Stopped } from "../../../src/sweep/run.ts";
import type { Runner } from "../../../src/sweep/work.ts";
import { ledger, SMALL, sweep, temporary } from "./definitions.ts";

const place = temporary();
afterAll(place.remove);
const small = sweep(SMALL);
const opened = (name: string): SweepFolder => folderOf(join(place.folder, name), small.key);

/** Computes chunks here, but for what `instead` does at a turn. */
function maker(folder: SweepFolder, instead: (index: number, turn: number) => unknown = () => undefined): Maker {
  const turns = new Map<number, number>();
  return async (chunk) => {
    const turn = (turns.get(chunk.index) ?? 0) + 1;
    turns.set(chunk.index, turn);
    await instead(chunk.index, turn);
    return computeChunk(ledger, small.definition, chunk, folder.store());
  };
}

interface Given {
  readonly runner?: Runner;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
  readonly ending?: string;
}

const outOf = (name: string, ending = ".parquet") => join(place.folder, `${name}${ending}`);

function run(name: string, given: Given = {}): Promise<Ran> {
  const folder = opened(name);
  const { runner = localRunner([maker(folder)]), signal = new AbortController().signal, progress = () => {}, ending } = given;
  return runSweep({ ledger, sweep: small, folder, out: outOf(name, ending), runner, signal, progress });
}

let whole: Buffer;
beforeAll(async () => {
  await run("whole");
  whole = readFileSync(outOf("whole"));
});
const isWhole = (name: string) => readFileSync(outOf(name)).equals(whole);
const partsOf = (name: string) => readdirSync(join(opened(name).path, "parts")).map((file) => join(opened(name).path, "parts", file));

describe("a run without faults", () => {
  test("leaves the table and what it is, and nothing else", () => {
    const { rows, file, chunks, setAside, sweep: key, columns } = JSON.parse(readFileSync(outOf("whole", ".manifest.json"), "utf8"));
    expect({ rows, file, chunks, setAside, key }).toEqual({ rows: 120, file: "whole.parquet", chunks: 6, setAside: [], key: small.key });
    expect(columns.map(({ name }: { name: string }) => name).slice(0, 6)).toEqual([
      "date",
      "place",
      "reading",
      "joined_by",
      "attacker",
      "attacked",
    ]);
    expect(existsSync(opened("whole").path)).toBe(false);
  });

  test("with several makers gives the same bytes, and tells how far it is", async () => {
    const told: Progress[] = [];
    const folder = opened("several");
    const runner = localRunner([maker(folder), maker(folder), maker(folder)]);
    await run("several", { runner, progress: (now) => told.push(now) });
    expect(isWhole("several")).toBe(true);
    expect(told[0]).toMatchObject({ chunks: { done: 0, of: 6 }, attacks: { done: 0, of: 120 }, secondsLeft: null });
    expect(told.at(-1)).toMatchObject({ chunks: { done: 6, of: 6 }, attacks: { done: 120, of: 120 }, secondsLeft: 0 });
  });

  test("writes CSV in the same order", async () => {
    await run("text", { ending: ".csv" });
    const lines = readFileSync(outOf("text", ".csv"), "utf8").trimEnd().split("\n");
    expect(lines).toHaveLength(121);
    expect(lines[1]).toMatch(/^1914-01-31,homeland,as-it-stands,,GBR,FRA,200,220,[\d.]*,/);
  });
});

const lockOf = (pid: number) => JSON.stringify({ pid, host: hostname(), done: 0, of: 6, secondsLeft: null, paused: false });

/** Runs until the chunk of an index begins, then stops as Ctrl-C does. */
async function stoppedAt(name: string, index: number): Promise<void> {
  const stop = new AbortController();
  const runner = localRunner([maker(opened(name), (at) => (at === index ? stop.abort() : undefined))]);
  await expect(run(name, { runner, signal: stop.signal })).rejects.toThrow(Stopped);
  expect(existsSync(outOf(name))).toBe(false);
}

describe("a run that was stopped", () => {
  test("goes on with what is left", async () => {
    await stoppedAt("stopped", 3);
    const begun: number[] = [];
    await run("stopped", { runner: localRunner([maker(opened("stopped"), (index) => begun.push(index))]) });
    expect(begun).toEqual([4, 5]); // the fourth chunk was finished, and nobody was told
    expect(isWhole("stopped")).toBe(true);
  });

  test.each([
    ["a part that is cut short", (files: string[]) => truncateSync(files[1] ?? "", 100)],
    ["a part with other bytes", (files: string[]) => writeFileSync(files[1] ?? "", readFileSync(files[0] ?? ""))],
    ["a part that is gone", (files: string[]) => rmSync(files[1] ?? "")],
    ["no journal", (_: string[], folder: SweepFolder) => rmSync(folder.journal)],
    ["half a line at the end of its journal", (_: string[], folder: SweepFolder) => appendFileSync(folder.journal, '{"done":"ab')],
    ["the lock of a dead process", (_: string[], folder: SweepFolder) => writeFileSync(folder.lock, lockOf(2 ** 30))],
  ])("with %s gives the same table", async (what, damage) => {
    await stoppedAt(what, 3);
    damage(partsOf(what), opened(what));
    await run(what);
    expect(isWhole(what)).toBe(true);
  });

  test("and cancelled leaves nothing", async () => {
    const runner = localRunner([maker(opened("cancelled"), (at) => (at === 2 ? setWish(opened("cancelled"), "cancel") : undefined))]);
    await expect(run("cancelled", { runner })).rejects.toThrow("cancelled");
    expect(existsSync(opened("cancelled").path)).toBe(false);
  });
});

test("a run that is paused waits, and goes on", async () => {
  const folder = opened("paused");
  const runner = localRunner([maker(folder, (at) => (at === 1 ? setWish(folder, "pause") : undefined))]);
  let waited = 0;
  await run("paused", {
    runner,
    progress: ({ paused }) => {
      if (!paused) return;
      waited += 1;
      if (waited === 3) setWish(folder, null);
    },
  });
  expect(waited).toBeGreaterThanOrEqual(3);
  expect(isWhole("paused")).toBe(true);
});

describe("a chunk that fails", () => {
  const failing = (name: string, most: number) =>
    localRunner([
      maker(opened(name), (index, turn) => {
        if (index === 2 && turn <= most) throw new Error("no luck");
      }),
    ]);

  test("twice is tried again", async () => {
    expect((await run("twice", { runner: failing("twice", 2) })).setAside).toEqual([]);
    expect(isWhole("twice")).toBe(true);
  });

  test("three times is set aside and named, and no table stands under its name; the next run makes it whole", async () => {
    const { setAside, merged } = await run("thrice", { runner: failing("thrice", 3) });
    expect(setAside.map(({ chunk, error }) => [chunk.index, error])).toEqual([[2, "no luck"]]);
    expect(existsSync(outOf("thrice"))).toBe(false);
    expect(merged).toMatchObject({ file: outOf("thrice", ".incomplete.parquet"), rows: 100 });
    const told = JSON.parse(readFileSync(merged.manifest, "utf8"));
    expect(told.setAside).toEqual([{ chunk: 2, key: setAside[0]?.chunk.key, slices: [2, 2], error: "no luck" }]);
    const begun: number[] = [];
    await run("thrice", { runner: localRunner([maker(opened("thrice"), (index) => begun.push(index))]) });
    expect(begun).toEqual([2]);
    expect(isWhole("thrice")).toBe(true);
  });

  test("because the disk is full stops the run, which goes on when there is room", async () => {
    const full = new InputError({
      ...coded("file-not-written", { path: "part", cause: "ENOSPC" }),
      what: "the disk is full",
      where: "part",
      why: "no room",
      todo: "free some space",
    });
    const runner = localRunner([
      maker(opened("full"), (index) => {
        if (index === 3) throw full;
      }),
    ]);
    await expect(run("full", { runner })).rejects.toThrow("the disk is full");
    expect(partsOf("full")).toHaveLength(3);
    await run("full");
    expect(isWhole("full")).toBe(true);
  });
});

test("a chunk that is delivered twice at once gives one part", async () => {
  const folder = opened("doubled");
  const runner: Runner = async (work) => {
    for (const chunk of work.chunks) {
      const [one, two] = await Promise.all([maker(folder)(chunk), maker(folder)(chunk)]);
      expect(one).toEqual(two);
      work.ended({ chunk, part: one, ms: 1 });
      work.ended({ chunk, part: two, ms: 1 });
    }
  };
  await run("doubled", { runner });
  expect(isWhole("doubled")).toBe(true);
});

test("a second run of the same sweep is refused while the first runs", async () => {
  const folder = opened("locked");
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(folder.lock, lockOf(process.ppid));
  await expect(run("locked")).rejects.toThrow("the sweep is running already");
});
