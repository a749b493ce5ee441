/** Small multiples: round ticks, the extent of a scale, rows by width, and the values in words. */
import { expect, test } from "vitest";
import { multiplesLayout, roundValues, type ValuePanel } from "./multiples.ts";
import { multiplesInWords } from "./multiplesInWords.ts";

const span = { from: "1816-01-01", until: "2026-06-30" };
const panel = (key: string, values: readonly (number | null)[], range: ValuePanel["range"] = [0, null]): ValuePanel => ({
  key,
  title: key,
  range,
  write: (value) => String(value),
  band: [],
  lines: [
    {
      key: "other",
      name: "",
      tone: "other",
      points: values.map((value, index) => ({ date: `${1900 + index}-07-01`, value, most: value === null ? null : value + 1 })),
    },
  ],
});

test.each([
  [0, 0.057, 3, [0, 0.02, 0.04, 0.06]],
  [-0.37, 1, 3, [-0.5, 0, 0.5, 1]],
  [0, 57, 3, [0, 20, 40, 60]],
  [0, 1, 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])("round values from %d to %d", (least, most, few, expected) => {
  expect(roundValues(least, most, few)).toEqual(expected);
});

test("a scale has nought, the values, and those with all that is not known", () => {
  const [placed] = multiplesLayout([panel("a", [2, 9])], span, 1000).panels;
  expect([placed?.ticks[0], placed?.ticks.at(-1)]).toEqual([0, 10]);
  expect(placed?.yOf(0)).toBeGreaterThan(placed?.yOf(10) ?? 0);
});

test("a scale below nought keeps nought in view", () => {
  const [placed] = multiplesLayout([panel("a", [-0.4, -0.2], [0, 1])], span, 1000).panels;
  expect(placed?.ticks).toContain(0);
  expect(placed?.ticks[0]).toBeLessThan(0);
});

test("ticks that would be written alike stand there once", () => {
  const whole = { ...panel("a", [0]), write: (value: number) => String(Math.round(value)) };
  expect(multiplesLayout([whole], span, 1000).panels[0]?.ticks.map(whole.write)).toEqual(["0", "1"]);
});

test("twelve panels stand in rows of four, of two, and one below the other", () => {
  const twelve = Array.from({ length: 12 }, (_, index) => panel(String(index), [1]));
  const columns = (width: number) => new Set(multiplesLayout(twelve, span, width).panels.map(({ x }) => Math.round(x))).size;
  expect([1200, 700, 360].map(columns)).toEqual([4, 2, 1]);
});

test("a line breaks where its value is not defined", () => {
  const [placed] = multiplesLayout([panel("a", [1, null, 2])], span, 1000).panels;
  expect(placed?.lines[0]?.d.match(/M/g)).toHaveLength(2);
});

test("the first, the highest and the last value are told in words", () => {
  expect(multiplesInWords([panel("Density", [1, 5, null, 3])])).toBe("Density: 1 in 1900, 5 in 1901, 3 in 1903.");
});
