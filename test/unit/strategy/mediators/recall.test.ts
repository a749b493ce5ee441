/** Places, percentiles and the sign test, against slow plain versions and values worked out by hand. */
import { describe, expect, test } from "vitest";
import { FIRST, median, percentiles, placeOf, signTest } from "../../../../src/strategy/mediators/validation/recall.ts";

test.each([
  [
    [3, 1, 2],
    [5 / 6, 1 / 6, 3 / 6],
  ],
  [
    [1, 1],
    [0.5, 0.5],
  ],
  [
    [2, null, 4],
    [0.25, 0.5, 0.75],
  ], // what is not known stands in the middle
  [
    [null, null],
    [0.5, 0.5],
  ],
])("percentiles of %j are %j", (values, expected) => {
  for (const [index, one] of percentiles(values).entries()) expect(one).toBeCloseTo(expected[index] ?? Number.NaN, 12);
});

describe("places", () => {
  test("without equals the place is the number above and one, and the tenth is found", () => {
    const scores = Array.from({ length: 30 }, (_, index) => 30 - index);
    expect(scores.map((_, index) => placeOf(scores, index).rank)).toEqual(scores.map((_, index) => index + 1));
    expect(scores.map((_, index) => placeOf(scores, index).found)).toEqual(scores.map((_, index) => (index < FIRST ? 1 : 0)));
  });

  test("equals that straddle the tenth place share what is left of the ten", () => {
    const scores = [...Array.from({ length: 8 }, () => 2), ...Array.from({ length: 4 }, () => 1), 0];
    expect(placeOf(scores, 9)).toEqual({ rank: 10.5, found: 0.5 });
    expect(placeOf(scores, 12).found).toBe(0);
  });

  test("a ranking that cannot tell states apart finds what a draw finds", () => {
    const scores = Array.from({ length: 200 }, () => 1);
    expect(placeOf(scores, 57).found).toBeCloseTo(FIRST / 200, 12);
  });

  test("ten places are shared out in all, whatever the equals", () => {
    const scores = [5, 5, 4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 1, 1, 1];
    expect(scores.reduce((sum, _, index) => sum + placeOf(scores, index).found, 0)).toBeCloseTo(FIRST, 12);
  });
});

test.each([
  [[], null],
  [[4], 4],
  [[1, 9], 5],
  [[9, 1, 3], 3],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  [0, 0, 1],
  [1, 0, 1],
  [5, 0, 2 / 32],
  [7, 1, 2 * (9 / 256)],
  [13, 3, (2 * (1 + 16 + 120 + 560)) / 65536],
  [4, 4, 1],
])("the sign test of %i against %i is %d, whichever comes first", (one, other, expected) => {
  expect(signTest(one, other)).toBeCloseTo(expected, 12);
  expect(signTest(other, one)).toBeCloseTo(expected, 12);
});
