/** Records on a day, with three answers; diplomatic relations that were broken and restored. */
import { describe, expect, test } from "vitest";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { relationsOn } from "../../../src/strategy/mediators/relations.ts";
import { heldOn, rivalryOn } from "../../../src/strategy/recordPeriods.ts";
import type { Day } from "../../../src/time/day.ts";

describe("a record with a beginning and an end", () => {
  test.each([
    ["1901", "1917-08-14", "1917-08-14", true], // the last day still counts
    ["1901", "1917-08-14", "1917-08-15", false],
    ["1901", "1917", "1901-06-01", "unknown"], // some day of 1901
    ["1901", "1943", "1943-06-01", "unknown"], // some day of 1943
    ["1901", "1943", "1944-01-01", false],
    [null, "1975-12-31", "1960-01-01", "unknown"], // it held, since an unknown day
    [null, "1975-12-31", "1976-01-01", false],
    ["2021", "open", "2026-06-30", true],
    ["1901-09-07", null, "1950-01-01", "unknown"],
    ["1901-09-07", null, "1900-01-01", false],
  ] as const)("%s to %s on %s: %s", (from, until, day, expected) => {
    expect(heldOn({ from, until }, day as Day)).toBe(expected);
  });
});

const ref = { source: "general-knowledge", checked: "unverified" as const };
const common = { ref, note: null };

describe("a rivalry", () => {
  const ledger = { version: { verifiedThrough: "2026-06-30" } } as Ledger;
  const rivalry = { a: ["AAA"], b: ["BBB"], until: null, issue: "a border", latest: null, ...common };
  test.each([
    ["1979", null, "1978-12-31", false],
    ["1979", null, "1980-01-01", true],
    [null, "2025-12", "2025-12-30", "unknown"],
    [null, "2025-12", "2025-12-31", true],
    [null, null, "2026-06-29", "unknown"],
    [null, null, "2026-06-30", true],
  ] as const)("from %s, looked at %s, on %s: %s", (from, seen, day, expected) => {
    expect(rivalryOn(ledger, { ...rivalry, from, "verified-through": seen }, day as Day)).toBe(expected);
  });
});

describe("diplomatic relations", () => {
  const rows = [
    { a: "IND", b: "PAK", established: "1947", severed: "1971-12-06", resumed: "1976" },
    { a: "RUS", b: "UKR", established: "1992-02-14", severed: "2022-02-24", resumed: null },
    { a: "QAT", b: "SAU", established: null, severed: "2017-06-05", resumed: "2021-01-05" },
    { a: "CHN", b: "VAT", established: null, severed: null, resumed: null },
  ].map((row) => ({ ...row, ...common, "verified-through": null }));
  const ledger = { data: { records: { relations: rows } }, memo: (_: string, make: () => unknown) => make() } as unknown as Ledger;
  test.each([
    ["PAK", "IND", "1946-12-31", false],
    ["PAK", "IND", "1947-06-01", "unknown"],
    ["PAK", "IND", "1960-01-01", true],
    ["PAK", "IND", "1972-01-01", false],
    ["PAK", "IND", "1976-06-01", "unknown"],
    ["PAK", "IND", "1990-01-01", true],
    ["UKR", "RUS", "2022-02-24", false],
    ["SAU", "QAT", "2010-01-01", "unknown"],
    ["SAU", "QAT", "2018-01-01", false],
    ["SAU", "QAT", "2022-01-01", true],
    ["CHN", "VAT", "2020-01-01", "unknown"],
    ["CHN", "USA", "2020-01-01", "unknown"],
  ] as const)("%s and %s on %s: %s", (a, b, day, expected) => {
    expect(relationsOn(ledger, a, b, day as Day).on).toBe(expected);
  });
});
