/** Weights by the user's own copy of National Material Capabilities. */
import { expect, test } from "vitest";
import { readTables } from "../../../../src/dataset/import/tables.ts";
import { indexLedger } from "../../../../src/ledger/ledger.ts";
import { CAPABILITIES, capabilitiesIn, capabilityColumns } from "../../../../src/model/capabilities.ts";
import type { OwnTables } from "../../../../src/model/ownTables.ts";
import { reads, requireWeights, weighingBy } from "../../../../src/operations/measure/weighing.ts";
import { ledgerData } from "../../../ledgers.ts";
import { copiesNote, ownCopies } from "../../../ownCopies.ts";
import { directed } from "../../measures/drawn.ts";

const ledger = indexLedger(ledgerData(["core"]));
const madeUp: OwnTables = {
  folder: "copies",
  copies: { nmc: { title: "National Material Capabilities", version: "7.0", covers: [1816, 2022] } },
  rows: {
    nmc: [
      { ccode: 2, year: 2001, cinc: null },
      { ccode: 2, year: 2000, cinc: 0.14 },
      { ccode: 2, year: 1999, cinc: 0.13 },
    ],
  },
};
const network = (date: string) => ({ ...directed(2, [], date), states: ["CHN", "USA"] as never });

test("a state weighs its value of the year; one without a value is left out", () => {
  const { weights, leftOut } = requireWeights({ ledger, tables: madeUp }, "cinc", network("2000-07-01"));
  expect([...(weights ?? [])]).toEqual([0, 0.14]);
  expect(leftOut).toEqual(["CHN"]);
});

test("a year that the copy does not cover has no weights", () => {
  const context = { ledger, tables: madeUp };
  expect(weighingBy(context, "cinc")(network("2024-07-01"))).toBeNull();
  expect(() => requireWeights(context, "cinc", network("2024-07-01"))).toThrow("your copy covers 1816 to 2022");
});

test("without a copy only equal weights can be had", () => {
  expect(weighingBy({ ledger }, "equal")(network("2000-07-01"))).toEqual({ weights: null, leftOut: [] });
  expect(() => weighingBy({ ledger }, "cinc")).toThrow("without a copy of National Material Capabilities");
});

test("a folder without a copy is refused, and equal weights read none", () => {
  expect(() => weighingBy({ ledger, tables: { ...madeUp, copies: {}, rows: {} } }, "cinc")).toThrow(/no file of National Material/);
  expect(reads({ ledger }, { weight: "equal" })).toEqual({});
  expect(reads({ ledger }, { weight: "upop" })).toEqual({ nmc: ["ccode", "year", "upop"] });
});

test("a value is that of the year, or of the last year up to it that has one", () => {
  const { of, upTo } = capabilitiesIn(madeUp) ?? {};
  expect([1998, 1999, 2000, 2001].map((year) => of?.("cinc", 2, year))).toEqual([null, 0.13, 0.14, null]);
  expect([1998, 1999, 2000, 2001, 2030].map((year) => upTo?.("cinc", 2, year))).toEqual([null, 0.13, 0.14, 0.14, 0.14]);
  expect([of?.("milex", 2, 2000), upTo?.("cinc", 3, 2000)]).toEqual([null, null]);
});

test.skipIf(ownCopies === undefined)(`a copy is read by number and year${copiesNote}`, async () => {
  const capabilities = capabilitiesIn(await readTables(`${ownCopies}/cow_nmc`, capabilityColumns(CAPABILITIES)));
  if (capabilities === null) throw new Error("no copy");
  const { covers, of } = capabilities;
  expect(covers[0]).toBe(1816);
  expect(of("cinc", 2, 2012)).toBeGreaterThan(0.1);
  expect([of("cinc", 2, 1700), of("milex", 9999, 2000)]).toEqual([null, null]);
});
