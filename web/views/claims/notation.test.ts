/** Expectations and the values found, as text: one case for each kind of value and test. */
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Test } from "./claim.ts";
import { labels } from "./labels.ts";

// Test files share their modules, so the one with made-up names is loaded for this file alone.
vi.resetModules();
vi.doMock("../../app/query/directory.ts", () => ({
  stateNamed: (id: string) => (id === "JPN" ? { id, name: "Japan" } : null),
  instrumentNamed: (id: string) => (id === "a-treaty-1949" ? { id, short: "A treaty" } : null),
}));
const { expectedWords, foundWords, isNothing, listOf } = await import("./notation.ts");
afterAll(() => {
  vi.doUnmock("../../app/query/directory.ts");
  vi.resetModules();
});

const holds = (part: Partial<Test["holds"]>): Test["holds"] => ({ values: [], rows: null, more: 0, ...part });

describe("values found", () => {
  test.each<[Partial<Test["holds"]>, string]>([
    [{}, labels.nothing],
    [{ rows: 1 }, "1 row"],
    [{ rows: 12 }, "12 rows"],
    [{ values: ["1961-07-11"] }, "11 July 1961"],
    [{ values: ["JPN", "a-treaty-1949", "in-force"] }, "Japan, A treaty, in force"],
    [{ values: [true, false, null, 7] }, "yes, no, not known, 7"],
    [{ values: [1, 1, 2], more: 3 }, "1, 2 and 3 more"],
  ])("%j", (found, words) => expect(foundWords(holds(found))).toBe(words));

  test("only an empty list is nothing", () => {
    expect(isNothing(holds({}))).toBe(true);
    expect(isNothing(holds({ rows: 0 }))).toBe(false);
    expect(isNothing(holds({ values: [null] }))).toBe(false);
  });
});

test.each<[Test["expected"], string]>([
  [{ test: "equals", value: 1949 }, "1949"],
  [{ test: "at-least", value: 50 }, "at least 50"],
  [{ test: "at-most", value: 1 }, "at most 1"],
  [{ test: "includes", value: [1, 2] }, "includes 1, 2"],
  [{ test: "before", value: "1960-01-01" }, "before 1 January 1960"],
  [{ test: "between", value: [1945, 1960] }, "between 1945 and 1960"],
  [{ test: "exists", value: true }, "something there"],
  [{ test: "empty", value: true }, "nothing there"],
])("%j", (expected, words) => expect(expectedWords(expected)).toBe(words));

test("an input may be a list, also one written with commas", () => {
  expect(listOf(["USA", "JPN"])).toEqual(["USA", "JPN"]);
  expect(listOf("USA,JPN")).toEqual(["USA", "JPN"]);
  expect(listOf(3)).toEqual(["3"]);
});
