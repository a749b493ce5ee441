/** A check with caches: the same complaints and places as without, whatever happened to the files or the caches since. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { checkFolder } from "../../../src/load/checkFolder.ts";
import { readLedgerFolder } from "../../../src/load/ledgerFolder.ts";
import { openParseCache, type ParseCache } from "../../../src/load/parseCache.ts";

const scratch = mkdtempSync(join(tmpdir(), "entente-cache-"));
const folder = join(scratch, "data");
const good = join(folder, "instruments", "aland-beland-1900.yaml");
const paths = { checked: join(scratch, "cache", "checked"), parsed: join(scratch, "cache", "parsed") };
const root = fileURLToPath(new URL("../../../", import.meta.url));

beforeEach(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(join(root, "test/bad/base"), folder, { recursive: true });
  mkdirSync(join(folder, "instruments"));
  cpSync(join(root, "test/bad/good.yaml"), good);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const told = ({ complaints, gaps, files }: ReturnType<typeof checkFolder>) => ({ complaints, gaps, files });

/** The answer of a check with caches, and the files that it examined. */
function checked(code = "code", of = folder): { answer: ReturnType<typeof told>; examined: string[]; asks: boolean } {
  const examined: string[] = [];
  const noting = (cache: ParseCache): ParseCache => ({
    ...cache,
    keep(file, text, value) {
      if (/^[a-z/-]+.*\.(yaml|csv|json)$/.test(file)) examined.push(file);
      cache.keep(file, text, value);
    },
  });
  const answer = checkFolder(of, {
    checked: noting(openParseCache(paths.checked, code)),
    parsed: () => openParseCache(paths.parsed, code),
  });
  answer.claims?.settle();
  return { answer: told(answer), examined, asks: answer.claims !== null };
}

const edit = (file: string, from: string, to: string) => writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
const whole = () => told(checkFolder(folder));

test("without caches, the complaints are those of the loader", () => {
  edit(good, "by: [AAA, BBB]", "by: [AAA, BBX]");
  expect(whole().complaints).toEqual(readLedgerFolder(folder, folder).complaints);
  expect(whole().complaints).toHaveLength(1);
});

test("a second check examines nothing and answers the same", () => {
  const first = checked();
  expect(first.examined.length).toBeGreaterThan(3);
  expect(first.answer).toEqual(whole());
  expect(checked()).toEqual({ answer: first.answer, examined: [], asks: false });
});

test("a changed file is examined again, and only that file", () => {
  checked();
  edit(good, "date: 1900-07-01", "date: 1900-07-02");
  const { answer, examined } = checked();
  expect(examined).toEqual(["instruments/aland-beland-1900.yaml"]);
  expect(answer).toEqual(whole());
});

test("a change that is taken back is seen both times", () => {
  const before = readFileSync(good, "utf8");
  const first = checked();
  edit(good, "armed-attack", "armed-attacc");
  expect(JSON.stringify(checked().answer)).toContain("armed-attacc");
  writeFileSync(good, before);
  expect(checked().answer).toEqual(first.answer);
});

test("a file with complaints has them at every check, with their places", () => {
  edit(good, "by: [AAA, BBB]", "by: [AAA, BBX]");
  expect(JSON.stringify(whole())).toContain("aland-beland-1900.yaml:8:47");
  expect([checked().answer, checked().answer, checked().answer]).toEqual([whole(), whole(), whole()]);
});

/** Two forms of a file, one of them often wrong in itself or because of another file; null if there is none. */
const FORMS: readonly [string, string | null, string | null][] = [
  ["states/BBB.yaml", readFileSync(join(root, "test/bad/base/states/BBB.yaml"), "utf8"), null],
  ["states/DDD.yaml", null, readFileSync(join(root, "test/bad/base/states/AAA.yaml"), "utf8").replaceAll("AAA", "DDD")],
  ["instruments/copy.yaml", null, readFileSync(join(root, "test/bad/good.yaml"), "utf8")],
  ["gaps/all.yaml", gapOf("no-such-pact-1900"), gapOf("aland-beland-1900")],
  ["coverage/regions.yaml", regionsOf("AAA, BBB, CCC"), regionsOf("AAA, BBB, CCC, DDD")],
  ["coverage/regions.yaml", regionsOf("AAA, BBB, CCC"), regionsOf("AAA, BBB, BBB")],
  ["ledger.yaml", readFileSync(join(root, "test/bad/base/ledger.yaml"), "utf8"), "version: one\n"],
  ["claims/one.yaml", claimsOf("one", "two/a"), claimsOf("one", "two/b")],
  ["claims/two.yaml", claimsOf("two", "one/a"), null],
];

function gapOf(id: string): string {
  return `gaps:\n  - {id: ${id}, title: A pact, parties: [AAA, BBB], signed: "1900", types: [defence], printed: []}\n`;
}

function regionsOf(states: string): string {
  const era = '{id: "1815-", from: 1815-01-01, until: null}';
  return `thin: {below: 0.5, because: A test.}\neras: [${era}]\nregions: [{id: all, name: All, states: [${states}]}]\n`;
}

function claimsOf(id: string, counterpart: string): string {
  const claim = `{id: a, says: It is so., kind: opinion, counterparts: [${counterpart}], not-checkable: {because: opinion, reason: None.}}`;
  return `id: ${id}\ntitle: A text\nsource: {cite: A test, checked: text}\nclaims: [${claim}]\n`;
}

function put(file: string, text: string | null): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  if (text === null) rmSync(join(folder, file), { force: true });
  else writeFileSync(join(folder, file), text);
}

test("whatever the order in which files change, the complaints are those of a check without caches", () => {
  for (const [file, first] of FORMS) put(file, first);
  expect(whole().complaints).toEqual([]);
  const wrong = new Set<string>();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(FORMS.length - 1), fc.boolean()), { minLength: 3, maxLength: 8 }), (steps) => {
      for (const [index, other] of steps) {
        const [file, first, second] = FORMS[index] as (typeof FORMS)[number];
        put(file, other ? second : first);
        const answer = whole();
        expect(checked().answer).toEqual(answer);
        for (const { what } of answer.complaints) wrong.add(what.replace(/"[^"]*"|[A-Z]{3}/g, "…"));
      }
    }),
    { numRuns: 25, seed: 4 },
  );
  expect(wrong.size).toBeGreaterThan(7);
});

test("the questions of claims are asked again if something that they can name is gone", () => {
  put("claims/one.yaml", claimsOf("one", "two/a"));
  put("claims/two.yaml", claimsOf("two", "one/a"));
  expect([checked().asks, checked().asks]).toEqual([true, false]);
  edit(good, "date: 1900-07-01", "date: 1900-07-02");
  expect(checked().asks).toBe(false);
  put("instruments/other-1901.yaml", readFileSync(good, "utf8").replace("aland-beland-1900", "other-1901"));
  expect(checked().asks).toBe(false);
  put("instruments/other-1901.yaml", null);
  expect(checked().asks, "no question was asked of it").toBe(false);
  for (const change of [
    () => edit(good, "title:", "title: Another"),
    () => edit(join(folder, "states", "AAA.yaml"), "name:", "name: New"),
    () => put("claims/two.yaml", claimsOf("two", "one/a").replace("A text", "The text")),
  ]) {
    change();
    expect([checked().asks, checked().asks]).toEqual([true, false]);
  }
});

test.each<[string, (text: string) => string]>([
  ["empty", () => ""],
  ["cut off", (text) => text.slice(0, text.length / 2)],
  ["changed in one letter", (text) => text.replace("AAA", "AAB")],
  ["of other code", (text) => text.replace(/^code/, "cod2")],
  ["no text", () => "\u0000\u0001"],
])("a cache that is %s is made anew", (_what, damage) => {
  const first = checked();
  for (const path of Object.values(paths)) writeFileSync(path, damage(readFileSync(path, "utf8")));
  expect(checked()).toEqual(first);
  expect(checked().examined).toEqual([]);
});

test("other code reads nothing of the caches", () => {
  const first = checked();
  expect(checked("other")).toEqual(first);
});

test("without a place to write, the check answers all the same", () => {
  writeFileSync(join(scratch, "cache"), "a file where the folder should be");
  expect(checked().answer).toEqual(whole());
  expect(existsSync(paths.checked)).toBe(false);
});
