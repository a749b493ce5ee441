import { expect, test } from "vitest";
import { pactGroups } from "../../../src/ledger/pactGroups.ts";

const record = (instrument: string, states: readonly string[], set: { since?: string; nominal?: boolean } = {}) => ({
  instrument,
  short: instrument,
  since: set.since ?? "1950-01-01",
  nominal: set.nominal ?? false,
  states,
});
const shape = (evidence: Parameters<typeof pactGroups>[0]) => {
  const { groups, singles } = pactGroups(evidence);
  return [...groups, ...singles].map(({ instrument, states }) => `${instrument}: ${states.join(" ")}`);
};

test("a state stands under its own live treaty before a pact of many, and a nominal pact comes last", () => {
  const found = shape([
    record("dissolved-pact", ["AAA", "BBB", "CCC", "DDD"], { nominal: true }),
    record("pact-of-many", ["CCC", "EEE", "FFF"]),
    record("own-of-a", ["AAA"]),
  ]);
  expect(found).toEqual(["pact-of-many: CCC EEE FFF", "dissolved-pact: BBB DDD", "own-of-a: AAA"]);
});

test("a nominal treaty of its own does not come before a live pact of many", () => {
  expect(shape([record("old-own", ["AAA"], { nominal: true }), record("pact-of-many", ["AAA", "BBB"])])).toEqual(["pact-of-many: AAA BBB"]);
});

test("each state is listed once, with the first day toward those that are listed", () => {
  const { groups } = pactGroups([
    record("large", ["AAA"], { since: "1949-08-24" }),
    record("large", ["BBB", "CCC"], { since: "1955-05-06" }),
    record("own", ["AAA"], { since: "1951-01-01" }),
  ]);
  expect(groups).toEqual([{ instrument: "large", short: "large", since: "1955-05-06", states: ["BBB", "CCC"], nominal: false }]);
});
