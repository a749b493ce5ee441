/** Keys of facts: short, the same for one condition, and each known by its long form too. */
import { describe, expect, test } from "vitest";
import { keysWritten } from "../../../src/law/case/facts.ts";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { ledgerData } from "../../ledgers.ts";
import { spoken } from "../../spoken.ts";
import { duty, pact, traceIn, worldOf } from "./madeUp.ts";

const ledger = indexLedger(ledgerData(["core", "law", "coverage"]));
const written = keysWritten(ledger);

describe("keys of the ledger's conditions", () => {
  test("are at most forty letters long with their kind", () => {
    expect([...new Set(written.values())].filter((key) => key.length > 40)).toEqual([]);
  });
  test("never stand for two conditions", () => {
    const longForms = new Map<string, string[]>();
    for (const [form, key] of written) if (form !== key) longForms.set(key, [...(longForms.get(key) ?? []), form]);
    expect([...longForms].filter(([, forms]) => forms.length > 1)).toEqual([]);
  });
});

const crisis = { initiator: "FRA", target: "DEU", date: "2026-06-01" };
const factKeys = (fact: string) => spoken("crisis.facts", { ledger }, { ...crisis, target: "GBR", initiator: "RUS", fact });

test("a condition is held by its short key, and by the words of its long one", () => {
  const [long, short] = [...written].find(([form, key]) => form !== key && key === "fact:extreme-threat") ?? [];
  expect(short).toBe("fact:extreme-threat");
  const taken = (fact: string) => factKeys(fact).facts.find(({ key }) => key === "fact:extreme-threat")?.taken;
  expect(taken(`${short}=yes`)).toBe("yes");
  expect(taken(`${long}=yes`)).toBe("yes");
});

test("a state in a key is named as it is anywhere else", () => {
  const facts = spoken(
    "crisis.facts",
    { ledger },
    { initiator: "DEU", target: "POL", date: "1939-09-01", fact: "resistance:Poland=no" },
  ).facts;
  expect(facts.filter(({ key }) => key === "resistance:POL").map(({ taken, basis }) => `${taken} ${basis}`)).toEqual(["no said"]);
});

test("a key that no clause reads is refused with one that comes near", () => {
  expect(() => factKeys("fact:extreme-threet=yes")).toThrow(/extreme-threat/);
});

test("a fact of the made-up world is read by its key", () => {
  const requires = [{ fact: "the bridge over the river was blown up by night", key: "bridge" }];
  const response = { does: "assist", force: "required", decides: "automatic", wording: "so" };
  const world = worldOf(pact(duty({ response, requires } as never)));
  const statuses = (fact: string) => traceIn(world, { fact }).obligations.map(({ status }) => status);
  expect(statuses("fact:bridge=yes")).toEqual(["triggered"]);
  expect(statuses("fact:the-bridge-over-the-river-was-blown-up-by-night=no")).toEqual(["not-triggered"]);
});
