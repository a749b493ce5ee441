/** Mediators by criteria, compared with actual mediators: hits and misses by name. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { ledgerData } from "../ledgers.ts";
import { spoken } from "../spoken.ts";

const context = { ledger: indexLedger(ledgerData(["core", "law", "records"])) };
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

  test("China is listed, and so is Oman, bound to one side: being bound is a mark and no gate", () => {
    const listed = candidates.filter((one) => one.listed).map(({ state }) => state);
    expect(listed).toEqual(expect.arrayContaining(["CHN", "OMN"]));
    for (const { listed: isListed, criteria } of candidates) {
      const met = (id: string) => criteria.find((one) => one.id === id)?.result === "met";
      expect(isListed).toBe(met("ties") || met("body"));
    }
    expect(record.map(({ mediators }) => mediators)).toEqual([["IRQ", "OMN"]]); // Beijing is dated the next day
  });

  test("borders and power are marks of their own", () => {
    expect(marks("IRQ")).toMatchObject({ neighbour: "met", power: "not-met" });
    expect(marks("CHN")).toMatchObject({ neighbour: "not-met", power: "met" });
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

  test("every mediator between two states was listed or is named as missed, once in each dispute", () => {
    expect(check?.mediators).toBe((check?.listed ?? 0) + (check?.missed.length ?? 0));
    for (const { met, notMet, notKnown } of check?.byCriterion ?? []) expect(met + notMet + notKnown).toBe(check?.mediators);
    const missed = check?.missed.map(({ state, a, b }) => [state, ...[a.join(), b.join()].sort()].join(" ")) ?? [];
    expect(new Set(missed).size).toBe(missed.length);
  });

  test("a channel needs no tie: Norway between Israel and Palestine has neither a tie nor a body with both", () => {
    expect(check?.missed.find(({ date, state }) => date === "1993-09-13" && state === "NOR")?.because).toMatch(/^no tie to both/);
  });

  test("mediators bound to a side are counted and not shut out", () => {
    expect(check?.byCriterion.find(({ id }) => id === "unbound")?.notMet).toBeGreaterThan(10);
  });

  test("China in March 2023 was no miss", () => {
    expect(check?.missed.some(({ date, state }) => date === "2023-03-10" && state === "CHN")).toBe(false);
  });

  test("mediators have such links more often than states at large, and yet most have none", () => {
    const share = (check?.listed ?? 0) / (check?.mediators ?? 1);
    expect(share).toBeGreaterThan(check?.listedOfAll ?? 1);
    expect(share).toBeLessThan(0.5);
  });

  test("quarrels within one state and repeats are left out and counted", () => {
    expect(check?.leftOut).toEqual([
      { why: expect.stringContaining("within one state"), count: 27 },
      { why: expect.stringContaining("in the same dispute before"), count: 26 },
    ]);
  });
});

test("reach: China is marked as bound to North Korea between the two Koreas, and its own quarrels are left out", () => {
  const { pairs } = spoken("mediator.reach", context, { state: "CHN" });
  const korea = pairs.find(({ a, b }) => a.id === "PRK" && b.id === "KOR");
  expect(korea?.criteria.find(({ id }) => id === "unbound")?.because[0]).toMatch(/^owes North Korea:/);
  expect(pairs.some(({ a, b }) => a.id === "CHN" || b.id === "CHN")).toBe(false);
  expect(pairs.find(({ a, b }) => a.id === "IRN" && b.id === "SAU")).toMatchObject({ listed: true });
});

test("a state is not its own other side", () => {
  expect(() => find({ a: "SAU", b: "SAU" })).toThrow("named twice");
});
