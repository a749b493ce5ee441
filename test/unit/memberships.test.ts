/** Membership computed from acts, on made-up pacts. */
import { describe, expect, test } from "vitest";
import { membershipsOf, runsOn } from "../../src/ledger/memberships.ts";
import type { Act } from "../../src/model/acts.ts";
import type { Instrument } from "../../src/model/instruments.ts";
import type { Day } from "../../src/time/day.ts";

const ref = { source: "made-up", checked: "text" } as const;
const act = (fields: Omit<Act, "ref">): Act => ({ ...fields, ref });
const pact = (acts: Act[], rest: Partial<Instrument> = {}): Instrument => ({
  id: "made-up-1900",
  title: "A pact",
  kind: "treaty",
  text: "published",
  depth: "article",
  "verified-through": "2026-06",
  acts,
  obligations: [],
  ...rest,
});
const standing = (instrument: Instrument, state: string, day: string) =>
  membershipsOf(instrument)
    .filter((membership) => membership.state === state)
    .map((membership) => runsOn(membership, day as Day))
    .reduce<boolean | "unknown">(
      (best, one) => (best === true || one === true ? true : best === "unknown" || one === "unknown" ? "unknown" : false),
      false,
    );

const signed = act({ act: "signed", date: "1900-01-10", by: ["AAA", "BBB"] });

describe("who is bound", () => {
  test("a signature binds nobody", () => expect(standing(pact([signed]), "AAA", "1950-01-01")).toBe(false));

  test.each([
    ["1900-06-30", false],
    ["1900-07-01", true],
    ["1999-01-01", true],
  ])("from entry into force: %s %s", (day, bound) => {
    expect(standing(pact([signed, act({ act: "entered-into-force", date: "1900-07-01", for: ["AAA", "BBB"] })]), "AAA", day)).toBe(bound);
  });

  test.each([
    ["1900-01-09", false],
    ["1900-01-10", "unknown"],
    ["1950-01-01", "unknown"],
  ])("an entry into force that was not found is not known from signature on: %s %s", (day, bound) => {
    expect(standing(pact([signed, act({ act: "entered-into-force", date: null, for: ["AAA", "BBB"] })]), "AAA", day)).toBe(bound);
  });

  test.each([
    ["1901-01-01", "unknown"],
    ["1905-01-01", true],
  ])("an act applied puts it in force from then: %s %s", (day, bound) => {
    const acts = [
      signed,
      act({ act: "entered-into-force", date: null, for: ["AAA", "BBB"] }),
      act({ act: "applied", date: "1903-05-05", for: ["AAA", "BBB"] }),
    ];
    expect(standing(pact(acts), "AAA", day)).toBe(bound);
  });

  const inForce = act({ act: "entered-into-force", date: "1900-07-01", for: ["AAA", "BBB", "CCC"] });
  test.each([
    ["terminated", "1910-03-01", false],
    ["expired", "1910-03-01", false],
    ["lapsed", "1910-03-01", true],
    ["lapsed", "1910-03-02", false],
    ["terminated", "1910-02-28", true],
  ] as const)("the day of an end does not count, unless the pact lapsed on it: %s, %s %s", (how, day, bound) => {
    expect(standing(pact([inForce, act({ act: how, date: "1910-03-01" })]), "AAA", day)).toBe(bound);
  });

  test("an end that names a state leaves the others bound", () => {
    const instrument = pact([inForce, act({ act: "withdrew", date: "1910-03-01", by: ["CCC"] })]);
    expect(standing(instrument, "CCC", "1911-01-01")).toBe(false);
    expect(standing(instrument, "AAA", "1911-01-01")).toBe(true);
  });

  test("a notice of withdrawal frees nobody", () => {
    expect(standing(pact([inForce, act({ act: "notified-withdrawal", date: "1910-03-01", by: ["CCC"] })]), "CCC", "1911-01-01")).toBe(true);
  });

  test("leaving the command leaves membership alone", () => {
    expect(
      standing(pact([inForce, act({ act: "withdrew", date: "1910-03-01", by: ["CCC"], scope: "command" })]), "CCC", "1911-01-01"),
    ).toBe(true);
  });

  test("a state that left and came back is bound again", () => {
    const instrument = pact([
      inForce,
      act({ act: "withdrew", date: "1910", by: ["CCC"] }),
      act({ act: "acceded", date: "1920-01-01", by: ["CCC"] }),
    ]);
    expect(standing(instrument, "CCC", "1915-01-01")).toBe(false);
    expect(standing(instrument, "CCC", "1921-01-01")).toBe(true);
    expect(standing(instrument, "CCC", "1910-06-01")).toBe("unknown");
  });

  test("a successor takes the place of its predecessor", () => {
    const instrument = pact([inForce, act({ act: "succeeded", date: "1920-01-01", by: ["DDD"], from: ["CCC"] })]);
    expect(standing(instrument, "CCC", "1921-01-01")).toBe(false);
    expect(standing(instrument, "DDD", "1921-01-01")).toBe(true);
  });

  test("an end on a day that nobody found is over by the day the file was verified", () => {
    const instrument = pact([signed, inForce, act({ act: "lapsed", date: null })]);
    expect(standing(instrument, "AAA", "1950-01-01")).toBe("unknown");
    expect(standing(instrument, "AAA", "2026-06-30")).toBe(false);
  });

  test("tiers follow one another, and the last one stands", () => {
    const list = pact(
      [
        act({ act: "joined", date: "2000-01-01", by: ["BBB"], tier: "strategic" }),
        act({ act: "upgraded", date: "2010-01-01", by: ["BBB"], tier: "comprehensive strategic" }),
      ],
      { "kept-by": "AAA", kind: "list" },
    );
    const tiers = (day: string) =>
      membershipsOf(list)
        .filter((membership) => runsOn(membership, day as Day) === true)
        .map(({ tier }) => tier);
    expect(tiers("2005-01-01")).toEqual(["strategic"]);
    expect(tiers("2015-01-01")).toEqual(["comprehensive strategic"]);
  });

  test("the order in which acts stand in the file changes nothing where they are dated", () => {
    const acts = [
      signed,
      inForce,
      act({ act: "withdrew", date: "1910-03-01", by: ["CCC"] }),
      act({ act: "acceded", date: "1920-01-01", by: ["CCC"] }),
    ];
    const view = (list: Act[]) =>
      membershipsOf(pact(list))
        .map(({ state, start, end }) => `${state} ${start.date} ${end?.date}`)
        .sort();
    expect(view([...acts].reverse())).toEqual(view(acts));
  });
});
