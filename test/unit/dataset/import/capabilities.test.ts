/** Weights by the user's own copy of National Material Capabilities. */
import { expect, test } from "vitest";
import { loadCapabilities } from "../../../../src/dataset/import/capabilities.ts";
import { indexLedger } from "../../../../src/ledger/ledger.ts";
import type { Capabilities } from "../../../../src/model/capabilities.ts";
import { requireWeights, weighingBy } from "../../../../src/operations/measure/weighing.ts";
import { ledgerData } from "../../../ledgers.ts";
import { copiesNote, ownCopies } from "../../../ownCopies.ts";
import { directed } from "../../measures/drawn.ts";

const ledger = indexLedger(ledgerData(["core"]));
const madeUp: Capabilities = {
  version: "7.0",
  covers: [1816, 2022],
  of: (column, cow, year) => (column === "cinc" && cow === 2 && year === 2000 ? 0.14 : null),
};
const network = (date: string) => ({ ...directed(2, [], date), states: ["CHN", "USA"] as never });

test("a state weighs its value of the year; one without a value is left out", () => {
  const { weights, leftOut } = requireWeights({ ledger, outside: { capabilities: madeUp } }, "cinc", network("2000-07-01"));
  expect([...(weights ?? [])]).toEqual([0, 0.14]);
  expect(leftOut).toEqual(["CHN"]);
});

test("a year that the copy does not cover has no weights", () => {
  const context = { ledger, outside: { capabilities: madeUp } };
  expect(weighingBy(context, "cinc")(network("2024-07-01"))).toBeNull();
  expect(() => requireWeights(context, "cinc", network("2024-07-01"))).toThrow("your copy covers 1816 to 2022");
});

test("without a copy only equal weights can be had", () => {
  expect(weighingBy({ ledger }, "equal")(network("2000-07-01"))).toEqual({ weights: null, leftOut: [] });
  expect(() => weighingBy({ ledger }, "cinc")).toThrow("without a copy of National Material Capabilities");
});

test.skipIf(ownCopies === undefined)(`a copy is read by number and year${copiesNote}`, async () => {
  const { covers, of } = await loadCapabilities(`${ownCopies}/cow_nmc`);
  expect(covers[0]).toBe(1816);
  expect(of("cinc", 2, 2012)).toBeGreaterThan(0.1);
  expect([of("cinc", 2, 1700), of("milex", 9999, 2000)]).toEqual([null, null]);
});
