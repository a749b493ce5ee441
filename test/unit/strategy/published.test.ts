/** Published figures of a comparison: the newest up to the day, with its year, even if no worldwide figure was published. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const ledger = indexLedger(ledgerData(["core", "figures"]));
const figure = (line: string, date: string) =>
  spoken("state.compare", { ledger }, { a: "USA", b: "CHN", date }).lines.find(({ id }) => id === line)?.cells[0]?.asPrinted ?? null;

test("troops abroad stand with the largest host of the newest count, not as unknown", () => {
  expect(figure("forces-abroad", "2026-06-30")).toMatch(/^54,288 in Japan \(2025\)$/);
  expect(figure("forces-abroad", "2016-06-30")).toMatch(/\(2015\)$/);
  expect(figure("forces-abroad", "1990-01-01")).toBeNull();
});

test("bases abroad keep the words of their source", () => expect(figure("bases-abroad", "2026-06-30")).toBe("at least 128 (2024)"));
