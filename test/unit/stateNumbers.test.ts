/** COW and Gleditsch-Ward numbers beside the keys of states: their columns, their date, and unknown numbers. */
import { describe, expect, test } from "vitest";
import { indexLedger } from "../../src/ledger/ledger.ts";
import { withNumbers } from "../../src/views/stateNumbers.ts";
import { ledgerData } from "../ledgers.ts";

const ledger = indexLedger(ledgerData(["core"]));
const one = (row: Record<string, unknown>, date: string | null = null) => withNumbers([row], ledger, date)[0];

describe("numbers beside the keys of states", () => {
  test("stand after each column of states, and after no other", () => {
    expect(one({ type: "defence", owedBy: "CHN", owedTo: "PRK", since: "1961-09-10" })).toEqual({
      type: "defence",
      owedBy: "CHN",
      owedBy_ccode: "710",
      owedBy_gwcode: "710",
      owedTo: "PRK",
      owedTo_ccode: "731",
      owedTo_gwcode: "731",
      since: "1961-09-10",
    });
    expect(Object.keys(one({ from: "1914-07-28", until: "1918-11-11", what: "USA and others" }) ?? {})).toEqual(["from", "until", "what"]);
    expect(Object.keys(one({ from: "FRA", to: "RUS" }) ?? {})).toEqual([
      "from",
      "from_ccode",
      "from_gwcode",
      "to",
      "to_ccode",
      "to_gwcode",
    ]);
  });

  // Germany's number before 1945 differs from that after 1990, and Correlates of War has a third in between.
  test.each([
    ["the row's date", { state: "DEU", date: "1938-10-01" }, "2020-01-01", "255"],
    ["the row's year", { state: "DEU", year: 1938 }, "1970-01-01", "255"],
    ["the answer's date", { state: "DEU" }, "1970-01-01", "260"],
    ["the ledger's, where neither has one", { state: "DEU" }, null, "255"],
  ])("are read as of %s", (_, row, date, number) => expect(one(row, date)).toMatchObject({ state_ccode: number }));

  test("are empty where there is none, and never zero", () => {
    expect(one({ state: "DEU" }, "1850-01-01")).toMatchObject({ state_ccode: "", state_gwcode: "" });
    expect(one({ state: null })).toMatchObject({ state_ccode: "", state_gwcode: "" });
    expect(one({ owedTo: "" })).toMatchObject({ owedTo_ccode: "" });
    expect(one({ owedTo: "each American state" })).toMatchObject({ owedTo_ccode: "", owedTo_gwcode: "" });
    expect(one({ state: "AFG" }, "1850-01-01")).toMatchObject({ state_ccode: "", state_gwcode: "700" });
  });

  test("of several states stand in their order", () => {
    expect(one({ with: "USA AFG" }, "1850-01-01")).toMatchObject({ with_ccode: "2 -", with_gwcode: "2 700" });
  });

  test("are written once", () => {
    const rows = withNumbers([{ state: "CHN" }], ledger, null);
    expect(withNumbers(rows, ledger, null)).toEqual(rows);
  });
});
