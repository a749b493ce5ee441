/** ties.history: what two states owed each other over time agrees with their ties on a day. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "coverage"]));
const history = (a: string, b: string) => spoken("ties.history", { ledger }, { a, b });

describe.each([
  ["CHN", "RUS", "1955-06-01"],
  ["USA", "JPN", "2026-06-30"],
  ["GBR", "PRT", "1914-07-01"],
])("%s and %s", (a, b, date) => {
  test(`every tie in force on ${date} has a row in its direction that runs then`, () => {
    const { spans } = history(a, b);
    const { ties } = spoken("ties.between", { ledger }, { a, b, date });
    expect(ties.length).toBeGreaterThan(0);
    for (const { instrument, owedBy, type } of ties.filter(({ inForce }) => inForce === true)) {
      const row = spans.find((span) => span.instrument === instrument && span.owedBy === owedBy);
      expect(row?.types, `${instrument} ${owedBy}`).toContain(type);
      expect(row !== undefined && row.earliest <= date && (row.latest === null || row.latest >= date)).toBe(true);
    }
  });

  test("the order of the two states changes nothing but their names", () => {
    expect(history(b, a).spans).toEqual(history(a, b).spans);
  });
});

test("the two directions of one instrument stand apart where they differ", () => {
  const typesOf = (state: string) =>
    history("GBR", "BEL").spans.find(({ instrument, owedBy }) => instrument === "london-1839" && owedBy === state)?.types;
  expect(typesOf("GBR")).toBeDefined();
  expect(typesOf("GBR")).not.toEqual(typesOf("BEL"));
});
