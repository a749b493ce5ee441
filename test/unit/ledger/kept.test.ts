/** What a ledger keeps for good is bounded by the ledger: no key holds a day, which a reader chooses, and of which there is no end. */
import { expect, test } from "vitest";
import { isUserError } from "../../../src/errors.ts";
import { indexLedger, type Ledger } from "../../../src/ledger/ledger.ts";
import { claimsHanded } from "../../../src/load/claimsHanded.ts";
import { ALL_OPERATIONS } from "../../../src/operations/registry.ts";
import type { OperationName } from "../../../src/operations/table.ts";
import { answerNow } from "../../../src/surfaces/answer.ts";
import { ledgerData } from "../../ledgers.ts";

const DAYS = ["1871-02-03", "1914-08-04", "1962-10-22"];
const DAY = /\d{4}-\d{2}-\d{2}/;

/** A ledger that writes down the keys of what it keeps for good. */
function watched(): { readonly ledger: Ledger; readonly keys: () => string[] } {
  const kept = new Map<string, unknown>();
  const ledger: Ledger = indexLedger(ledgerData());
  const memo = <T>(key: string, make: () => T): T => {
    kept.set(key, ledger.memo(key, make));
    return kept.get(key) as T;
  };
  const inner = (key: string, value: unknown) =>
    value instanceof Map ? [...value.keys()].flatMap((one) => (typeof one === "string" ? [`${key}: ${one}`] : [])) : [];
  return { ledger: { ...ledger, memo }, keys: () => [...kept].flatMap(([key, value]) => [key, ...inner(key, value)]) };
}

test("no operation leaves a value under a day", () => {
  const { ledger, keys } = watched();
  const context = { ledger, readClaims: claimsHanded };
  for (const { name, examples, input, local } of ALL_OPERATIONS) {
    if (local || !("date" in (input as unknown as { shape: object }).shape)) continue;
    for (const date of DAYS) {
      try {
        answerNow(name as OperationName, context, { ...(examples[0]?.input as object), date });
      } catch (error) {
        if (!isUserError(error)) throw error;
      }
    }
  }
  expect(keys().length).toBeGreaterThan(100);
  expect(keys().filter((key) => DAY.test(key))).toEqual([]);
});
