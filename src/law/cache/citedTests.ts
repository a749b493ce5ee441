/** Tests with the act of entry that they cite, kept by the tests and the act: hundreds of bearers share both. */
import type { Ledger } from "../../ledger/ledger.ts";
import type { Act } from "../../model/acts.ts";
import { type SharedRow, type TestsFrom, testsCiting } from "../outcome/rows.ts";
import { onePerObject, valueIn } from "./lifetimes.ts";

const cited = onePerObject<SharedRow["tests"], Map<Act, SharedRow["tests"]>>("cited tests");

/** The function that gives the tests as they read from an act of entry. */
export function citedTests(ledger: Ledger): TestsFrom {
  const kept = cited(ledger);
  return (tests, entry) =>
    valueIn(
      kept(tests, () => new Map()),
      entry,
      () => testsCiting(tests, entry),
    );
}
