/** Truth tables for the three results and their order. */
import { describe, expect, test } from "vitest";
import { ofKnown, opposite, strongest, verdictOf, weakest } from "../../../src/law/verdicts.ts";
import type { Verdict } from "../../../src/model/crisis.ts";

const pairs: [Verdict, Verdict, Verdict, Verdict][] = [
  // a, b, the weakest, the strongest
  ["yes", "yes", "yes", "yes"],
  ["yes", "open", "open", "yes"],
  ["yes", "no", "no", "yes"],
  ["open", "open", "open", "open"],
  ["open", "no", "no", "open"],
  ["no", "no", "no", "no"],
];

describe("of two", () => {
  test.each(pairs)("%s and %s: the weakest is %s, the strongest %s", (a, b, low, high) => {
    expect([weakest([a, b]), weakest([b, a]), strongest([a, b]), strongest([b, a])]).toEqual([low, low, high, high]);
  });
});

test("of none: no condition fails, no alternative holds", () => expect([weakest([]), strongest([])]).toEqual(["yes", "no"]));

test.each<[Verdict, Verdict]>([
  ["yes", "no"],
  ["open", "open"],
  ["no", "yes"],
])("the opposite of %s is %s", (one, other) => expect(opposite(one)).toBe(other));

test("what the ledger does not know is open, never no", () =>
  expect([true, "unknown" as const, false].map(ofKnown)).toEqual(["yes", "open", "no"]));

test("a plain truth has two answers", () => expect([true, false].map(verdictOf)).toEqual(["yes", "no"]));
