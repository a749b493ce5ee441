/** The ties of a day by pact: the same pairs as network.at, each pact once, and the same object while nothing changes. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core"]));
const pactsOf = (date: string, type = "defence" as const) => spoken("instrument.map", { ledger }, { date, type }).pacts;

test.each([
  ["1914-06-28", "defence"],
  ["1939-08-31", "nonaggression"],
  ["1986-12-31", "consultation"],
  ["2026-06-30", "defence"],
] as const)("on %s the pairs of all pacts of %s are those of the network", (date, type) => {
  const { pacts } = spoken("instrument.map", { ledger }, { date, type });
  const pairs = new Set<string>();
  for (const { owing, owed, except, instrument } of pacts) {
    const left = new Set(except.map(({ from, to }) => `${from} ${to}`));
    for (const from of owing)
      for (const to of owed) if (from !== to && !left.has(`${from} ${to}`)) pairs.add(`${from} ${to} ${instrument}`);
  }
  const { edges } = spoken("network.at", { ledger }, { date, type });
  expect([...pairs].sort()).toEqual(edges.flatMap(({ from, to, instruments }) => instruments.map((one) => `${from} ${to} ${one}`)).sort());
});

test.each([
  ["north-atlantic-1949", "2026-06-30", "many", 32],
  ["us-japan-1960", "2026-06-30", "pair", 2],
  ["anzus-1951", "1980-01-01", "many", 3],
  ["anzus-1951", "2026-06-30", "many", 3],
])("%s on %s is drawn as %s, with %i members", (id, date, form, members) => {
  const pact = pactsOf(date).find(({ instrument }) => instrument === id);
  expect([pact?.form, pact?.members.length]).toEqual([form, members]);
});

test("a suspended duty is an exception to the pact, in its direction", () => {
  const pact = pactsOf("2026-06-30").find(({ instrument }) => instrument === "anzus-1951");
  expect(pact?.except).toEqual([{ from: "USA", to: "NZL" }]);
});

test("between two changes of a pact its row is the same object", () => {
  const on = (date: string) => pactsOf(date).find(({ instrument }) => instrument === "north-atlantic-1949");
  expect(on("2025-01-01")).toBe(on("2026-01-01"));
  expect(on("2024-03-06")).not.toBe(on("2024-03-07")); // Sweden joined
});
