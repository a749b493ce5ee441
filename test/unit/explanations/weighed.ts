/** The ledger with its operations, and the answer of explanations.weigh, for the tests in this folder. */
import { fileURLToPath } from "node:url";
import { indexLedger } from "../../../src/ledger/ledger.ts";
import { readLedgerFolder } from "../../../src/load/ledgerFolder.ts";
import type { WeighedCase, WeighedTest } from "../../../src/model/results/explanations.ts";
import type { Context } from "../../../src/operations/operation.ts";
import { spoken } from "../../spoken.ts";

export const data = fileURLToPath(new URL("../../../data/", import.meta.url));
export const context: Context = { ledger: indexLedger(readLedgerFolder(data).ledger) };

/** One test of one explanation from the program's answer. */
export function answered(id: string, test: string): WeighedTest {
  const [explanation] = spoken("explanations.weigh", context, { id }).explanations;
  const found = explanation?.tests.find((one) => one.id === test);
  if (found === undefined) throw new Error(`no test ${test} in ${id}`);
  return found;
}

/** The low and high value of a reading by case name, to compare a whole table at once. */
export function table(test: WeighedTest, of: "condition" | "outcome"): Record<string, [number | null, number | null]> {
  return Object.fromEntries(test.cases.map((one: WeighedCase) => [one.label, [one[of].low, one[of].high]]));
}
