/** Numbers of the network of ties, on three made-up states. */
import { expect, test } from "vitest";
import { recompute } from "../../../src/dataset/literature/index.ts";
import { ledgerOf, pact } from "../dataset/madeUp.ts";
import { defence, rowsFrom, sourcesWith } from "./madeUp.ts";

const ATOP = { atop: ["defence" as const] };
const LEDGER = { rule: "signed", on: "12-31" };

test("a pair counts once, whichever way it pledges, and only among members of the system", () => {
  const sources = sourcesWith({ atop_dyad_years: defence([901, 902, 1900, 1905], [902, 901, 1900, 1902], [901, 999, 1900, 1905]) });
  expect(recompute(sources, { name: "tied-pairs", ties: ATOP, year: 1901 })).toEqual({ value: 1, cases: 3 });
  expect(recompute(sources, { name: "tied-pairs", ties: ATOP, year: 1906 })).toEqual({ value: 0, cases: 3 });
  expect(recompute(sources, { name: "tied-states", ties: ATOP, year: 1901 })).toEqual({ value: 2 / 3, cases: 3 });
});

test("the mean of partners counts each state and year once", () => {
  const sources = sourcesWith({ atop_dyad_years: defence([901, 902, 1900, 1901]) });
  expect(recompute(sources, { name: "partners-per-state", ties: ATOP, from: 1900, until: 1903 })).toEqual({ value: 4 / 12, cases: 12 });
});

test("of ties that stand some years later, those with a state that left the system are no cases", () => {
  const left = rowsFrom("ccode year", [901, 1900], [902, 1900], [903, 1900], [901, 1901], [902, 1901]);
  const sources = sourcesWith({ cow_state_years: left, atop_dyad_years: defence([901, 902, 1900, 1901], [901, 903, 1900, 1900]) });
  expect(recompute(sources, { name: "ties-surviving", ties: ATOP, from: 1900, until: 1901, after: 1 })).toEqual({ value: 1, cases: 1 });
});

test("the ledger's ties are read on the day of each year", () => {
  const sources = sourcesWith({}, ledgerOf([pact()]));
  const pairs = (year: number) => recompute(sources, { name: "tied-pairs", ties: LEDGER, year })?.value;
  expect([1901, 1902, 1904, 1905].map(pairs)).toEqual([0, 1, 1, 0]);
});

test("without a dataset that it reads, a number is not computed", () => {
  expect(recompute(sourcesWith({}), { name: "tied-pairs", ties: ATOP, year: 1901 })).toBeNull();
});
