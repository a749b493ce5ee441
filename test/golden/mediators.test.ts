/** Mediators by criteria, compared with actual mediators: hits and misses by name. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

const context = { ledger: indexLedger(ledgerData(["core", "records"])) };
const find = (input: object) => spoken("mediator.find", context, input);

describe("Saudi Arabia and Iran, the day before the agreement at Beijing", () => {
  const { candidates, record } = find({ a: "SAU", b: "IRN", date: "2023-03-09" });
  const marks = (state: string) =>
    Object.fromEntries(candidates.find((one) => one.state === state)?.criteria.map(({ id, result }) => [id, result]) ?? []);

  test.each([
    ["CHN", { relations: "met", unbound: "met", ties: "met", mediated: "not-met", body: "not-met" }],
    ["USA", { relations: "not-met", unbound: "met", mediated: "met" }], // no relations with Iran since 1980
    ["OMN", { relations: "not-known", unbound: "not-met", mediated: "met" }], // bound to Saudi Arabia; had mediated
    ["IRQ", { unbound: "not-met", mediated: "met" }],
  ])("%s: %j", (state, expected) => {
    expect(marks(state)).toMatchObject(expected);
  });

  test("China is listed; those who had mediated before are not, being bound to one side", () => {
    const listed = candidates.filter((one) => one.listed).map(({ state }) => state);
    expect(listed).toContain("CHN");
    expect(listed).not.toContain("OMN");
    expect(record.map(({ mediators }) => mediators)).toEqual([["IRQ", "OMN"]]); // Beijing is dated the next day
  });

  test("the order goes by criteria met, then by name, and no number is given", () => {
    const keys = candidates.map(({ criteria, name }) => [-criteria.filter(({ result }) => result === "met").length, name] as const);
    const sorted = [...keys].sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
    expect(keys).toEqual(sorted);
    expect(JSON.stringify(candidates)).not.toMatch(/score|rank/);
  });
});

describe("the record of mediations", () => {
  const { check } = find({ a: "SAU", b: "IRN", date: "2023-03-09", check: "record" });

  test("every mediator between two states was listed or is named as missed", () => {
    expect(check?.mediators).toBe((check?.listed ?? 0) + (check?.missed.length ?? 0));
    for (const { met, notMet, notKnown } of check?.byCriterion ?? []) expect(met + notMet + notKnown).toBe(check?.mediators);
  });

  test.each([
    ["2021-04/2022-04", "OMN", /^bound to one side: owes Saudi Arabia:/],
    ["2003-08-27", "CHN", /^bound to one side: owes North Korea:/], // host of the six-party talks, and an ally of one party
    ["1998-10-26", "BRA", /^bound to one side: owes Peru:/], // guarantors of Rio, bound to both sides
    ["2014-12-17", "CAN", /^bound to one side: owes the United States:/],
    ["1993-09-13", "NOR", /^no tie to both/], // a channel needs no tie
  ])("missed: %s %s", (date, state, because) => {
    expect(check?.missed.find((one) => one.date === date && one.state === state)?.because).toMatch(because);
  });

  test("China in March 2023 was no miss", () => {
    expect(check?.missed.some(({ date }) => date === "2023-03-10")).toBe(false);
  });

  test("the rule lists mediators more often than states at large, and yet misses most", () => {
    const share = (check?.listed ?? 0) / (check?.mediators ?? 1);
    expect(share).toBeGreaterThan(check?.listedOfAll ?? 1);
    expect(share).toBeLessThan(0.5);
  });

  test("quarrels within one state are left out and counted", () => {
    expect(check?.leftOut[0]).toEqual({ why: expect.stringContaining("within one state"), count: 27 });
  });
});

test("reach: China is bound to North Korea, so the peninsula is not in its reach, and its own quarrels are left out", () => {
  const { pairs } = spoken("mediator.reach", context, { state: "CHN" });
  const korea = pairs.find(({ a, b }) => a.id === "PRK" && b.id === "KOR");
  expect(korea).toMatchObject({ listed: false });
  expect(korea?.criteria.find(({ id }) => id === "unbound")?.because[0]).toMatch(/^owes North Korea:/);
  expect(pairs.some(({ a, b }) => a.id === "CHN" || b.id === "CHN")).toBe(false);
  expect(pairs.find(({ a, b }) => a.id === "IRN" && b.id === "SAU")).toMatchObject({ listed: true });
});

test("a state is not its own other side", () => {
  expect(() => find({ a: "SAU", b: "SAU" })).toThrow("named twice");
});
