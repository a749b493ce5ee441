/** The place of a fact is the line that states it, for every act and clause of the ledger and every row of its records. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { ledgerData } from "../../ledgers.ts";

const ledger = indexLedger(ledgerData());
const root = fileURLToPath(new URL("../../../", import.meta.url));
const files = new Map<string, string[]>();

function lineOf(file: string, line: number): string {
  const lines = files.get(file) ?? readFileSync(root + file, "utf8").split("\n");
  files.set(file, lines);
  return lines[line - 1] ?? "";
}

test("the line of an act begins that act", () => {
  for (const { id, acts } of ledger.data.instruments) {
    const lines = ledger.data.lines?.instruments[id];
    expect(lines?.acts.length, id).toBe(acts.length);
    for (const [index, { act }] of acts.entries()) {
      const text = lineOf(lines?.file ?? "", lines?.acts[index] ?? 0);
      expect(text, `${id} act ${index}`).toContain("- ");
      if (text.includes("act:")) expect(text, `${id} act ${index}`).toContain(`act: ${act}`);
    }
  }
});

test("the line of a clause begins one of its obligation's versions", () => {
  for (const { id, obligations } of ledger.data.instruments) {
    const lines = ledger.data.lines?.instruments[id];
    for (const obligation of obligations) {
      const own = lines?.clauses[obligation.id] ?? [];
      expect(own.length, `${id} ${obligation.id}`).toBe(obligation.versions.length);
      for (const line of own) expect(lineOf(lines?.file ?? "", line), `${id}:${line}`).toMatch(/^\s*(versions:)?.*- /);
    }
  }
});

test("the line of a record names its states", () => {
  const { places } = answerNow("ledger.locate", { ledger }, { of: "soil", state: "JPN" });
  expect(places.length).toBeGreaterThan(3);
  for (const { file, line } of places) expect(lineOf(file, line)).toContain("JPN");
});

test("a state in a treaty is found by the acts that brought it in and out, each once", () => {
  const { places } = answerNow("ledger.locate", { ledger }, { of: "rio-1947", state: "MEX" });
  expect(places.map(({ fact }) => fact.split(" ")[0])).toEqual(expect.arrayContaining(["withdrew"]));
  expect(new Set(places.map(({ line }) => line)).size).toBe(places.length);
});

test("an article is found with all its versions, and an unknown one is an empty list", () => {
  const of = (article: string) => answerNow("ledger.locate", { ledger }, { of: "north-atlantic-1949", article }).places;
  expect(of("5").map(({ fact }) => fact)).toEqual(["defence, article 5", "defence, article 5 from 1952-02-18"]);
  expect(of("99")).toEqual([]);
});

test("a name that is neither an instrument nor a collection is not found", () => {
  expect(() => answerNow("ledger.locate", { ledger }, { of: "nort-atlantic-1949" })).toThrow(/no instrument/);
});
