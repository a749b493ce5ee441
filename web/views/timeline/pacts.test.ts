/** Spans on a day, in groups, and packed into lanes. */
import { expect, test } from "vitest";
import type { Day } from "../../../src/time/day.ts";
import type { Span } from "../../charts/network/graph.ts";
import { roundYears } from "../../charts/scale.ts";
import { type Life, packed } from "../../charts/spans/pack.ts";
import { textWidth } from "../../ui/text.ts";
import { groupsOf, runsOn, yearCounts } from "./pacts.ts";

const span = (over: Partial<Span>): Span => ({
  instrument: "a-b-1900",
  title: "A and B",
  short: "A and B",
  kind: "treaty",
  types: ["defence"],
  binding: ["defence"],
  since: "1900-01-01",
  until: "1910-01-01",
  settled: "1900-01-01",
  earliest: "1900-01-01",
  latest: "1910-01-01",
  dormant: false,
  dormantSince: null,
  regions: ["europe"],
  region: "europe",
  centre: null,
  parties: ["AAA", "BBB"].map((state) => ({ state, since: null, until: null, settled: null, earliest: "1900-01-01", latest: null })),
  ...over,
});
const open = { until: null, latest: null };

test.each([
  ["before it begins", {}, "1899-12-31", "no"],
  ["while it runs", {}, "1905-01-01", "yes"],
  ["on the day of its end", {}, "1910-01-01", "no"],
  ["in the year of which the day is not known", { since: "1900", settled: "1900-12-31" }, "1900-06-01", "maybe"],
  ["where its entry into force was not found", { since: null, settled: null, ...open }, "1950-01-01", "maybe"],
  ["before the parties are known to have acted under it", { since: null, settled: "1920-05-01", ...open }, "1920-04-30", "maybe"],
  ["since the parties acted under it", { since: null, settled: "1920-05-01", ...open }, "1920-05-01", "yes"],
  ["where its end is not known", { until: "unknown", latest: "1920-01-01" }, "1915-01-01", "maybe"],
  ["after it fell asleep", { ...open, dormant: true, dormantSince: "1920" }, "1950-01-01", "dormant"],
  ["before it fell asleep", { ...open, dormant: true, dormantSince: "1920" }, "1919-12-31", "yes"],
] as const)("%s: %j on %s: %s", (_, over, day, expected) => {
  expect(runsOn(span(over), day as Day)).toBe(expected);
});

test("lanes: neither bars nor names of one lane touch; nothing leaves the width", () => {
  const spans = Array.from({ length: 60 }, (_, index) =>
    span({
      instrument: `p-${index}`,
      short: `Treaty number ${index}`,
      earliest: `${1820 + index * 3}-01-01`,
      latest: `${1825 + index * 3}-01-01`,
    }),
  );
  const textOf = ({ short }: Life) => short;
  const titled = groupsOf(spans, "start", String, []).map((group) => ({ ...group, title: group.key }));
  const { groups, height } = packed(titled, textOf, { from: "1816-01-01", until: "2026-06-30", width: 900, size: 11 });
  const bars = groups.flatMap((group) => group.bars);
  expect(bars).toHaveLength(60);
  expect(height).toBeGreaterThan(0);
  for (const one of bars) {
    expect(one.at + one.long).toBeLessThanOrEqual(900.001);
    expect(one.long).toBe(Math.ceil(textWidth(one.text, 11)));
    for (const other of bars) {
      if (one === other || one.lane !== other.lane) continue;
      const [a, b] = [one, other].map((bar) => [Math.min(bar.x1, bar.at), Math.max(bar.x2, bar.at + bar.long)]) as [number[], number[]];
      expect((a[1] ?? 0) <= (b[0] ?? 0) || (b[1] ?? 0) <= (a[0] ?? 0)).toBe(true);
    }
  }
});

test("by state a pact of few stands under each party, one of many once", () => {
  const many = span({
    instrument: "many",
    parties: ["AAA", "BBB", "CCC", "DDD", "EEE"].map((state) => ({ ...span({}).parties[0], state }) as Span["parties"][number]),
  });
  const groups = groupsOf([span({}), many], "state", String, []);
  expect(groups.map(({ key, spans }) => [key, spans.map(({ instrument }) => instrument)])).toEqual([
    ["many", ["many"]],
    ["AAA", ["a-b-1900"]],
    ["BBB", ["a-b-1900"]],
  ]);
});

test("the strip counts the sure and the unsure apart, at the end of each year", () => {
  const counts = yearCounts([span({}), span({ since: null, settled: null })], "1899-01-01" as Day, "1911-12-31" as Day);
  expect(counts[0]).toEqual({ year: 1899, sure: 0, maybe: 0 });
  expect(counts.find(({ year }) => year === 1905)).toEqual({ year: 1905, sure: 1, maybe: 1 });
  expect(counts.at(-1)).toEqual({ year: 1911, sure: 0, maybe: 0 });
});

test("years on the axis are round and few", () => {
  expect(roundYears({ from: "1816-01-01", until: "2026-06-30" }, 11)).toEqual([
    1820, 1840, 1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000, 2020,
  ]);
});
