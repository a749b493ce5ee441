/** The ties that operations on measures select, and the choices that an answer names. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { runOperation } from "../../../src/operations/run.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData(["core", "law"]));
const date = "1939-08-31";
const RULE = "any-pact-obligation";

test.each(["defence", "neutrality", "nonaggression", "consultation"] as const)(
  "%s alone gives the same numbers as the network of that type under the rule",
  (type) => {
    const { values, rule, ...selected } = runOperation("measure.compute", { ledger }, { measure: "pledges-given", date, rule: RULE, type });
    expect([rule, selected.type, selected.grade]).toEqual([RULE, type, null]);
    const { edges } = runOperation("network.at", { ledger }, { date, rule: RULE, type });
    const members = new Set(values.map(({ states }) => states[0]?.id));
    const owed = (state: string | undefined) => edges.filter(({ from, to }) => from === state && members.has(to)).length;
    expect(values.map(({ states, value }) => [states[0]?.id, value])).toEqual(
      values.map(({ states }) => [states[0]?.id, owed(states[0]?.id)]),
    );
  },
);

test("a grade counts in place of those of the rule", () => {
  const given = (grade?: "binding" | "permissive") => {
    const { values } = runOperation(
      "measure.compute",
      { ledger },
      { measure: "pledges-given", date: "2026-06-30", ...(grade && { grade }) },
    );
    return values.reduce((sum, { value }) => sum + (value ?? 0), 0);
  };
  expect(given("binding")).toBe(given());
  expect(given("permissive")).not.toBe(given());
});

test("blocs leave out pacts of more than forty states, unless another bound is given; other measures leave out none", () => {
  const bound = (measure: "modularity" | "polarity" | "density", largestPact?: number) =>
    runOperation("measure.compute", { ledger }, { measure, date, ...(largestPact === undefined ? {} : { largestPact }) }).largestPact;
  expect([bound("modularity"), bound("polarity"), bound("density"), bound("polarity", 500)]).toEqual([40, 40, null, 500]);
});

test("a series with the world beside it has the middle of all states of each day", () => {
  const { world, points } = runOperation(
    "measure.series",
    { ledger },
    { measure: "partners", states: "FRA", from: "1910-01-01", until: "1914-07-01", world: true },
  );
  expect(world?.map(({ date: day }) => day)).toEqual(points.map(({ date: day }) => day));
  const day = world?.at(-1);
  const values = runOperation("measure.compute", { ledger }, { measure: "partners", date: "1914-07-01" }).values.map(
    ({ value }) => value ?? 0,
  );
  const sorted = [...values].sort((a, b) => a - b);
  expect([day?.count, day?.median, day?.high]).toEqual([
    sorted.length,
    sorted[Math.ceil(0.5 * sorted.length) - 1],
    sorted[Math.ceil(0.9 * sorted.length) - 1],
  ]);
});

test("every state is alike, different or without a pledge; those that differ lower S, the others raise it", () => {
  const { s, n, table, differ, alike, neither } = runOperation("similarity.between", { ledger }, { a: "FRA", b: "GBR", date });
  expect(differ.length + alike.length + neither.count).toBe(n);
  expect(table.flat().reduce((sum, one) => sum + one, 0)).toBe(n);
  for (const one of differ) expect(one.moves.s ?? 0).toBeLessThan(0);
  for (const one of alike) expect(one.moves.s ?? 0).toBeGreaterThanOrEqual(0);
  expect(s).toBeCloseTo(1 - (2 * differ.length) / n, 12);
});
