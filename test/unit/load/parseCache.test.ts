/** The cache of parsed files: the same ledger, complaints and places with it as without, whatever happens to a file or to the cache. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkFolder } from "../../../src/load/checkFolder.ts";
import { openParseCache } from "../../../src/load/parseCache.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-cache-"));
const folder = join(scratch, "data");
const path = join(scratch, "cache", "parsed");
const good = join(folder, "instruments", "aland-beland-1900.yaml");
const root = fileURLToPath(new URL("../../../", import.meta.url));

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(join(root, "test/bad/base"), folder, { recursive: true });
  mkdirSync(join(folder, "instruments"));
  cpSync(join(root, "test/bad/good.yaml"), good);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The answer of a check; the functions that give places are left out. */
function plain({ claims, ...checked }: ReturnType<typeof checkFolder>): unknown {
  return JSON.parse(JSON.stringify({ ...checked, texts: claims.map(({ text }) => text) }));
}

function checked(code = "code"): { answer: unknown; parsed: number } {
  const cache = openParseCache(path, code);
  let parsed = 0;
  const answer = plain(
    checkFolder(folder, {
      read: cache.read,
      keep(file, text, value) {
        parsed += 1;
        cache.keep(file, text, value);
      },
    }),
  );
  cache.save();
  return { answer, parsed };
}

test("a second run parses nothing and answers the same", () => {
  const first = checked();
  expect(first.parsed).toBeGreaterThan(3);
  expect(first.answer).toEqual(plain(checkFolder(folder)));
  expect(checked()).toEqual({ answer: first.answer, parsed: 0 });
});

test("a changed file is parsed again, and only that file", () => {
  checked();
  writeFileSync(good, readFileSync(good, "utf8").replace("date: 1900-07-01", "date: 1900-07-02"));
  const { answer, parsed } = checked();
  expect(parsed).toBe(1);
  expect(answer).toEqual(plain(checkFolder(folder)));
  expect(JSON.stringify(answer)).toContain("1900-07-02");
});

test("a change of length zero in time, or one that is taken back, is seen", () => {
  const before = readFileSync(good, "utf8");
  const first = checked();
  writeFileSync(good, before.replace("armed-attack", "armed-attacc"));
  expect(JSON.stringify(checked().answer)).toContain("armed-attacc");
  writeFileSync(good, before);
  expect(checked().answer).toEqual(first.answer);
});

test("a file with complaints is never kept, and its complaints have their places", () => {
  writeFileSync(good, readFileSync(good, "utf8").replace("by: [AAA, BBB]", "by: [AAA, BBX]"));
  const without = plain(checkFolder(folder));
  expect(JSON.stringify(without)).toContain("aland-beland-1900.yaml:8:47");
  expect([checked().answer, checked().answer]).toEqual([without, without]);
});

test("a complaint about a cached file, because of another file, names its line", () => {
  checked();
  cpSync(good, join(folder, "instruments", "copy.yaml"));
  const { answer, parsed } = checked();
  expect(parsed).toBe(1);
  expect(answer).toEqual(plain(checkFolder(folder)));
  expect(JSON.stringify(answer)).toContain("is defined twice");
});

test.each<[string, (text: string) => string]>([
  ["empty", () => ""],
  ["cut off", (text) => text.slice(0, text.length / 2)],
  ["changed in one letter", (text) => text.replace("Beland", "Belend")],
  ["of other code", (text) => text.replace(/^code/, "cod2")],
  ["no text", () => "\u0000\u0001"],
])("a cache that is %s is parsed anew", (_what, damage) => {
  const first = checked();
  writeFileSync(path, damage(readFileSync(path, "utf8")));
  const again = checked();
  expect(again).toEqual(first);
  expect(checked().parsed).toBe(0);
});

test("other code reads nothing of the cache", () => {
  const first = checked();
  expect(checked("other")).toEqual(first);
});

test("without a place to write, the check answers all the same", () => {
  writeFileSync(join(scratch, "cache"), "a file where the folder should be");
  expect(checked().answer).toEqual(plain(checkFolder(folder)));
  expect(existsSync(path)).toBe(false);
});

test("the whole ledger is the same from the cache", () => {
  const data = join(root, "data");
  const cold = openParseCache(path, "code");
  const first = plain(checkFolder(data, cold));
  cold.save();
  const warm = openParseCache(path, "code");
  let parsed = 0;
  const second = plain(
    checkFolder(data, {
      read: warm.read,
      keep: () => {
        parsed += 1;
      },
    }),
  );
  expect(parsed).toBe(0);
  expect(second).toEqual(first);
});
