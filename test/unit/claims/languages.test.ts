/** A claim has the same verdict in every language: records are compared in the words in which they were written. */
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";

const PARTS = ["core", "law", "notes", "figures", "records", "sources", "claims", "coverage"] as const;

function outcomes(language: "en" | "zh"): readonly string[] {
  const { texts } = spoken("claims.check", { ledger: indexLedger(ledgerData(PARTS, language)) }, { text: "all" });
  return texts.flatMap(({ claims }) => claims.map(({ id, readings }) => `${id}: ${readings.map(({ outcome }) => outcome).join(", ")}`));
}

test("the claims of every built-in text have the same verdicts in Chinese as in English", () => {
  expect(outcomes("zh")).toEqual(outcomes("en"));
});

test("records are found by their kind in English and in the words of the language", () => {
  const context = { ledger: indexLedger(ledgerData(PARTS, "zh")) };
  const rows = (kind: string) => spoken("records.list", context, { collection: "rivalries", kind }).rows.length;
  const [own] = spoken("records.list", context, { collection: "rivalries", kind: "border" }).rows as readonly { issue: string }[];
  expect(own?.issue).toMatch(/\p{Script=Han}/u);
  expect(rows("border")).toBeGreaterThan(0);
  expect(rows(own?.issue ?? "")).toBeGreaterThan(0);
});
