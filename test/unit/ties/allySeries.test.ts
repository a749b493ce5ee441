/** allies.series and allies.spread: counts over time equal the counts of each day, and every change has its pacts. */
import { describe, expect, test } from "vitest";
import { indexLedger, requireRule } from "../../../src/ledger/ledger.ts";
import { rows } from "../../../src/operations/allies/series/run.ts";
import { boundOn, tiesUnder } from "../../../src/ties/allies.ts";
import { quantile } from "../../../src/ties/allySeries.ts";
import { isDormant } from "../../../src/ties/tieRows.ts";
import { stretchesOf } from "../../../src/ties/tieStretches.ts";
import type { Day } from "../../../src/time/day.ts";
import { textOf } from "../../../src/views/textAnswers.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const context = { ledger: indexLedger(ledgerData(["core"])) };
const series = (input: object) => spoken("allies.series", context, input);

describe("a series", () => {
  const answer = series({ states: "USA, CHN, AUH", from: "1900-01-01" });

  test("has a point on 1 July of each year and one on the last day", () => {
    expect(answer.points[0]?.date).toBe("1900-07-01");
    expect(answer.points.at(-1)?.date).toBe(context.ledger.version.verifiedThrough);
    expect(answer.states.map(({ id }) => id)).toEqual(["USA", "CHN", "AUH"]);
  });

  test.each(["1914-07-01", "1950-07-01", "1985-07-01", "2004-07-01"])("counts on %s what allies.count counts", (date) => {
    const point = answer.points.find((one) => one.date === date);
    for (const [index, state] of ["USA", "CHN"].entries()) {
      const [counted] = spoken("allies.count", context, { state, date, rule: "owes-defence" }).counts;
      // A pact that is dormant counts as not known.
      const doubtful = new Set([...(counted?.notKnown ?? []), ...(counted?.dormant ?? [])]);
      const { count, least, most, disputed, nominal, otherwise } = counted ?? {};
      expect(point?.counts[index]).toEqual({ count, least, most, disputed, nominal, otherwise, notKnown: doubtful.size });
    }
  });

  test.each([
    ["USA", "2024-07-01"], // two governments of one state, a suspension, a status left in doubt
    ["USA", "1990-07-01"],
    ["GBR", "1914-07-01"], // a guarantee of several
    ["GBR", "1952-07-01"], // an end that a party disputes
    ["GBR", "2020-07-01"], // an end on either of two days
    ["EGY", "1985-07-01"], // a suspension from a body
  ])("doubts of %s on %s what a list of allies doubts", (state, date) => {
    const one = series({ states: state, rule: "treaty-ally", from: date, until: date }).points.find((point) => point.date === date)
      ?.counts[0];
    const list = spoken("allies.list", context, { state, rule: "treaty-ally", date });
    const marked = (mark: "disputed" | "nominal") => list.allies.filter((ally) => ally[mark]).map((ally) => ally.state);
    const { least, most, otherwise } = list;
    expect(one).toMatchObject({ least, most, otherwise, disputed: marked("disputed"), nominal: marked("nominal") });
  });

  test("the terminal prints the range of a count, and says what it is", () => {
    const lines = textOf(series({ states: "USA", rule: "treaty-ally", from: "2024-01-01", until: "2024-12-31" }));
    expect(lines).toMatch(/\d+ \[\d+-\d+\]/);
    expect(lines).toContain("In square brackets");
    expect(textOf(series({ states: "CHN", rule: "owes-defence", from: "2000-01-01", until: "2000-12-31" }))).not.toContain(
      "In square brackets",
    );
  });

  test("gives no count for a state that did not exist", () => {
    expect(answer.points.find(({ date }) => date === "1930-07-01")?.counts[2]?.count).toBeNull();
  });

  test("names the pacts behind every change, and the changes add up to the counts", () => {
    for (const [index, { id }] of answer.states.entries()) {
      let count = answer.points[0]?.counts[index]?.count ?? 0;
      for (const { state, added, removed, by, count: now } of answer.moves) {
        if (state !== id) continue;
        expect(by.length).toBeGreaterThan(0);
        expect([...new Set(by.flatMap(({ states }) => states))].sort()).toEqual([...added, ...removed].sort());
        count += added.length - removed.length;
        expect(count).toBe(now);
      }
    }
  });

  test("has a row per state and point", () => {
    expect(rows(answer)).toHaveLength(answer.points.length * 3);
  });
});

describe("the stretches of a tie", () => {
  // Days before, in and after every turn of the century's pacts; the first of a quarter is a day of change now and then.
  const days = Array.from(
    { length: 600 },
    (_, index) => `${1876 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, "0")}-01` as Day,
  );
  test.each(["treaty-ally", "partnership-or-more", "atop-any"])("say on each day what the rule %s says of that day", (name) => {
    const rule = requireRule(context.ledger, name);
    const ties = ["USA", "CHN", "NZL", "IRN"].flatMap((state) => tiesUnder(context.ledger, rule, state));
    expect(ties.length).toBeGreaterThan(100);
    for (const tie of ties.filter((_, index) => index % 23 === 0)) {
      const marks = days.map((): boolean | "unknown" => false);
      for (const { from, until, sure } of stretchesOf(rule, tie, days)) marks.fill(sure ? true : "unknown", from, until);
      const daily = days.map((day) => {
        const bound = boundOn(rule, tie, day);
        return bound === true && isDormant(tie.instrument, day) ? "unknown" : bound;
      });
      expect(marks).toEqual(daily);
    }
  });
});

test("a class of states stands for its members: those of the last day, and former ones of ten years or more", () => {
  const ids = (states: string) => series({ states, rule: "treaty-ally", from: "1816-01-01" }).states.map(({ id }) => id);
  const powers = ids("great-power");
  expect(powers).toEqual(expect.arrayContaining(["GBR", "FRA", "DEU", "RUS", "USA", "JPN", "CHN", "AUH", "PRU", "ITA"]));
  expect(powers).not.toContain("SAR"); // fourteen months before it became Italy
  expect(ids("IND,great-power")).toEqual(["IND", ...powers]);
  expect(ids("CHN,great-power")).toEqual(["CHN", ...powers.filter((id) => id !== "CHN")]);
});

test("two-party pacts are a part of all pacts", () => {
  const all = series({ states: "USA", from: "1950-01-01" });
  const two = series({ states: "USA", from: "1950-01-01", pacts: "two-party" });
  for (const [index, { counts }] of two.points.entries())
    expect(counts[0]?.count).toBeLessThanOrEqual(all.points[index]?.counts[0]?.count ?? 0);
  expect(two.points.at(-1)?.counts[0]?.count).toBeLessThan(all.points.at(-1)?.counts[0]?.count ?? 0);
});

test("a rule that reads a dataset, too many states, and no state are refused", () => {
  expect(() => series({ rule: "atop-any" })).toThrow(/reads a dataset/);
  expect(() => series({ states: "," })).toThrow(/no state is named/);
  expect(() => series({ states: "USA,CHN,RUS,GBR,FRA,DEU,ITA,JPN,IND,BRA,CAN,MEX,TUR" })).toThrow(/13 states/);
});

test("the spread counts each member of the state system once, and its summary follows from the rows", () => {
  const { states, summary } = spoken("allies.spread", context, {});
  expect(new Set(states.map(({ id }) => id)).size).toBe(summary.states);
  expect(summary.atMostOne).toBe(states.filter(({ count }) => count <= 1).length);
  expect(summary.atMostOneAtLeast).toBeLessThanOrEqual(summary.atMostOne);
  expect(summary.none).toBeLessThanOrEqual(summary.atMostOne);
});

test("a quantile is a value of the list: the smallest with the share at or below it", () => {
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.5)).toBeNull();
});
