/** The ledger's folder with its operations, and the answer of explanations.weigh, for the tests of this room. */
import { fileURLToPath } from "node:url";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { readLedgerFolder } from "../../../src/load/ledgerFolder.ts";
import type { WeighedCase, WeighedTest } from "../../../src/model/results/explanations.ts";
import type { Context } from "../../../src/operations/operation.ts";
import { spoken } from "../../spoken.ts";

export const data = fileURLToPath(new URL("../../../data/", import.meta.url));
export const context: Context = { ledger: indexLedger(readLedgerFolder(data).ledger) };

/** One test of one explanation, as the program answers it. */
export function answered(id: string, test: string): WeighedTest {
  const [explanation] = spoken("explanations.weigh", context, { id }).explanations;
  const found = explanation?.tests.find((one) => one.id === test);
  if (found === undefined) throw new Error(`no test ${test} in ${id}`);
  return found;
}

/** Low and high of a reading under the case's name, so that a whole table is compared at once. */
export function table(test: WeighedTest, of: "condition" | "outcome"): Record<string, [number | null, number | null]> {
  return Object.fromEntries(test.cases.map((one: WeighedCase) => [one.label, [one[of].low, one[of].high]]));
}
