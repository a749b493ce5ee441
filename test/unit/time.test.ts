import { describe, expect, test } from "vitest";
import { addDays, type Day, isDay } from "../../src/time/day.ts";
import { and, type Known, not, or, printedDate, reachedBy, requireSpan, spanOf } from "../../src/time/span.ts";

describe("days", () => {
  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2026-02-30", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["26-11-2026", false],
    ["1790", false],
    ["now", false],
    ["", false],
    ["2026-1-1", false],
  ])("%s is a day: %s", (text, is) => expect(isDay(text)).toBe(is));

  test.each([
    ["1999-12-31", 1, "2000-01-01"],
    ["2000-03-01", -1, "2000-02-29"],
    ["1949-09-30", 1, "1949-10-01"],
  ])("%s moved by %i is %s", (day, count, moved) => expect(addDays(day as Day, count)).toBe(moved));
});

describe("partial dates", () => {
  test.each([
    ["1951", "1951-01-01", "1951-12-31"],
    ["1951-02", "1951-02-01", "1951-02-28"],
    ["1951-09-01", "1951-09-01", "1951-09-01"],
    ["1939/1954-10-19", "1939-01-01", "1954-10-19"],
    ["1990-09-24/1990-10-03", "1990-09-24", "1990-10-03"],
  ])("%s runs from %s to %s", (text, earliest, latest) => expect(spanOf(text)).toEqual({ earliest, latest }));

  test.each([["1951-13"], ["51"], ["1954/1939"], ["about 1950"], ["1950-1-1"], ["/1950"]])("%s is none", (text) =>
    expect(spanOf(text)).toBeNull(),
  );

  test.each([
    ["1951", "1951-06-01", "unknown"],
    ["1951", "1952-01-01", true],
    ["1951", "1951-12-31", true],
    ["1951", "1950-12-31", false],
    ["1951-09-01", "1951-09-01", true],
    ["1951-09-01", "1951-08-31", false],
    ["1939/1954", "1945-01-01", "unknown"],
  ])("%s has been reached by %s: %s", (date, day, answer) => expect(reachedBy(requireSpan(date), day as Day)).toBe(answer));

  test.each([
    ["1980-04-11", "1980-04-11"],
    ["1960-06/1974", "unknown"],
    ["1990-09-24/1990-10-03", "1990"],
    ["1990-10-01/1990-10-03", "1990-10"],
    ["1998", "1998"],
  ])("%s is printed as %s", (date, printed) => expect(printedDate(date)).toBe(printed));
});

describe("three answers", () => {
  const all: Known[] = [true, "unknown", false];
  const rank = { true: 2, unknown: 1, false: 0 } as Record<string, number>;
  test.each(all.flatMap((a) => all.map((b) => [a, b] as const)))("%s with %s: and is the weaker, or the stronger", (a, b) => {
    const [low, high] = [a, b].sort((x, y) => (rank[String(x)] ?? 0) - (rank[String(y)] ?? 0));
    expect(and(a, b)).toBe(low);
    expect(or(a, b)).toBe(high);
    expect(not(and(a, b))).toBe(or(not(a), not(b)));
  });
});
