/** Complaints about coverage: a partition of states that is none, eras that overlap, a gap that has a file. */
import { expect, test } from "vitest";
import { checkCoverage } from "../../../src/load/checks/coverage.ts";
import { knownIds } from "../../../src/load/checks/ids.ts";
import type { Located } from "../../../src/load/checks/located.ts";

const where = (path: readonly PropertyKey[]) => path.join(".");
const known = knownIds([{ state: ["AAA", "BBB"], instrument: ["filed-1900"] }]);
const eras = [
  { id: "1815-1870", from: "1815-01-01", until: "1870-12-31" },
  { id: "1871-", from: "1871-01-01", until: null },
];
const complaints = (kind: Located["kind"], value: unknown) =>
  checkCoverage(known, { kind, id: "it", value, where: where as Located["where"], file: "it.yaml" }).map(
    (one) => `${one.where}: ${one.what}`,
  );

test("a partition without a fault", () => {
  expect(complaints("coverage", { eras, regions: [{ id: "all", states: ["AAA", "BBB"] }] })).toEqual([]);
});

test("a state in two regions, and one in none", () => {
  const regions = [
    { id: "first", states: ["AAA"] },
    { id: "second", states: ["AAA"] },
  ];
  expect(complaints("coverage", { eras, regions })).toEqual([
    'regions.1.states.0: AAA stands in the regions "first" and "second"',
    "regions: BBB stands in no region",
  ]);
});

test("eras that overlap", () => {
  const late = eras.map((era) => ({ ...era, until: null }));
  expect(complaints("coverage", { eras: late, regions: [{ id: "all", states: ["AAA", "BBB"] }] })).toEqual([
    'eras.1.from: the era "1871-" begins before the one above it ends',
  ]);
});

test("a gap that has a file, and one that has none", () => {
  expect(complaints("gap", { id: "filed-1900" })).toEqual(['id: the gap "filed-1900" has a file']);
  expect(complaints("gap", { id: "missing-1900" })).toEqual([]);
});
